import { Refusal } from '@sanlian/domain';
import type { WrittenLine } from './written-text';
import { unpacksWithin } from './zip-size';

/** A document of some thousand pages; pictures hardly grow when they are unpacked. */
const MAX_UNPACKED_BYTES = 48 * 1024 * 1024;
/** The deepest level of a list, as Word counts them from 0. */
const DEEPEST = 8;

/** What mammoth makes of a document, as far as it is looked at here. */
interface Element {
  type: string;
  value?: string;
  children?: Element[];
  styleId?: string | null;
  styleName?: string | null;
  numbering?: { isOrdered?: boolean; level?: string | number } | null;
}

/** `heading 2` in every language of Word; 标题 2 where a program translates the names of styles. */
const HEADING_STYLE = /^(?:heading|标题)\s*([1-9])$/iu;
const TITLE_STYLE = /^(?:title|标题)$/iu;

/**
 * A `.docx` line by line: paragraphs with the level of their heading style and their number in a list, rows of tables with
 * tabs between the cells.
 * @throws Refusal `UNREADABLE_FILE`, also for one that is far larger once unpacked
 */
export async function docxLines(content: Buffer): Promise<WrittenLine[]> {
  if (!(await unpacksWithin(content, MAX_UNPACKED_BYTES))) throw new Refusal('UNREADABLE_FILE');
  // Loaded when needed: hardly anybody uploads a text in the first hour.
  const { default: mammoth } = await import('mammoth');
  let document: Element = { type: 'document' };
  try {
    const transformDocument = (whole: Element): Element => {
      document = whole;
      return { ...whole, children: [] };
    };
    await mammoth.convertToHtml({ buffer: content }, { transformDocument });
  } catch {
    throw new Refusal('UNREADABLE_FILE');
  }
  return linesOf(document.children ?? [], new ListNumbers());
}

function linesOf(elements: readonly Element[], numbers: ListNumbers): WrittenLine[] {
  return elements.flatMap((element): WrittenLine[] => {
    if (element.type === 'paragraph') return paragraphLines(element, numbers);
    if (element.type === 'tableRow') return [plain((element.children ?? []).map(cellText).join('\t'))];
    return linesOf(element.children ?? [], numbers);
  });
}

/** A line break within a paragraph is a line of its own; style and number are the first one's. */
function paragraphLines(paragraph: Element, numbers: ListNumbers): WrittenLine[] {
  const [first = '', ...others] = textOf(paragraph).split('\n');
  const number = first.trim() === '' ? null : numbers.next(paragraph.numbering ?? null);
  return [{ text: first, heading: headingLevel(paragraph), number }, ...others.map(plain)];
}

const plain = (text: string): WrittenLine => ({ text, heading: null, number: null });

const cellText = (cell: Element): string =>
  (cell.children ?? [])
    .map(textOf)
    .filter((text) => text.trim() !== '')
    .join(' ')
    .replace(/\n/g, ' ');

function textOf(element: Element): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  return (element.children ?? []).map(textOf).join('');
}

/** The title of the document stands above all headings. */
function headingLevel({ styleName, styleId }: Element): number | null {
  const name = styleName ?? styleId ?? '';
  const level = HEADING_STYLE.exec(name)?.[1];
  if (level) return Number(level) + 1;
  return TITLE_STYLE.test(name) ? 1 : null;
}

/** Counts the paragraphs of ordered lists; a deeper level begins anew below each of the one above. */
class ListNumbers {
  private readonly counts: number[] = [];

  next(numbering: Element['numbering']): number | null {
    if (!numbering?.isOrdered) return null;
    const level = Math.min(Math.max(Math.trunc(Number(numbering.level ?? 0)) || 0, 0), DEEPEST);
    this.counts.length = Math.max(this.counts.length, level + 1);
    this.counts[level] = (this.counts[level] ?? 0) + 1;
    this.counts.length = level + 1;
    return this.counts[level] ?? null;
  }
}
