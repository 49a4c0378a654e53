import type { Chance } from '../chance';
import type { SubmissionChannel } from '../plan.types';
import { evidenceOf } from './evidence';
import type { Facet, Matter } from './matter.types';
import { placesOf } from './places';

export interface ComposedText {
  title: string;
  situation: string;
  analysis: string;
  suggestion: string;
}

const seasons = ['岁末年初', '初春', '春季', '初夏', '盛夏', '初秋', '秋季', '入冬前后'];

function seasonOf(month: number): string {
  return seasons[[0, 1, 1, 2, 2, 3, 4, 4, 5, 6, 7, 0][month - 1] as number] as string;
}

const openings: Record<SubmissionChannel, readonly string[]> = {
  MEMBER: [
    '近期，不少{place}群众向本人反映：',
    '本人在{place}调研时注意到，',
    '{season}以来，在{place}一带的日常联系中听到：',
    '结合本职工作和在{place}的走访，发现：',
    '{month}月以来，就群众来电来信的问题到{place}实地察看，',
  ],
  VISIT: [
    '走访委员活动中，在{place}座谈时委员谈到：',
    '{month}月，主席会议成员带队到{place}走访委员，现场听取意见：',
    '走访中，委员结合在{place}的履职见闻反映：',
    '{season}走访期间，{place}的委员提出：',
    '走访小组在{place}与委员面对面交流，了解到：',
  ],
  SECTOR: [
    '本界别活动组{month}月赴{place}开展专题调研，委员们一致认为问题突出：',
    '界别委员联名梳理了在{place}等地了解的情况：',
    '经界别群众恳谈会讨论，并到{place}实地核实：',
  ],
  INFORMANT: [
    '据{place}群众反映：',
    '信息员在{place}蹲点一周，看到：',
    '{season}，从{place}一线了解到：',
    '来自{place}的第一手情况：',
  ],
  UNIT: [
    '我单位组织成员赴{place}等地调研，情况如下：',
    '经集体讨论，并在{place}抽样核实：',
    '在{place}开展民主监督时发现：',
  ],
  LIAISON: ['在{place}联系界别群众时，大家谈到：', '“三联”联系日里，{place}群众当面说起：'],
  CLUE: ['根据会议发言线索，到{place}补充核实：', '视察{place}途中记下的线索，经回访证实：'],
};

const causeOpenings = [
  (first: string, second: string) => `一是${first}；二是${second}。`,
  (first: string, second: string) => `究其原因，${first}。深一层看，${second}。`,
  (first: string, second: string) => `主要原因有两点：其一，${first}；其二，${second}。`,
  (first: string, second: string) => `直接原因是${first}；更深层的原因是${second}。`,
  (first: string, second: string) => `表面看是${first}，实质上是${second}。`,
];

const furtherCauses = [
  '此外，群众参与和监督的渠道还不够畅通，问题发现得晚、反馈得慢。',
  '同时，部门之间信息没有及时互通，基层发现问题后往往要层层请示。',
  '加之经费安排偏重建设、轻视日常维护，问题容易反复。',
  '另外，宣传解释没有做到人、做到户，政策好意没有变成群众感受。',
  '再者，考核重过程轻结果，承办人员缺少主动解决的压力和动力。',
];

function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

const shortestAnalysis = 70;
const longEnoughSuggestion = 130;

/** The text of one submission; the same chance gives the same text. */
export function compose(
  matter: Matter,
  facet: Facet,
  channel: SubmissionChannel,
  month: number,
  chance: Chance,
): ComposedText {
  const place = chance.pick(placesOf[matter.voice]);
  const opening = fill(chance.pick(openings[channel]), { place, month, season: seasonOf(month) });
  const asked = chance.whole(18, 96);
  const evidence = fill(chance.pick(evidenceOf[matter.voice]), {
    n: asked,
    m: chance.whole(Math.ceil(asked * 0.45), Math.floor(asked * 0.9)),
    p: chance.whole(31, 86),
  });
  const causes = chance.pick(causeOpenings)(facet.cause, matter.cause);
  const analysis = causes.length < shortestAnalysis ? causes + chance.pick(furtherCauses) : causes;
  const [first, second] = chance.shuffled(matter.measures);
  const short = [...facet.measures, first as string];
  const measures = short.join('').length >= longEnoughSuggestion ? short : [...short, second as string];
  return {
    title: facet.title,
    situation: opening + facet.finding + evidence,
    analysis,
    suggestion: measures.map((measure, index) => `${index + 1}. ${measure}。`).join('\n'),
  };
}
