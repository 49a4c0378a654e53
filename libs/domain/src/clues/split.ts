import { characterCount, tidyText } from '../text/index';
import { headingOf, type Heading } from './headings';

/** A part of a text that may be worth a clue: a line that names it, and what it says. */
export interface CluePart {
  title: string;
  text: string;
}

interface Section {
  heading: Heading;
  /** The line as it stands in the text, without Markdown's signs. */
  line: string;
  /** What stands between this heading and the next. */
  body: string[];
  parts: Section[];
}

const TITLE_MAX = 40;
const LEAD_IN_MAX = 30;
const INTRODUCTION_MAX = 120;
const ITEM_MAX = 16;
/** A volume of some hundred pages; nobody picks clues out of more. */
const LINES_MAX = 20_000;

/** When, where, who: what a record begins with and no clue consists of. */
const FORMAL =
  /^(?:会议|活动|调研|视察|发言)?(?:名称|时间|日期|地点|主持|主持人|参会|参加|出席|列席|缺席|与会|到会|参加人员?|参会人员|出席人员|列席人员|记录|记录人|整理|整理人|议题|主题|议程|单位)[：:]/u;
/** What a title doesn't hold; one that is marked as a heading may have a subtitle behind a colon. */
const STATEMENT = /[。；;，,：:、！!？?]/u;
const MARKED_STATEMENT = /[。；;！!？?]/u;
/** A line of a table of contents: words, dots or a tab, and the page. */
const OF_CONTENTS = /(?:[.…·]{2,}|\t)\s*\d{1,3}$/u;
const SENTENCE = /[。；;！!？?]/u;

/**
 * Splits a record, a speech or a report into what may become clues, by its headings: Markdown and heading styles, 第一部分,
 * 一、, 第一，, （一）, 1., （1）, and the names of speakers where at least two speak. A heading with a text of its own is one
 * part with all that stands below it; one that only groups gives its parts instead. Without headings the blocks between
 * blank lines are the parts. Every part has a text.
 */
export function splitIntoClues(text: string): CluePart[] {
  const lines = linesOf(text);
  const { opening, sections } = sectionsOf(lines, speaksInTurn(lines));
  if (sections.length === 0) return blocksOf(opening).map(partOfBlock);
  return [...introductionOf(withoutTitle(opening)), ...partsOf(sections)];
}

/** What the text calls itself: its first line, or its first two, where they read like a title; else nothing. */
export function titleOfSource(text: string): string {
  const lines = linesOf(text);
  const start = lines.findIndex((line) => line.trim() !== '');
  const [first = '', second = ''] = lines.slice(Math.max(start, 0));
  if (!readsLikeTitle(first)) return '';
  const goesOn = !/^#/u.test(first) && readsLikeTitle(second) && !isBeside(second);
  return unmarked(first) + (goesOn ? unmarked(second) : '');
}

/** A part as the text of a clue, its title said once. */
export const clueSummary = ({ title, text }: CluePart): string =>
  text.startsWith(title.replace(/…$/u, '')) ? text : tidyText(`${title}\n${text}`);

/** The lines that are looked at, those of a table of contents left out. */
const linesOf = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n', LINES_MAX)
    .map((line) => line.trimEnd())
    .filter((line) => !OF_CONTENTS.test(line.slice(-TITLE_MAX)));

const speaksInTurn = (lines: readonly string[]): boolean =>
  lines.filter((line) => headingOf(line)?.isSpeaker).length > 1;

function sectionsOf(lines: readonly string[], bySpeaker: boolean): { opening: string[]; sections: Section[] } {
  const opening: string[] = [];
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const line of lines) {
    const heading = headingOf(line);
    if (!heading || (heading.isSpeaker && !bySpeaker)) {
      (open.at(-1)?.body ?? opening).push(line);
      continue;
    }
    while (open.length > 0 && open.at(-1)!.heading.rank >= heading.rank) open.pop();
    const section: Section = { heading, line: unmarked(line), body: [], parts: [] };
    (open.at(-1)?.parts ?? sections).push(section);
    open.push(section);
  }
  return { opening, sections };
}

