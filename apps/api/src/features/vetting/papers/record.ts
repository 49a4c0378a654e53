import { chineseDate, chineseMoment, chinesePeriod, clockTime, labelOf, vettingPaperTitle } from '@sanlian/domain';
import {
  belowTitle,
  body,
  facts,
  gap,
  heading,
  makeDocument,
  signatures,
  table,
  title,
  type Block,
} from '../../../platform/documents';
import type { AttendeeOnPaper, ClosedSession } from './closed-session';
import { presenceOf } from './presence';
import { recordedItem } from './record-item';

/** V8: the internal record (会审记录): everything. */
export function makeRecord(session: ClosedSession): Promise<Buffer> {
  const name = vettingPaperTitle(session.title, '记录');
  const closedAt = session.closedAt.getTime();
  const blocks: Block[] = [
    title(name),
    belowTitle(`（会审编号：${session.number}\u3000内部记录，不对外公开）`),
    heading('一、会议概况'),
    ...overview(session),
    heading('二、到会情况'),
    ...presence(session),
    heading('三、逐条会审情况'),
    ...(session.items.length === 0 ? [body('会议没有会审事项。')] : session.items.flatMap(recordedItem)),
    heading('四、缓议事项'),
    ...deferred(session),
    heading('五、闭会期间审签采用'),
    ...signedOff(session),
    signatures('主持人（签字）：', '记录人（签字）：', chineseDate(closedAt)),
  ];
  return makeDocument({ title: name, madeAt: closedAt, parts: [{ blocks }] });
}

function overview(session: ClosedSession): Block[] {
  const { called, took } = presenceOf(session);
  return [
    gap(4),
    facts([
      ['会议名称', session.title],
      ['会议时间', chinesePeriod(session.openedAt.getTime(), session.closedAt.getTime())],
      ['原定时间', chineseMoment(session.scheduledAt.getTime())],
      ['会议地点', session.place ?? '—'],
      ['主持人', session.presider.name],
      ['到会人数', `应出席${called}人，实到${took.length}人；规定到会人数${session.quorum}人`],
      ['评分方式', labelOf('VettingScoring', session.scoring, 'zh-CN')],
      [
        '意见署名',
        `${labelOf('RevealMode', session.revealMode, 'zh-CN')}${session.revealMode === 'NAMED' ? '' : '（意见不载明姓名）'}`,
      ],
      [
        '会审件数',
        `${session.items.length}件，其中作出决定${decidedCount(session)}件，缓议${deferredOf(session).length}件`,
      ],
      ['代为录入', recordersOf(session)],
    ]),
  ];
}

const decidedCount = ({ items }: ClosedSession): number => items.filter(({ status }) => status === 'DECIDED').length;
const deferredOf = ({ items }: ClosedSession) => items.filter(({ status }) => status === 'DEFERRED');

/** Who entered something for others (代录). */
function recordersOf({ attendees, items }: ClosedSession): string {
  const names = [...attendees, ...items.map(({ decision }) => decision)].map((each) => each?.recordedBy?.displayName);
  return [...new Set(names.filter((name) => name !== undefined))].join('、') || '无';
}

function presence(session: ClosedSession): Block[] {
  const row = (attendee: AttendeeOnPaper, index: number) => [
    String(index + 1),
    attendee.person.name,
    labelOf('AttendeeRole', attendee.role, 'zh-CN'),
    attendee.arrivedAt ? clockOn(session, attendee.arrivedAt) : '缺席',
    attendee.checkedOutAt ? clockOn(session, attendee.checkedOutAt) : '',
    attendee.recordedBy ? `代录：${attendee.recordedBy.displayName}` : '',
  ];
  return [
    gap(4),
    table(
      [
        { header: '序号', share: 8 },
        { header: '姓名', share: 18 },
        { header: '身份', share: 18 },
        { header: '签到', share: 16 },
        { header: '离会', share: 16 },
        { header: '备注', share: 24 },
      ],
      session.attendees.map(row),
    ),
  ];
}

/** The time of day, with the day where it isn't the session's. */
const clockOn = ({ openedAt }: ClosedSession, at: Date): string =>
  chineseDate(at.getTime()) === chineseDate(openedAt.getTime()) ? clockTime(at.getTime()) : chineseMoment(at.getTime());

function deferred(session: ClosedSession): Block[] {
  const rows = deferredOf(session).map(({ position, submission, decision, presentedAt }) => [
    String(position),
    submission.number,
    submission.title,
    decision ? '会议决定暂缓研究' : presentedAt ? '已审议，闭会时未作决定' : '闭会时未及审议',
  ]);
  if (rows.length === 0) return [body('无。')];
  return [
    gap(4),
    table(
      [
        { header: '序号', share: 8 },
        { header: '编号', share: 19 },
        { header: '题目', share: 50, align: 'left' },
        { header: '情况', share: 26 },
      ],
      rows,
    ),
  ];
}

function signedOff({ signOffs }: ClosedSession): Block[] {
  if (signOffs.length === 0) return [body('无。')];
  const rows = signOffs.map((submission, index) => {
    const last = submission.signOffs.at(-1);
    return [
      String(index + 1),
      submission.number,
      submission.title,
      last ? `${last.person?.name ?? ''}${last.recorded ? '（代录）' : ''}` : '',
      last ? chineseDate(last.at.getTime()) : '',
      last?.note ?? '',
    ];
  });
  return [
    gap(4),
    table(
      [
        { header: '序号', share: 8 },
        { header: '编号', share: 19 },
        { header: '题目', share: 27, align: 'left' },
        { header: '审签人', share: 13 },
        { header: '日期', share: 20 },
        { header: '审签意见', share: 22, align: 'left' },
      ],
      rows,
    ),
  ];
}
