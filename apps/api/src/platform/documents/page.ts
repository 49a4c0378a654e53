import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { typeset, type Block } from './blocks';
import { fontOf } from './fonts';
import { halfPoints, millimetres, points } from './measures';

/** Millimetres. */
export interface Margins {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A part of a document with pages of its own. */
export interface Part {
  blocks: readonly Block[];
  /** A4 lying; upright unless told. */
  lying?: boolean;
  /** Those of GB/T 9704 unless told. */
  margins?: Margins;
  /** Whether its pages carry their number; they do unless told. */
  numbered?: boolean;
  /** What stands small at the head of each page, for pages that may come apart. */
  running?: string;
  /** The number of its first page; the next one unless told. */
  startsAt?: number;
}

const A4 = { width: millimetres(210), height: millimetres(297) };
const OFFICIAL: Margins = { top: 37, bottom: 35, left: 28, right: 26 };
/** What stands at the head of a page ends 7 mm above the text. */
const ABOVE_TEXT = 7 + 5;
/** The number stands 7 mm below the text. */
const BELOW_TEXT = 7 + 5;

/** The text's width in twips. */
export const textWidth = ({ lying = false, margins = OFFICIAL }: Pick<Part, 'lying' | 'margins'>): number =>
  millimetres((lying ? 297 : 210) - margins.left - margins.right);

/** The parts as the library takes them. A part takes over the foot of the one before unless it has another. */
export const sections = (parts: readonly Part[]): ISectionOptions[] =>
  parts.map((part, index) => section(part, parts[index - 1]));

function section(part: Part, before: Part | undefined): ISectionOptions {
  const { lying = false, margins = OFFICIAL, numbered = true, running = '', startsAt } = part;
  const sameFoot = before !== undefined && (before.numbered ?? true) === numbered;
  const sameHead = before !== undefined && (before.running ?? '') === running;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { ...A4, orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: {
          ...Object.fromEntries(Object.entries(margins).map(([side, mm]) => [side, millimetres(mm)])),
          header: millimetres(Math.max(margins.top - ABOVE_TEXT, 8)),
          footer: millimetres(Math.max(margins.bottom - BELOW_TEXT, 8)),
        },
        ...(startsAt === undefined ? {} : { pageNumbers: { start: startsAt } }),
      },
    },
    ...(sameHead ? {} : { headers: { default: runningHead(running), even: runningHead(running) } }),
    ...(sameFoot ? {} : { footers: footersOf(numbered) }),
    // What stands on the pages is written by `bodyXml`.
    children: [new Paragraph({})],
  };
}

const footersOf = (numbered: boolean) =>
  numbered
    ? { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) }
    : { default: new Footer({ children: [] }), even: new Footer({ children: [] }) };

const runningHead = (text: string): Header =>
  new Header({
    children: [typeset(text, { face: 'soft', size: 10.5, line: 14 }, { alignment: AlignmentType.RIGHT })],
  });

/** — 1 —: outside on the page, one character from the edge, 14 pt. */
function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const run = { font: fontOf('number'), size: halfPoints(14) };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: points(14), right: points(14) },
        children: [new TextRun({ ...run, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}
