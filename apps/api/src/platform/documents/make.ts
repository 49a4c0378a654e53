import { AlignmentType, Document, LineRuleType, Packer, type IParagraphStyleOptions } from 'docx';
import { bodyXml } from './body';
import { fontOf, fontTable } from './fonts';
import { cellStyle, LOOKS, type Look } from './grid';
import { halfPoints, points, TYPE } from './measures';
import { sections, type Part } from './page';
import { escaped } from './xml';
import { unzip, zip } from './zip';

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
      paragraphStyles: (Object.keys(LOOKS) as Look[]).flatMap(cellStyles),
    },
    sections: sections(parts),
  });
  const files = await unzip(await Packer.toBuffer(document));
  const [head = '', tail = ''] = String(files.get(TEXT)).split(/(?<=<w:body>).*(?=<\/w:body>)/s);
  const ends = String(files.get(TEXT)).match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [];
  files.set(TEXT, Buffer.from(head + (await bodyXml(parts, ends)) + tail));
  files.set('word/fontTable.xml', Buffer.from(fontTable()));
  files.set('docProps/core.xml', Buffer.from(coreProperties(title, madeAt)));
  return zip(files);
}

const TEXT = 'word/document.xml';

/** The styles of the cells of one look: heads and labels, and what stands below or beside them. */
const cellStyles = (look: Look): IParagraphStyleOptions[] =>
  [true, false].map((bold) => ({
    id: cellStyle(look, bold),
    name: cellStyle(look, bold),
    basedOn: 'Normal',
    run: { font: fontOf(bold ? 'bold' : 'body'), size: halfPoints(LOOKS[look].size) },
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: { line: points(LOOKS[look].line), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    },
  }));

const CREATOR = '三联';

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
