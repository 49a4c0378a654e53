import { clueSummary, type CluePart } from '@sanlian/domain';
import type { Named } from '../../people';

/** A part of a record as it is picked and mended. */
export interface Pickable {
  key: number;
  picked: boolean;
  title: string;
  summary: string;
  speaker: Named | null;
}

/** What a record offers, everything picked. */
export const pickablesOf = (parts: readonly CluePart[]): Pickable[] =>
  parts.map((part, key) => ({
    key,
    picked: true,
    title: part.title,
    summary: clueSummary(part),
    speaker: null,
  }));

/** The part goes into the one above it, picked if either was. */
export function mergedUp(parts: readonly Pickable[], key: number): Pickable[] {
  const index = parts.findIndex((part) => part.key === key);
  const [above, part] = [parts[index - 1], parts[index]];
  if (!above || !part) return [...parts];
  const both = {
    ...above,
    picked: above.picked || part.picked,
    summary: `${above.summary}\n${part.summary}`,
    speaker: above.speaker ?? part.speaker,
  };
  return [...parts.slice(0, index - 1), both, ...parts.slice(index + 1)];
}
