import { chineseDate, labelOf, startOfShanghaiDay } from '@sanlian/domain';
import {
  belowTitle,
  body,
  gap,
  heading,
  makeDocument,
  salutation,
  signatures,
  table,
  title,
  type Block,
} from '../../../platform/documents';
import type { ResultFacts } from './result-facts';

/** U9: the report to the leader who gave the instruction (批示办理结果报告), of what the closing sealed. */
export function makeResultReport(facts: ResultFacts): Promise<Buffer> {
  const { instruction, submission } = facts;
  const name = `关于《${submission.title}》批示办理结果的报告`;
  const blocks: Block[] = [
    title(name),
    belowTitle(`（督办编号：${facts.number}）`),
    salutation(`${instruction.leaderName}（${instruction.leaderTitle}）：`),
    body(opening(facts)),
    heading('一、批示内容'),
    body(instruction.text),
    ...(facts.kind === 'READ' ? [] : handling(facts)),
    heading(`${facts.kind === 'READ' ? '二' : '三'}、核验情况`),
    body(verified(facts)),
    signatures('市督查局（盖章）', '市政协（盖章）', chineseDate(facts.closedAt)),
  ];
  return makeDocument({ title: name, madeAt: facts.closedAt, parts: [{ blocks }] });
}

function opening({ kind, lead, assisting, submission, instruction, registeredAt }: ResultFacts): string {
  const number = submission.number === null ? '' : `（编号${submission.number}）`;
  const given = `${chineseDate(instruction.givenAt)}，您对社情民意信息《${submission.title}》${number}作出批示。`;
  const registered = `市政协、市督查局于${chineseDate(registeredAt)}立项督办`;
  if (kind === 'READ') return `${given}该件为阅件，${registered}，现报告如下。`;
  const handlers = `交由${lead ?? '承办单位'}主办${assisting.length > 0 ? `、${assisting.join('、')}协办` : ''}`;
  return `${given}${registered}，${handlers}。现将办理结果报告如下。`;
}

function handling(facts: ResultFacts): Block[] {
  const steps: [string, number | null][] = [
    ['交办', facts.assignedAt],
    ['受理', facts.acceptedAt],
    ['报送结果', facts.resultReportedAt],
    ['办结', facts.closedAt],
  ];
  const known = steps.filter((step): step is [string, number] => step[1] !== null);
  const { outcome, followUpOn, result, progress, actions } = facts;
  return [
    heading('二、办理情况'),
    body(
      `${known.map(([what, at]) => `${chineseDate(at)}${what}`).join('，')}；办理期限为${chineseDate(facts.dueAt)}。` +
        actions.map(actionSentence).join(''),
    ),
    ...(progress.length > 0
      ? [
          gap(6),
          table(
            [
              { header: '时间', share: 18 },
              { header: '单位', share: 20 },
              { header: '办理进展', share: 40, align: 'left' },
              { header: '成效', share: 22, align: 'left' },
            ],
            progress.map((one) => [chineseDate(one.at), one.organization, one.progress, one.effect ?? '—']),
          ),
          gap(8),
        ]
      : []),
    body([
      { text: '办理结果：', face: 'bold' },
      `${outcome === null ? '—' : labelOf('TaskOutcome', outcome, 'zh-CN')}。${followUp(followUpOn)}`,
    ]),
    ...(result ? [body(result)] : []),
  ];
}

const followUp = (on: string | null): string =>
  on === null ? '' : `该事项继续跟踪，${chineseDate(startOfShanghaiDay(on))}再次核查。`;

const actionSentence = ({ form, at, place, outcome }: ResultFacts['actions'][number]): string =>
  `${chineseDate(at)}${place ? `在${place}` : ''}开展${labelOf('SupervisionForm', form, 'zh-CN')}：${outcome.replace(/[。.\s]+$/, '')}。`;

function verified({ verifications }: ResultFacts): string {
  const said = verifications.map(({ side, at, note }) => {
    const words = note ? `，意见：${note.replace(/[。.\s]+$/, '')}` : '';
    return `${labelOf('VerificationSide', side, 'zh-CN')}于${chineseDate(at)}核验通过${words}`;
  });
  return `${said.join('；')}。双方联合核验，同意办结。`;
}
