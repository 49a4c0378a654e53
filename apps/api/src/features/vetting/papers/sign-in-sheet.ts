import { chinesePeriod, labelOf, vettingPaperTitle } from '@sanlian/domain';
import { belowTitle, field, gap, makeDocument, table, title } from '../../../platform/documents';
import type { PrintedSession } from './planned-session';

/** The sign-in sheet (签到表): everybody invited, with room for a signature. */
export function makeSignInSheet(session: PrintedSession, madeAt: number): Promise<Buffer> {
  const name = vettingPaperTitle(session.title, '签到表');
  const rows = session.attendees.map(({ person, role }, index) => [
    String(index + 1),
    person.name,
    person.organization?.name ?? person.sector?.name ?? '',
    labelOf('AttendeeRole', role, 'zh-CN'),
    '',
    '',
  ]);
  return makeDocument({
    title: name,
    madeAt,
    parts: [
      {
        blocks: [
          title(name),
          belowTitle(`（会审编号：${session.number}）`),
          field('时间', chinesePeriod(session.scheduledAt.getTime(), null)),
          field('地点', session.place ?? '—'),
          gap(10),
          table(
            [
              { header: '序号', share: 9 },
              { header: '姓名', share: 17 },
              { header: '单位（界别）', share: 30 },
              { header: '身份', share: 17 },
              { header: '签名', share: 22 },
              { header: '签到时间', share: 19 },
            ],
            rows,
            { rowHeight: 30, look: 'large' },
          ),
        ],
      },
    ],
  });
}
