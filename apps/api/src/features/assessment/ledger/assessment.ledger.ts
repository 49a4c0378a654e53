import {
  labelOf,
  shanghaiDate,
  shanghaiMinute,
  type AssessedPerson,
  type AssessedSector,
  type AssessedUnit,
  type DutyProgress,
} from '@sanlian/domain';
import { select, type Context } from '../../../platform';
import { Results } from '../points/results';
import { rowsById } from '../rows-by-id';
import { assessmentWorkbook, type Sheet, type SheetColumn } from './assessment.workbook';

type Names = ReadonlyMap<string, { name?: unknown }>;

/** The ledger of a year: as it stands for the viewer, every sheet by rank. */
export async function assessmentLedger(
  context: Context,
  year: number,
): Promise<{ title: string; file: Buffer; rows: number }> {
  const results = await Results.of(context, year);
  const groups = { members: await results.people('MEMBERS'), informants: await results.people('INFORMANTS') };
  const [sectors, units] = [await results.sectors(), await results.units()];
  const named = select({ name: true });
  const everybody = [...groups.members, ...groups.informants];
  const people: Names = await rowsById(
    context,
    'Person',
    everybody.map(({ personId }) => personId),
    named,
  );
  const sectorIds = [...everybody.map(({ sectorId }) => sectorId), ...sectors.map(({ sectorId }) => sectorId)];
  const sectorNames: Names = await rowsById(context, 'Sector', sectorIds, named);
  const unitNames: Names = await rowsById(
    context,
    'Organization',
    units.map(({ organizationId }) => organizationId),
    named,
  );
  const { state, publishedAt } = results.standing;
  const stands = publishedAt === null ? labelOf('AssessmentState', state, 'zh-CN') : `${shanghaiDate(publishedAt)}公布`;
  const title = `${year}年度履职考核台账`;
  const peopleSheet = (name: string, rows: readonly AssessedPerson[]) =>
    sheet(name, personColumns(people, sectorNames, rows[0]?.duties ?? []), rows);
  const sheets = [
    peopleSheet('委员', groups.members),
    sheet('界别', sectorColumns(sectorNames), sectors),
    sheet('反映单位', unitColumns(unitNames), units),
    peopleSheet('特邀信息员', groups.informants),
  ];
  const file = await assessmentWorkbook({
    title,
    subtitle: `状态：${stands}，制表时间：${shanghaiMinute(context.now())}`,
    sheets,
  });
  return { title, file, rows: everybody.length + sectors.length + units.length };
}

const sheet = <Row>(name: string, columns: SheetColumn<Row>[], rows: readonly Row[]): Sheet<never> =>
  ({ name, columns, rows }) as unknown as Sheet<never>;

const nameIn = (names: Names, id: string | null): string | null =>
  id === null ? null : String(names.get(id)?.name ?? '');
const yes = (value: boolean): string => (value ? '是' : '否');

function personColumns(people: Names, sectors: Names, duties: readonly DutyProgress[]): SheetColumn<AssessedPerson>[] {
  return [
    { header: '名次', width: 7, value: ({ rank }) => rank },
    { header: '姓名', width: 11, value: ({ personId }) => nameIn(people, personId) },
    { header: '身份', width: 14, value: ({ tier }) => (tier === null ? null : labelOf('Tier', tier, 'zh-CN')) },
    { header: '界别', width: 16, value: ({ sectorId }) => nameIn(sectors, sectorId) },
    { header: '届次', width: 11, value: ({ term }) => term },
    { header: '提交', width: 7, value: ({ submitted }) => submitted },
    { header: '以界别名义', width: 11, value: ({ onBehalfOfSector }) => onBehalfOfSector },
    { header: '采用', width: 7, value: ({ adopted }) => adopted },
    { header: '批示', width: 7, value: ({ instructed }) => instructed },
    { header: '得分', width: 9, value: ({ points }) => points },
    { header: '信息任务达标', width: 13, value: ({ dutyMet }) => yes(dutyMet) },
    ...duties.map(({ key, title, target }) => ({
      header: `${title}（${target}）`,
      width: 12,
      value: (row: AssessedPerson) => row.duties.find((duty) => duty.key === key)?.done ?? 0,
    })),
    { header: '免考核', width: 8, value: ({ exempt }) => (exempt ? '是' : null) },
    { header: '免考核原因', width: 20, value: ({ exemptionReason }) => exemptionReason },
  ];
}

const sectorColumns = (names: Names): SheetColumn<AssessedSector>[] => [
  { header: '名次', width: 7, value: ({ rank }) => rank },
  { header: '界别', width: 20, value: ({ sectorId }) => nameIn(names, sectorId) },
  { header: '委员数', width: 9, value: ({ members }) => members },
  { header: '提交', width: 8, value: ({ submitted }) => submitted },
  { header: '以界别名义', width: 11, value: ({ onBehalfOfSector }) => onBehalfOfSector },
  { header: '采用', width: 8, value: ({ adopted }) => adopted },
  { header: '批示', width: 8, value: ({ instructed }) => instructed },
  { header: '得分', width: 9, value: ({ points }) => points },
  { header: '人均得分', width: 10, value: ({ pointsPerMember }) => Math.round(pointsPerMember * 100) / 100 },
  { header: '达标率（%）', width: 12, value: ({ dutyMetRatio }) => Math.round(dutyMetRatio * 1000) / 10 },
];

const unitColumns = (names: Names): SheetColumn<AssessedUnit>[] => [
  { header: '名次', width: 7, value: ({ rank }) => rank },
  { header: '单位', width: 28, value: ({ organizationId }) => nameIn(names, organizationId) },
  { header: '提交', width: 8, value: ({ submitted }) => submitted },
  { header: '采用', width: 8, value: ({ adopted }) => adopted },
  { header: '批示', width: 8, value: ({ instructed }) => instructed },
  { header: '得分', width: 9, value: ({ points }) => points },
];
