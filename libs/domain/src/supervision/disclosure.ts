import type { Role } from '../access/index';
import type { Disclosure } from './enums';

/** What a viewer sees of an instruction: that there is one, its gist, or all of it. */
export type InstructionView = 'fact' | 'gist' | 'full';

const SEES_ALL: readonly Role[] = [
  'INFO_OFFICE',
  'CHAIR_MEMBER',
  'SUPERVISION_BUREAU',
  'LEADERSHIP_OFFICE',
  'DEPARTMENT',
];

/**
 * U11: reporters see of an instruction what its `disclosure` says; analysts see that there is one, never the text; those who
 * work on it see all. Row scopes come first: a department only gets here for its own tasks.
 */
export function mayReadInstruction(
  viewer: { roles: readonly Role[]; isReporter: boolean },
  disclosure: Disclosure,
): InstructionView {
  if (viewer.roles.some((role) => SEES_ALL.includes(role))) return 'full';
  if (!viewer.isReporter) return 'fact';
  return disclosure === 'FULL' ? 'full' : disclosure === 'GIST' ? 'gist' : 'fact';
}

export interface InstructionTexts {
  leaderName: string;
  leaderTitle: string;
  text: string;
  gist: string | null;
}

/** U11: the instruction as the viewer sees it; with `gist` the text is the gist, with `fact` nothing but that it exists. */
export function discloseInstruction(
  instruction: InstructionTexts,
  view: InstructionView,
): { leaderName: string | null; leaderTitle: string | null; text: string | null } {
  if (view === 'fact') return { leaderName: null, leaderTitle: null, text: null };
  const { leaderName, leaderTitle } = instruction;
  return { leaderName, leaderTitle, text: view === 'full' ? instruction.text : instruction.gist };
}
