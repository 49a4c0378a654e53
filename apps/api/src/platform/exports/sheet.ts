import { shanghaiWallClock } from '@sanlian/domain';
import { escaped } from '../documents/xml';
import type { Cell, ExportColumn } from './cells';
import type { ExportTable, TableRow } from './table';

const DAY_MS = 24 * 60 * 60 * 1000;
/** 1970-01-01 in days of a spreadsheet. */
const EPOCH = 25_569;

/** The looks of cells by their place in `STYLES`. */
const LOOK: Partial<Record<ExportColumn['kind'], number>> = { moment: 2, day: 3 };
const HEAD = 1;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Plain, the head, a moment, a day. */
export const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="4">${[
    [0, 0],
    [0, 1],
    [164, 0],
    [165, 0],
  ]
    .map(
      ([format, font]) =>
        `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
    )
    .join('')}</cellXfs></styleSheet>`;

/** A, B, … Z, AA, … */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A sheet with a head that stays, a portion of rows at a time. */
export async function* sheetXml(
  { columns }: ExportTable,
  portions: AsyncIterable<readonly TableRow[]>,
): AsyncGenerator<string, void, void> {
  const names = columns.map((_, index) => columnName(index));
  const widths = columns.map(({ header, width }, index) => {
    const place = index + 1;
    return `<col min="${place}" max="${place}" width="${Math.max(width, [...header].length * 2 + 2)}" customWidth="1"/>`;
  });
  const head = columns.map(({ header }, index) => textCell(`${names[index]}1`, header, HEAD));
  yield (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${head.join('')}</row>`
  );
  let number = 1;
  for await (const rows of portions) {
    let xml = '';
    for (const row of rows) {
      number++;
      xml += `<row r="${number}">`;
      for (const [index, cell] of row.entries())
        if (cell !== null) xml += cellXml(`${names[index]}${number}`, cell, columns[index]?.kind ?? 'text');
      xml += '</row>';
    }
    yield xml;
  }
  yield `</sheetData><autoFilter ref="A1:${names.at(-1)}${number}"/></worksheet>`;
}

function cellXml(at: string, cell: NonNullable<Cell>, kind: ExportColumn['kind']): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  const look = LOOK[kind];
  if (look === undefined) return textCell(at, String(cell));
  return `<c r="${at}" s="${look}"><v>${serialOf(cell)}</v></c>`;
}

const textCell = (at: string, text: string, look = 0): string =>
  `<c r="${at}"${look ? ` s="${look}"` : ''} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** Days since the spreadsheet's first one, by the wall clock of Shanghai. */
const serialOf = (cell: string | Date): number =>
  (cell instanceof Date ? shanghaiWallClock(cell.getTime()).getTime() : Date.parse(`${cell}T00:00:00Z`)) / DAY_MS +
  EPOCH;
