import { setImmediate as breathe } from 'node:timers/promises';
import type { IContext, Paragraph } from 'docx';
import { gap } from './blocks';
import { Grid } from './grid';
import { textWidth, type Part } from './page';
import { xmlOf } from './xml';

/** A piece of a page: what blocks are made of. */
export type Piece = Paragraph | Grid;

/** So long may a document be worked on before others get their turn, in milliseconds. */
const TURN_MS = 10;

/**
 * The body of a document around the sections that the library wrote. A long one takes a second to write, in which the
 * process goes on answering.
 */
export async function bodyXml(parts: readonly Part[], sections: readonly string[]): Promise<string> {
  let xml = '';
  let turn = performance.now();
  for (const [index, part] of parts.entries()) {
    const place = { width: textWidth(part) };
    let content = '';
    let wasGrid = false;
    for (const block of part.blocks) {
      for (const piece of block(place)) {
        const isGrid = piece instanceof Grid;
        // Tables that follow each other would become one; a thin line keeps them apart.
        if (isGrid && wasGrid) content += pieceXml(gap(6)()[0]!);
        content += pieceXml(piece);
        wasGrid = isGrid;
      }
      if (performance.now() - turn < TURN_MS) continue;
      await breathe();
      turn = performance.now();
    }
    // A section ends in a paragraph.
    if (wasGrid || content === '') content += pieceXml(gap(1)()[0]!);
    const isLast = index === parts.length - 1;
    xml += isLast ? content + sections[index] : endingSection(content, sections[index]!);
  }
  return xml;
}

/** Only links and pictures would ask for more of the context; there are none. */
const pieceXml = (piece: Piece): string =>
  piece instanceof Grid ? piece.xml() : xmlOf(piece.prepForXml({ stack: [] } as unknown as IContext) ?? {});

/** Puts the section's properties into those of its last paragraph. */
function endingSection(content: string, section: string): string {
  const at = content.lastIndexOf('</w:pPr>');
  return `${content.slice(0, at)}${section}${content.slice(at)}`;
}
