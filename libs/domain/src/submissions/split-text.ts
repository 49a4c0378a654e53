/** The parts of a submission as found in a running text; what isn't found is empty. */
export interface SplitText {
  title: string;
  situation: string;
  analysis: string;
  suggestion: string;
}

type Part = Exclude<keyof SplitText, 'title'>;

const TITLE_MAX = 100;
const HEADING_MAX = 16;

/** What authors put above the three parts; a heading is one of these and nothing else. */
const headings: readonly [Part, RegExp][] = [
  ['analysis', /^(?:问题的?|主要|产生的?|存在的?)*(?:原因|成因)(?:分析|剖析)?$|^(?:问题|情况)?分析$/],
  [
    'suggestion',
    /^(?:具体的?|几点|相关|有关|对策|意见|工作|我们的|主要|解决的?)*(?:建议|对策|意见|措施|办法)(?:[和与及]?(?:建议|对策|措施))?$/,
  ],
  [
    'situation',
    /^(?:基本|主要|有关|当前|目前|存在的?|反映的?|突出|面临的?)*(?:情况|现状|问题|背景|困难)(?:反映|介绍|概述|描述|[和与及](?:存在的?)?(?:问题|现状|困难))?$/,
  ],
];

// Full-width signs are written as escapes: they are easily mistaken for their ASCII twins.
const numbering =
  /^(?:#{1,6}\s*|\*{2})?(?:第?[一二三四五六七八九十]+(?:部分)?[、.\uff0e]?|[(\uff08][一二三四五六七八九十\d]+[)\uff09]|\d+[、.\uff0e])?\s*[【〔[]?/u;
const ending = /[】〕\]:\uff1a。.\s*]+$/u;

function partOf(words: string): Part | undefined {
  if ([...words].length > HEADING_MAX) return undefined;
  const bare = words.replace(ending, '').trim();
  return headings.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** A line that opens a part: a heading alone (`二、原因分析`), or a heading with its text behind a colon (`建议:…`). */
function openingOf(line: string): { part: Part; rest: string } | undefined {
  const bare = line.trim().replace(numbering, '');
  const whole = partOf(bare);
  if (whole) return { part: whole, rest: '' };
  const colon = bare.search(/[:\uff1a]/u);
  const part = colon > 0 ? partOf(bare.slice(0, colon).replace(/^(?:为此|因此|对此)[,\uff0c]?/u, '')) : undefined;
  return part && { part, rest: bare.slice(colon + 1).trim() };
}

/**
 * Splits a pasted or extracted text into the fields of a submission, by headings like 一、情况反映, 原因分析, 对策建议.
 * The first line is the title when it reads like one; text before any heading belongs to the situation. Nothing is lost:
 * a second heading of the same part stays in it.
 */
export function splitSubmissionText(text: string): SplitText {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const parts: Record<Part, string[]> = { situation: [], analysis: [], suggestion: [] };
  const opened = new Set<Part>();
  let title = '';
  let at: Part = 'situation';
  let begun = false;
  for (const line of lines) {
    const words = line.trim();
    if (!begun && words === '') continue;
    const opening = openingOf(words);
    if (!begun && !opening && [...words].length <= TITLE_MAX && !/[。;,:\uff1b\uff0c\uff1a]$/u.test(words)) {
      title = words.replace(/^#{1,6}\s*/, '');
    } else if (opening) {
      at = opening.part;
      if (opened.has(at)) parts[at].push(words);
      else if (opening.rest) parts[at].push(opening.rest);
      opened.add(at);
    } else {
      parts[at].push(line.trimEnd());
    }
    begun = true;
  }
  const joined = (part: Part) =>
    parts[part]
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  return { title, situation: joined('situation'), analysis: joined('analysis'), suggestion: joined('suggestion') };
}
