import {
  chineseDate,
  chineseNumeral,
  Finding,
  labelOf,
  lookBackReportTitle,
  lookBackSummary,
  shanghaiDate,
  shareOf,
  totalOf,
  type FindingCounts,
} from '@sanlian/domain';
import {
  belowTitle,
  body,
  gap,
  heading,
  imprint,
  makeDocument,
  note,
  table,
  title,
  type Block,
  type Column,
} from '../../../platform/documents';
import type { ClosedLookBack, FoundMatter } from './closed-look-back';

const FINDINGS = Object.keys(Finding) as Finding[];
const findingLabel = (finding: Finding): string => labelOf('Finding', finding, 'zh-CN');

/** U8: the report of a closed look-back (“回头看”情况报告). The same look-back gives the same bytes. */
export function makeLookBackReport(lookBack: ClosedLookBack): Promise<Buffer> {
  const name = lookBackReportTitle(lookBack.year);
  const closedAt = lookBack.closedAt.getTime();
  const blocks: Block[] = [
    title(name),
    belowTitle(`（${chineseDate(closedAt)}）`),
    heading('一、总体情况'),
    ...overview(lookBack),
    heading('二、按承办单位'),
    ...byDepartment(lookBack),
    heading('三、按督办形式'),
    ...byForm(lookBack),
    ...(['RELAPSED', 'NOT_IMPLEMENTED', 'PARTLY_IMPLEMENTED'] as const).flatMap((finding, index) => [
      heading(`${chineseNumeral(index + 4)}、${findingLabel(finding)}事项`),
      ...reasons(lookBack.findings.filter((matter) => matter.finding === finding)),
    ]),
    imprint({
      to: '主席会议成员，督查局。',
      by: labelOf('Role', 'INFO_OFFICE', 'zh-CN'),
      on: chineseDate(closedAt),
    }),
  ];
  const listed: Block[] = [
    heading('附：逐件“回头看”结果'),
    ...(lookBack.findings.length === 0 ? [body('无。')] : [gap(4), table(LIST, lookBack.findings.map(listRow), DENSE)]),
  ];
  return makeDocument({ title: name, madeAt: closedAt, parts: [{ blocks }, { blocks: listed, lying: true }] });
}

const DENSE = { look: 'dense' } as const;

function countsOf(groups: readonly { finding: Finding; count: number }[]): FindingCounts {
  const counts = Object.fromEntries(FINDINGS.map((finding) => [finding, 0])) as Record<Finding, number>;
  for (const { finding, count } of groups) counts[finding] += count;
  return counts;
}

function overview(lookBack: ClosedLookBack): Block[] {
  const { year, openedAt, closedAt, findings, summary } = lookBack;
  const counts = countsOf(summary);
  const total = totalOf(counts);
  const sentences = lookBackSummary({
    year,
    openedAt: openedAt.getTime(),
    closedAt: closedAt.getTime(),
    supervised: findings.filter(({ task }) => task !== null).length,
    reopened: findings.filter(({ reopened }) => reopened).length,
    counts,
  });
  const rows = FINDINGS.map((finding) => [
    findingLabel(finding),
    String(counts[finding]),
    shareOf(counts[finding], total),
  ]);
  const columns = [
    { header: '结果', share: 2 },
    { header: '件数', share: 1 },
    { header: '占比', share: 1 },
  ];
  return [
    ...sentences.map((sentence) => body(sentence)),
    gap(4),
    table(columns, [...rows, ['合计', String(total), shareOf(total, total)]], { kept: true }),
  ];
}

const counted = (header: string): Column[] => [
  { header, share: 3.2, align: 'left' },
  { header: '件数', share: 0.9 },
  ...FINDINGS.map((finding) => ({ header: findingLabel(finding), share: 1.35 })),
];
const countedRow = (name: string, counts: FindingCounts): string[] => [
  name,
  String(totalOf(counts)),
  ...FINDINGS.map((finding) => String(counts[finding])),
];

/** One row for each name, in the order in which they come. */
function grouped<T extends { finding: Finding; count: number }>(groups: readonly T[], nameOf: (group: T) => string) {
  const names = [...new Set(groups.map(nameOf))];
  return names.map((name) => countedRow(name, countsOf(groups.filter((group) => nameOf(group) === name))));
}

function byDepartment({ byDepartment: groups }: ClosedLookBack): Block[] {
  const withLead = groups.filter(({ organization }) => organization !== null);
  const without = groups.filter(({ organization }) => organization === null);
  const rows = [
    ...grouped(withLead, ({ organization }) => organization?.name ?? ''),
    ...grouped(without, () => '未交承办单位'),
  ];
  return rows.length === 0 ? [body('无。')] : [gap(4), table(counted('承办单位'), rows)];
}

function byForm({ byForm: groups }: ClosedLookBack): Block[] {
  const rows = grouped(groups, ({ form }) => labelOf('SupervisionForm', form, 'zh-CN'));
  if (rows.length === 0) return [body('没有采取联合督办、上门协办、座谈会催办、专题视察促办的事项。')];
  return [gap(4), table(counted('督办形式'), rows), note('注：同一事项采取多种形式的，在各种形式中分别计入。')];
}

function reasons(matters: readonly FoundMatter[]): Block[] {
  if (matters.length === 0) return [body('无。')];
  return matters.flatMap(({ submission, task, leadOrganization, reopened, note: reason }, index) => [
    heading(`（${chineseNumeral(index + 1)}）《${submission.title}》（${submission.number}）`, 2),
    body(
      [
        task ? `督办编号${task.number}` : '未列入督办',
        `承办单位：${leadOrganization?.name ?? '无'}`,
        ...(reopened ? ['已重新办理'] : []),
      ].join('；') + '。',
    ),
    body(`情况说明：${reason}`),
  ]);
}

const LIST: Column[] = [
  { header: '序号', share: 1 },
  { header: '信息编号', share: 2.3 },
  { header: '标题', share: 6, align: 'left' },
  { header: '督办编号', share: 2.6 },
  { header: '承办单位', share: 3.2 },
  { header: '督办形式', share: 3.2 },
  { header: '结果', share: 2.2 },
  { header: '查看日期', share: 2.6 },
];

const listRow = (matter: FoundMatter, index: number): string[] => [
  String(index + 1),
  matter.submission.number,
  matter.submission.title,
  matter.task?.number ?? '—',
  matter.leadOrganization?.name ?? '—',
  matter.forms.map((form) => labelOf('SupervisionForm', form, 'zh-CN')).join('、') || '—',
  findingLabel(matter.finding) + (matter.reopened ? '，已重新办理' : ''),
  shanghaiDate(matter.at.getTime()),
];
