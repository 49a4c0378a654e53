/** What opens a part of a text: how deep it stands, its number taken off, and whether it was marked as a heading. */
export interface Heading {
  /** Small numbers stand above greater ones. */
  rank: number;
  words: string;
  /** A heading of the document itself (Markdown, a heading style), whatever its length. */
  isMarked: boolean;
  /** The one who speaks, where the part is what somebody said. */
  isSpeaker: boolean;
  /** One of a list of short points (1., （1）), where a comma already makes a statement. */
  isItem: boolean;
}

const NUMERAL = '[一二三四五六七八九十百零〇]{1,4}';
const DIGITS = '[0-9０-９]{1,2}';

/** From the outermost way of counting to the innermost, as official documents use them. */
const NUMBERINGS: readonly RegExp[] = [
  new RegExp(`^第(?:${NUMERAL}|${DIGITS})(?:部分|章|节|篇)[、：:．.\\s]*`, 'u'),
  new RegExp(`^(?:议题|线索|专题|问题|建议)(?:${NUMERAL}|${DIGITS})[、：:．.\\s]+`, 'u'),
  new RegExp(`^${NUMERAL}[、．.]\\s*`, 'u'),
  new RegExp(`^第(?:${NUMERAL}|${DIGITS})(?:个问题|方面|点|条|项)?[、，：:,．.]\\s*`, 'u'),
  new RegExp(`^(?:[（(]${NUMERAL}[)）]|[㈠-㈩])[、．.]?\\s*`, 'u'),
  new RegExp(`^${DIGITS}(?:[、．)）]|\\.(?![0-9０-９])|\\t)\\s*`, 'u'),
  new RegExp(`^(?:[（(]${DIGITS}[)）]|[①-⑳⑴-⒇])[、．.]?\\s*`, 'u'),
];

const MARKED = /^(#{1,6})\s+/u;
/** From here on the ways of counting number points rather than chapters. */
const ITEMS = 5;
const BELOW_MARKED = 6;
const SPEAKER_MAX = 80;
const SPEAKER_RANK = BELOW_MARKED + NUMBERINGS.length + 1;

const OFFICE =
  '(?:委员|常委|代表|主席|副主席|秘书长|副秘书长|主任|副主任|局长|副局长|书记|镇长|乡长|主委|会长|院长|校长|总经理|经理|教授|研究员|律师|医生|老师|同志|先生|女士)';
/** 王某某委员（农业界）：…, 李四副主席说：…, 张三（教育界别）：… */
const SPEAKER = new RegExp(
  `^(?!各位|诸位|尊敬|全体|与会|参会|出席|列席|有关|部分|负责)(?:(?<named>[\\p{Script=Han}·]{1,6}?)${OFFICE}(?:[（(][^）)]{1,30}[)）])?|(?<bare>[\\p{Script=Han}·]{2,4})[（(][^）)]{1,30}(?:界|界别|委员|局|办|镇|街道|党|会|公司|社|院|校|村)[)）])(?:发言|说|表示|提出)?[：:]\\s*`,
  'u',
);

/** The heading that a line opens a part with, if it does. */
export function headingOf(line: string): Heading | null {
  const bare = line.trim();
  if (bare === '') return null;
  const marks = MARKED.exec(bare)?.[1]?.length ?? 0;
  const rest = marks > 0 ? bare.replace(MARKED, '') : unbold(bare);
  const index = NUMBERINGS.findIndex((numbering) => numbering.test(rest));
  const numbering = NUMBERINGS[index];
  if (marks > 0) {
    const words = numbering ? rest.replace(numbering, '') : rest;
    return words === '' ? null : { rank: marks, words, isMarked: true, isSpeaker: false, isItem: false };
  }
  if (numbering) {
    const words = rest.replace(numbering, '');
    if (words === '') return null;
    return { rank: BELOW_MARKED + 1 + index, words, isMarked: false, isSpeaker: false, isItem: index >= ITEMS };
  }
  return SPEAKER.test(rest)
    ? { rank: SPEAKER_RANK, words: rest, isMarked: false, isSpeaker: true, isItem: false }
    : null;
}

/** The name of whoever says a text that begins with it: 张建军委员（农业界）：…; null where it begins otherwise. */
export function speakerNamed(text: string): string | null {
  const { named, bare } = SPEAKER.exec(text.slice(0, SPEAKER_MAX))?.groups ?? {};
  const name = named ?? bare ?? '';
  return [...name].length > 1 ? name : null;
}

/** A whole line in bold, as Markdown writes it, without the stars. */
const unbold = (line: string): string => /^\*\*(.+)\*\*$/u.exec(line)?.[1] ?? line;
