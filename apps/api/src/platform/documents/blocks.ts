import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { Piece } from './body';
import { fontOf, type FaceName } from './fonts';
import { halfPoints, points, TYPE } from './measures';
import { linesOf } from './text';

/** Where a block stands: the width of the text in twips. */
export interface Place {
  width: number;
}

/** A piece of a document, from a title to a table. */
export type Block = (place: Place) => Piece[];

/** A stretch of text in one face; plain text stands in the face of its block. */
export type Stretch = string | { text: string; face: FaceName };

interface Type {
  face: FaceName;
  size: number;
  line: number;
}

const BODY: Type = { face: 'body', size: TYPE.body, line: TYPE.line };
const SMALL: Type = { face: 'body', size: TYPE.small, line: TYPE.smallLine };
const FIRST_LINE = { firstLineChars: 200, firstLine: points(2 * TYPE.body) };

const runs = (content: Stretch | readonly Stretch[], { face, size }: Type): TextRun[] =>
  [content].flat().map((stretch) => {
    const { text, face: own } = typeof stretch === 'string' ? { text: stretch, face } : stretch;
    return new TextRun({ text, font: fontOf(own), size: halfPoints(size) });
  });

const spacing = ({ line }: Type, before = 0, after = 0) => ({
  line: points(line),
  lineRule: LineRuleType.EXACT,
  before: points(before),
  after: points(after),
});

/** A paragraph in a type of its own; for blocks that this file doesn't know. */
export const typeset = (
  content: Stretch | readonly Stretch[],
  type: Type,
  options: IParagraphOptions = {},
): Paragraph => new Paragraph({ spacing: spacing(type), ...options, children: runs(content, type) });

/** The title: 22 pt unless told, centred, its lines of about the same length. */
export const title =
  (text: string, { before = 0, after = 14, size = TYPE.title as number } = {}): Block =>
  ({ width }) => {
    const type: Type = { face: 'title', size, line: size + 13 };
    const side = sideOf(text, width, size);
    return [
      typeset(text, type, {
        alignment: AlignmentType.CENTER,
        indent: { left: side, right: side },
        spacing: spacing(type, before, after),
        keepNext: true,
        outlineLevel: 0,
      }),
    ];
  };

/** How far a title keeps from both edges, so that its last line isn't one character. */
function sideOf(text: string, width: number, size: number): number {
  const length = [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0) * points(size);
  const lines = Math.ceil(length / width);
  return lines < 2 ? 0 : Math.max(0, Math.floor((width - length / lines) / 2) - points(size));
}

/** A line below the title: number, date, whom it concerns. */
export const belowTitle =
  (text: string, { after = 14 } = {}): Block =>
  () => {
    const type: Type = { ...BODY, face: 'soft' };
    return [typeset(text, type, { alignment: AlignmentType.CENTER, spacing: spacing(type, 0, after), keepNext: true })];
  };

/** A label and what it says, as heads of minutes have them; further lines stand below the text, not the label. */
export const field =
  (label: string, text: string): Block =>
  () => {
    const hanging = (label.length + 1) * TYPE.body;
    return [
      typeset([{ text: `${label}：`, face: 'bold' }, text], BODY, {
        indent: { left: points(hanging), hanging: points(hanging) },
      }),
    ];
  };

/** To whom it goes, before the body and without its indent. */
export const salutation =
  (text: string): Block =>
  () => [typeset(text, BODY, { keepNext: true })];

/** A heading: 黑体 on the first level (一、), 楷体 on the second (（一）). It stays with what follows. */
export const heading =
  (text: string, level: 1 | 2 = 1): Block =>
  () => [
    typeset(
      text,
      { ...BODY, face: level === 1 ? 'bold' : 'soft' },
      { indent: FIRST_LINE, keepNext: true, keepLines: true, outlineLevel: level },
    ),
  ];

/** Paragraphs of the body, one for each line of the text. */
export const body =
  (content: string | readonly Stretch[]): Block =>
  () =>
    (typeof content === 'string' ? linesOf(content) : [content]).map((line) =>
      typeset(line, BODY, { indent: FIRST_LINE, alignment: AlignmentType.BOTH }),
    );

/** The same in small type, as notes below tables are set. */
export const note =
  (content: string | readonly Stretch[]): Block =>
  () =>
    (typeof content === 'string' ? linesOf(content) : [content]).map((line) =>
      typeset(line, SMALL, { alignment: AlignmentType.BOTH, spacing: spacing(SMALL, 3, 0) }),
    );

/** Lines at the end, on the right half, that stay together: whose signature goes there, and the date. */
export const signatures =
  (...lines: readonly string[]): Block =>
  ({ width }) =>
    lines.map((line, index) =>
      typeset(line, BODY, {
        indent: { left: Math.round(width * 0.45) },
        spacing: spacing(BODY, index === 0 ? TYPE.line : 8, 0),
        keepNext: index < lines.length - 1,
        keepLines: true,
      }),
    );

/** An empty stretch, in points. */
export const gap = (height: number) => (): [Paragraph] => [
  typeset('', { ...BODY, line: height }, { spacing: spacing({ ...BODY, line: height }), keepNext: true }),
];
