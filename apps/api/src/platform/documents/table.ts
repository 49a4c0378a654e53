import type { Block } from './blocks';
import { Grid, type GridCell, type Look } from './grid';

export interface Column {
  /** Shown in the head, which every page of the table repeats. */
  header: string;
  /** Its share of the width, compared with the others'. */
  share: number;
  /** In the middle unless told: long texts stand on the left. */
  align?: 'left' | 'center';
}

export interface TableLook {
  look?: Look;
  /** Least height of a row in points, for what is filled in by hand. */
  rowHeight?: number;
  /** All on one page, for tables of a few rows. */
  kept?: boolean;
}

/** A table as wide as the text. Its head is repeated on every page, and no row is split between two. */
export const table =
  (columns: readonly Column[], rows: readonly (readonly string[])[], given: TableLook = {}): Block =>
  ({ width }) => {
    const { look = 'normal', rowHeight = 0, kept = false } = given;
    const total = columns.reduce((sum, { share }) => sum + share, 0);
    const head = columns.map(({ header }): GridCell => ({ text: header, bold: true, centred: true }));
    const cells = (texts: readonly string[]) =>
      columns.map(({ align }, index): GridCell => ({
        text: texts[index] ?? '',
        bold: false,
        centred: align !== 'left',
      }));
    return [
      new Grid({
        widths: columns.map(({ share }) => Math.floor((width * share) / total)),
        look,
        rowHeight,
        rows: [
          { cells: head, isHead: true, keepNext: true },
          ...rows.map((texts, index) => ({
            cells: cells(texts),
            isHead: false,
            keepNext: kept && index < rows.length - 1,
          })),
        ],
      }),
    ];
  };

/** A table of labels and what they say, all on one page. */
export const facts =
  (entries: readonly (readonly [label: string, text: string])[]): Block =>
  ({ width }) => {
    const labelWidth = Math.floor(width * 0.2);
    return [
      new Grid({
        widths: [labelWidth, width - labelWidth],
        look: 'normal',
        rowHeight: 0,
        rows: entries.map(([label, text], index) => ({
          cells: [
            { text: label, bold: true, centred: true },
            { text: text || '—', bold: false, centred: false },
          ],
          isHead: false,
          keepNext: index < entries.length - 1,
        })),
      }),
    ];
  };