/** The only section of all is the document itself: its own text stands beside its parts. */
function partsOf(all: readonly Section[]): CluePart[] {
  const sections = isOnlyTitle(all) ? all.slice(1) : all;
  const [only] = sections;
  if (!only || sections.length > 1 || only.parts.length === 0) return sections.flatMap(partsOfSection);
  const own = isSentence(only.heading) ? [only.heading.words, ...only.body] : withoutTitle(only.body);
  return [...introductionOf(own), ...partsOf(only.parts)];
}

/** Whether the first section is a title in the same style as the headings below it. */
function isOnlyTitle([first, second]: readonly Section[]): boolean {
  return Boolean(first?.heading.isMarked && second && first.parts.length === 0 && wordsOf(first.body) === '');
}

/** What stands before the first heading, unless it only says when and where, or announces the rest. */
function introductionOf(lines: readonly string[]): CluePart[] {
  const own = wordsOf(lines.filter((line) => !isFormal(line)));
  const announces = /[：:]$/u.test(own) && !own.includes('\n') && characterCount(own) <= INTRODUCTION_MAX;
  return own === '' || announces ? [] : [partOfBlock(own)];
}

function partsOfSection(section: Section): CluePart[] {
  const { heading, body, parts } = section;
  if (parts.length > 0 && !isSentence(heading) && onlyGroups(body)) return parts.flatMap(partsOfSection);
  const below = tidyText([...body, ...parts.flatMap(linesIn)].join('\n'));
  if (!isSentence(heading))
    return [{ title: bareTitle(heading.words), text: below === '' ? bareTitle(heading.words) : below }];
  return [{ title: firstWords(heading.words), text: tidyText(`${heading.words}\n${below}`) }];
}

/** Nothing of its own: no text, or a short line that announces what follows. */
function onlyGroups(body: readonly string[]): boolean {
  const own = wordsOf(body.filter((line) => !isFormal(line)));
  return own === '' || (/[：:]$/u.test(own) && !own.includes('\n') && characterCount(own) <= LEAD_IN_MAX);
}

const linesIn = ({ line, body, parts }: Section): string[] => [line, ...body, ...parts.flatMap(linesIn)];

/** A numbered line that says something by itself, rather than naming what follows. */
function isSentence({ words, isMarked, isSpeaker, isItem }: Heading): boolean {
  if (isSpeaker || isMarked) return isSpeaker;
  const length = characterCount(words);
  return length > TITLE_MAX || SENTENCE.test(words) || (isItem && length > ITEM_MAX && /[，,]/u.test(words));
}

/** The lines of the title, of its author and its date at the head of a text. */
function withoutTitle(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => line.trim() !== '' && !readsLikeTitle(line) && !isBeside(line));
  return end < 0 ? [] : lines.slice(end);
}

const isFormal = (line: string): boolean => FORMAL.test(line.trim());
/** A subtitle, a date, a remark in brackets: beside the title, and no part of it. */
const isBeside = (line: string): boolean =>
  /^(?:[—-]{1,2}|[（(].*[)）]$|\d{4}\s*[年.\-/]|二[〇○零]|委员[：:])/u.test(line.trim());

function readsLikeTitle(line: string): boolean {
  const words = line.trim();
  const heading = headingOf(words);
  if (words === '' || isFormal(words) || (heading !== null && !heading.isMarked)) return false;
  return characterCount(words) <= TITLE_MAX && !(heading ? MARKED_STATEMENT : STATEMENT).test(words);
}

const unmarked = (line: string): string => line.trim().replace(/^#{1,6}\s+/u, '');
const wordsOf = (lines: readonly string[]): string => tidyText(lines.join('\n'));
const blocksOf = (lines: readonly string[]): string[] =>
  tidyText(lines.join('\n'))
    .split(/\n\s*\n/u)
    .map(tidyText)
    .filter((block) => block !== '');

const partOfBlock = (text: string): CluePart => ({ title: firstWords(text), text });

/** A heading without the sign at its end, as much of it as a title holds. */
function bareTitle(words: string): string {
  const characters = [...words.slice(0, 4 * TITLE_MAX)];
  if (characters.length > TITLE_MAX) return `${characters.slice(0, TITLE_MAX).join('')}…`;
  return words.replace(/[：:。．.\s]+$/u, '') || words;
}

/** Up to the end of the first sentence, or as much of it as a title holds. */
function firstWords(text: string): string {
  const [line = ''] = text.split('\n');
  return bareTitle(line.split(SENTENCE)[0]?.trim() || line.trim());
}
