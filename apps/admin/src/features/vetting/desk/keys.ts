import { VettingOutcome } from '@sanlian/domain';

/** What a key of the desk does, besides deciding. */
export type DeskCommand = 'next' | 'previous' | 'show' | 'together' | 'undo' | 'record' | 'opinion' | 'help';

export const outcomes = Object.keys(VettingOutcome) as VettingOutcome[];

/** The outcomes by digits, in the order in which they stand. */
export const keyOfOutcome = (outcome: VettingOutcome): string => String(outcomes.indexOf(outcome) + 1);

/** The keys as they are written on buttons; the first is the one named there. */
export const commandKeys: Record<DeskCommand, readonly string[]> = {
  next: ['N', '→'],
  previous: ['P', '←'],
  show: ['S'],
  together: ['G'],
  undo: ['U'],
  record: ['R'],
  opinion: ['O'],
  help: ['?'],
};

const written: Record<string, string> = { ArrowRight: '→', ArrowLeft: '←', '？': '?' };

interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

/** What a press asks of the desk; null for everything else, and while a key is held down. */
export function askedBy(pressed: Pressed): DeskCommand | { decide: VettingOutcome } | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.repeat || pressed.isComposing) return null;
  const key = written[pressed.key] ?? pressed.key.toUpperCase();
  const outcome = outcomes.find((one) => keyOfOutcome(one) === key);
  if (outcome) return { decide: outcome };
  return (Object.keys(commandKeys) as DeskCommand[]).find((command) => commandKeys[command].includes(key)) ?? null;
}
