import { Document, Packer } from 'docx';
import { fontOf, fontTable } from './fonts';
import { halfPoints, TYPE } from './measures';
import { section, type Part } from './page';
import { settleZipTimes } from './zip-times';

export interface OfficialDocument {
  /** The file's own title, as programs show it. */
  title: string;
  /** The moment that the file says it was made at, epoch milliseconds. */
  madeAt: number;
  parts: readonly Part[];
}

/**
 * A `.docx` as official documents of China look (GB/T 9704): A4, margins of 37, 35, 28 and 26 mm, the body in 16 pt 仿宋 on
 * lines of exactly 28 pt, page numbers outside. The same input gives the same bytes.
 */
export async function makeDocument({ title, madeAt, parts }: OfficialDocument): Promise<Buffer> {
  const document = new Document({
    title,
    creator: CREATOR,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: { font: fontOf('body'), size: halfPoints(TYPE.body), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        },
      },
    },
    sections: parts.map(section),
  });
  const made = await Packer.toBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'docProps/core.xml', data: coreProperties(title, madeAt) },
  ]);
  return settleZipTimes(made);
}

const CREATOR = '三联';

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;' })[char] ?? '&gt;');

/** `docx` would write the time at which it runs. */
function coreProperties(title: string, madeAt: number): string {
  const at = new Date(madeAt).toISOString().replace(/\.\d+Z$/, 'Z');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${CREATOR}</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`
  );
}
