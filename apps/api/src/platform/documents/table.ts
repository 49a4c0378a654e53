import {
  AlignmentType,
  BorderStyle,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { linesOf, typeset, type Block } from './blocks';
import { points, TYPE } from './measures';

export interface Column {
  /** Shown in the head, which every page of the table repeats. */
  header: string;
  /** Its share of the width, compared with the others'. */
  share: number;
  /** In the middle unless told: long texts stand on the left. */
  align?: 'left' | 'center';
}

export interface TableLook {
  /** Points. */
  size?: number;
  line?: number;
  /** Least height of a row in points, for what is filled in by hand. */
  rowHeight?: number;
  /** All on one page, for tables of a few rows. */
  kept?: boolean;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };

/** A table as wide as the text. Its head is repeated on every page, and no row is split between two. */
export const table =
  (columns: readonly Column[], rows: readonly (readonly string[])[], look: TableLook = {}): Block =>
  ({ width }) => {
    const { size = TYPE.small, line: lineHeight = TYPE.smallLine, rowHeight = 0, kept = false } = look;
    const total = columns.reduce((sum, { share }) => sum + share, 0);
    const widths = columns.map(({ share }) => Math.floor((width * share) / total));
    const row = (texts: readonly string[], isHead: boolean, keepNext: boolean) =>
      new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        ...(rowHeight > 0 ? { height: { value: points(rowHeight), rule: 'atLeast' as const } } : {}),
        children: columns.map(({ align = 'center' }, index) => {
          const lines = linesOf(texts[index] ?? '');
          return new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            margins: {
              marginUnitType: WidthType.DXA,
              left: points(3),
              right: points(3),
              top: points(2),
              bottom: points(2),
            },
            children: (lines.length > 0 ? lines : ['']).map((text) =>
              typeset(
                text,
                { face: isHead ? 'bold' : 'body', size, line: lineHeight },
                { alignment: isHead || align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT, keepNext },
              ),
            ),
          });
        }),
      });
    return [
      new Table({
        layout: TableLayoutType.FIXED,
        alignment: AlignmentType.CENTER,
        width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
        columnWidths: widths,
        borders,
        rows: [
          row(
            columns.map(({ header }) => header),
            true,
            true,
          ),
          ...rows.map((texts, index) => row(texts, false, kept && index < rows.length - 1)),
        ],
      }),
    ];
  };

/** A table of labels and what they say, all on one page. */
export const facts =
  (entries: readonly (readonly [label: string, text: string])[]): Block =>
  ({ width }) => {
    const labelWidth = Math.floor(width * 0.2);
    const cell = (text: string, isLabel: boolean, keepNext: boolean) =>
      new TableCell({
        width: { size: isLabel ? labelWidth : width - labelWidth, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        margins: {
          marginUnitType: WidthType.DXA,
          left: points(4),
          right: points(4),
          top: points(2),
          bottom: points(2),
        },
        children: linesOf(text || '—').map((each) =>
          typeset(
            each,
            { face: isLabel ? 'bold' : 'body', size: TYPE.small, line: TYPE.smallLine },
            { alignment: isLabel ? AlignmentType.CENTER : AlignmentType.LEFT, keepNext },
          ),
        ),
      });
    return [
      new Table({
        layout: TableLayoutType.FIXED,
        alignment: AlignmentType.CENTER,
        width: { size: width, type: WidthType.DXA },
        columnWidths: [labelWidth, width - labelWidth],
        borders,
        rows: entries.map(
          ([label, text], index) =>
            new TableRow({
              cantSplit: true,
              children: [cell(label, true, index < entries.length - 1), cell(text, false, index < entries.length - 1)],
            }),
        ),
      }),
    ];
  };
