import type { InformantSource, OrganizationKey, PersonKey, PlannedPerson, Tier } from '../plan.types';
import type { KnownSector } from './sectors';
import { sectorKeys } from './sectors';

export interface RosterPerson {
  key: PersonKey;
  input: PlannedPerson;
}

const chairMeeting: { name: string; sector: KnownSector; title: string }[] = [
  { name: '沈国桢', sector: 'cpc', title: '主席' },
  { name: '秦文岚', sector: 'cpc', title: '副主席' },
  { name: '陆景行', sector: 'minge', title: '副主席' },
  { name: '乔以宁', sector: 'minmeng', title: '副主席' },
  { name: '贺东山', sector: 'business', title: '副主席' },
  { name: '温如兰', sector: 'nonggong', title: '副主席' },
  { name: '邵立民', sector: 'nonparty', title: '副主席' },
  { name: '段启明', sector: 'cpc', title: '副主席' },
  { name: '杭毅', sector: 'invited', title: '秘书长' },
];

const surnames = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗',
  ...'郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡',
  ...'余杜叶程魏苏吕丁任姚卢姜崔钟谭汪范石廖贾',
];

const givenNames = (
  '建华 秀英 志强 丽萍 海波 晓燕 永刚 雪梅 德才 春兰 文博 玉洁 国栋 美玲 振宇 桂芳 立新 静怡 长河 素珍 ' +
  '俊杰 慧敏 守信 婉清 宏伟 若溪 庆丰 佳慧 学文 艳秋 卫东 思远 金凤 子轩 明亮 月娥 成林 雅琴 世杰 红梅 ' +
  '景山 淑贞 兆祥 海燕 向阳 锦绣 仁义 巧云 先锋 凤霞 大勇 冬梅 启航 诗涵 伯涛 青松 翠莲 家骏 梦琪 铁军 ' +
  '光明 瑞雪 正阳 秋菊 书恒 彩霞 万里 晓东 银花 浩然 兰香 继业 欣怡 平安 喜梅 康宁 玉树 云飞 小满 天佑 ' +
  '敏 涛 静 鹏 芳 磊 洁 毅 娟 斌 琳 超 颖 峰 蕾 昊 薇 勇 倩 凯 璐 健 岚 晨 钰 桐 冰 野 禾 航'
).split(' ');

const standingMembers = 38;
const members = 158;

/** Members who are also informants, by the source they were invited from. */
const memberInformants: Record<PersonKey, InformantSource> = {
  p052: 'MEMBER',
  p061: 'MEMBER',
  p073: 'MEMBER',
  p084: 'MEMBER',
  p095: 'MEMBER',
  p106: 'MEMBER',
  p117: 'MEMBER',
  p128: 'MEMBER',
  p139: 'MEMBER',
  p150: 'MEMBER',
  p058: 'DEMOCRATIC_PARTY',
  p082: 'DEMOCRATIC_PARTY',
  p130: 'DEMOCRATIC_PARTY',
  p163: 'PROFESSIONAL',
};

const otherInformants: { source: InformantSource; organization?: OrganizationKey }[] = [
  { source: 'DEMOCRATIC_PARTY', organization: 'minmeng-committee' },
  { source: 'DEMOCRATIC_PARTY', organization: 'minjian-committee' },
  { source: 'DEMOCRATIC_PARTY', organization: 'minjin-committee' },
  { source: 'DEMOCRATIC_PARTY', organization: 'jiusan-committee' },
  ...Array.from({ length: 7 }, () => ({ source: 'GRASSROOTS' as const })),
  ...Array.from({ length: 4 }, () => ({ source: 'PROFESSIONAL' as const })),
];

export function personKey(index: number): PersonKey {
  return `p${String(index).padStart(3, '0')}`;
}

/** The fictitious range 13900000000: nobody's number. */
function phone(index: number): string {
  return String(13_900_000_000 + index);
}

function name(index: number): string {
  const surname = surnames[(index * 7) % surnames.length] as string;
  const given = givenNames[(index * 37) % givenNames.length] as string;
  return surname + given;
}

function sectorOf(index: number): KnownSector {
  return sectorKeys[index % sectorKeys.length] as KnownSector;
}

function member(index: number, tier: Tier): RosterPerson {
  const key = personKey(index);
  const input: PlannedPerson = { name: name(index), phone: phone(index), tier, sector: sectorOf(index - 10) };
  const informantSource = memberInformants[key];
  return { key, input: informantSource ? { ...input, informantSource } : input };
}

/** All people: p001 to p009 the chair meeting, p010 to p047 the standing members, to p205 the members, then informants. */
export const people: RosterPerson[] = [
  ...chairMeeting.map(({ name, sector }, index) => ({
    key: personKey(index + 1),
    input: { name, phone: phone(index + 1), tier: 'CHAIR_MEETING' as const, sector },
  })),
  ...Array.from({ length: standingMembers }, (_, index) => member(index + 10, 'STANDING_COMMITTEE')),
  ...Array.from({ length: members }, (_, index) => member(index + 10 + standingMembers, 'MEMBER')),
  ...otherInformants.map(({ source, organization }, offset) => {
    const index = 206 + offset;
    const input: PlannedPerson = { name: name(index), phone: phone(index), informantSource: source };
    return { key: personKey(index), input: organization ? { ...input, organization } : input };
  }),
];

export const chairMeetingKeys: PersonKey[] = chairMeeting.map((_, index) => personKey(index + 1));

export const chairMeetingTitles: Record<PersonKey, string> = Object.fromEntries(
  chairMeeting.map(({ title }, index) => [personKey(index + 1), title]),
);

/** Each sector's first standing member convenes its activity group. */
export const convenerOf = Object.fromEntries(
  sectorKeys.map((sector, index) => [sector, personKey(index + 10)]),
) as Record<KnownSector, PersonKey>;

export const personByKey = new Map(people.map((person) => [person.key, person.input]));
