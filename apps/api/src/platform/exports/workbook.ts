import { Readable } from 'node:stream';
import { escaped } from '../documents/xml';
import { archive, type ArchivedFile } from './archive';
import { sheetXml, STYLES } from './sheet';
import type { ExportTable, TableRow } from './table';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The table as a workbook. Rows are read as fast as they are fetched, and no longer once nobody fetches them. */
export const workbookStream = (table: ExportTable, portions: AsyncIterable<readonly TableRow[]>): Readable =>
  Readable.from(archive(filesOf(table, portions)), { objectMode: false });

function filesOf(table: ExportTable, portions: AsyncIterable<readonly TableRow[]>): ArchivedFile[] {
  return [
    {
      path: '[Content_Types].xml',
      content: [
        `${XML}<Types xmlns="${PACKAGE}/content-types">` +
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
          '<Default Extension="xml" ContentType="application/xml"/>' +
          `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
          `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>` +
          `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`,
      ],
    },
    { path: '_rels/.rels', content: [relations([['officeDocument', 'xl/workbook.xml']])] },
    {
      path: 'xl/workbook.xml',
      content: [
        `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
          `<sheets><sheet name="${escaped(sheetName(table.name))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: [
        relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
    },
    { path: 'xl/styles.xml', content: [STYLES] },
    { path: 'xl/worksheets/sheet1.xml', content: sheetXml(table, portions) },
  ];
}

const relations = (targets: readonly [type: string, target: string][]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A sheet's name has at most 31 characters, and none of these. */
const sheetName = (name: string): string => name.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31);
