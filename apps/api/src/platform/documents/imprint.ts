import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Block } from './blocks';
import { fontOf } from './fonts';
import { halfPoints, points } from './measures';

const SIZE = 14;
const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 4 };
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 4 };

/**
 * The imprint (版记) at the end: to whom it goes, and on another line who printed it when. 14 pt between rules, as GB/T 9704
 * has it.
 */
export const imprint =
  ({ to, by, on }: { to: string; by: string; on: string }): Block =>
  ({ width }) => {
    const type = { font: fontOf('body'), size: halfPoints(SIZE) };
    const common = { keepLines: true, spacing: { line: points(24), lineRule: LineRuleType.EXACT } };
    const side = points(SIZE);
    return [
      new Paragraph({
        ...common,
        keepNext: true,
        spacing: { ...common.spacing, before: points(42) },
        border: { top: thick, bottom: thin },
        indent: { left: side, right: side, hanging: 0 },
        alignment: AlignmentType.LEFT,
        children: [new TextRun({ ...type, text: `分送：${to}` })],
      }),
      new Paragraph({
        ...common,
        border: { bottom: thick },
        indent: { left: side, right: side },
        tabStops: [{ type: TabStopType.RIGHT, position: width - side }],
        children: [new TextRun({ ...type, children: [by, new Tab(), `${on}印发`] })],
      }),
    ];
  };
