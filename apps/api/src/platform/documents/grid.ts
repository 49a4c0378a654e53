import { millimetres, points } from './measures';
import { linesOf } from './text';
import { escaped } from './xml';

/** How large a table is set: its size of type and lines, in points. */
export const LOOKS = {
  normal: { size: 12, line: 18 },
  /** For many narrow columns. */
  dense: { size: 10.5, line: 15 },
  /** For what is filled in by hand. */
  large: { size: 13, line: 18 },
} as const;
export type Look = keyof typeof LOOKS;

export interface GridCell {
  text: string;
  /** Whether it stands in the face of heads and labels. */
  bold: boolean;
  centred: boolean;
}
export interface GridRow {
  cells: readonly GridCell[];
  /** Repeated on every page. */
  isHead: boolean;
  /** Stays on the page of the row below. */
  keepNext: boolean;
}
export interface GridPlan {
  /** Of the columns, in twips. */
  widths: readonly number[];
  rows: readonly GridRow[];
  look: Look;
  /** Least height of a row in points. */
  rowHeight: number;
}

/** The paragraph style of a cell. */
export const cellStyle = (look: Look, bold: boolean): string => `Cell-${look}-${bold ? 'bold' : 'body'}`;

/**
 * A table, written down directly: the library's components for it cost a hundred times as much, and a record has tens of
 * thousands of cells. No row is split between pages.
 */
export class Grid {
  constructor(private readonly plan: GridPlan) {}

  /** `<w:tbl>…</w:tbl>` */
  xml(): string {
    const { widths, rows } = this.plan;
    const total = widths.reduce((sum, width) => sum + width, 0);
    const columns = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
    return (
      `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>${BORDERS}` +
      `<w:tblLayout w:type="fixed"/>${MARGINS}</w:tblPr><w:tblGrid>${columns}</w:tblGrid>` +
      `${rows.map((row) => this.row(row)).join('')}</w:tbl>`
    );
  }

  private row({ cells, isHead, keepNext }: GridRow): string {
    const { rowHeight, widths } = this.plan;
    const height = rowHeight > 0 ? `<w:trHeight w:val="${points(rowHeight)}" w:hRule="atLeast"/>` : '';
    const content = cells.map((cell, index) => this.cell(cell, widths[index] ?? 0, keepNext)).join('');
    return `<w:tr><w:trPr><w:cantSplit/>${height}${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${content}</w:tr>`;
  }

  private cell({ text, bold, centred }: GridCell, width: number, keepNext: boolean): string {
    const style =
      `<w:pPr><w:pStyle w:val="${cellStyle(this.plan.look, bold)}"/>${keepNext ? '<w:keepNext/>' : ''}` +
      `${centred ? '' : '<w:jc w:val="left"/>'}</w:pPr>`;
    const lines = linesOf(text);
    // A cell has at least one paragraph.
    const paragraphs = (lines.length > 0 ? lines : ['']).map((line) => {
      const run = line ? `<w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>` : '';
      return `<w:p>${style}${run}</w:p>`;
    });
    const properties = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>`;
    return `<w:tc>${properties}${paragraphs.join('')}</w:tc>`;
  }
}

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')}</w:tblBorders>`;

const MARGINS = `<w:tblCellMar>${[
  ['top', 0.7],
  ['left', 1.1],
  ['bottom', 0.7],
  ['right', 1.1],
]
  .map(([side, mm]) => `<w:${side} w:w="${millimetres(Number(mm))}" w:type="dxa"/>`)
  .join('')}</w:tblCellMar>`;
