import type { VettingOutcome } from '@sanlian/domain';
import { useEffect, useRef } from 'react';
import { askedBy, type DeskCommand } from './keys';
import { mayDecide, type Desk } from './useDesk';

/** Where keys mean what they always mean. */
const OWN_KEYS =
  'input, textarea, select, [contenteditable="true"], [role="radiogroup"], [role="combobox"], [data-own-keys]';
const OVER_THE_DESK = '[role="dialog"], [role="menu"], [role="listbox"]';

/** The keys of the desk; silent while something is typed or a dialog is open. `toMine` goes to the viewer's own opinion. */
export function useDeskKeys(desk: Desk, toMine: () => void): void {
  const latest = useRef({ desk, toMine });
  useEffect(() => {
    latest.current = { desk, toMine };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || target?.closest(OWN_KEYS) || document.querySelector(OVER_THE_DESK)) return;
      const asks = askedBy(event);
      if (!asks) return;
      const done = typeof asks === 'string' ? commands[asks](latest.current) : decide(latest.current.desk, asks.decide);
      if (done) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

function decide(desk: Desk, outcome: VettingOutcome): boolean {
  if (!mayDecide(desk)) return false;
  desk.ask({ what: 'decide', outcome });
  return true;
}

interface Reached {
  desk: Desk;
  toMine: () => void;
}

/** Each answers whether there was anything to do. */
const commands: Record<DeskCommand, (reached: Reached) => boolean> = {
  next: ({ desk }) => when(desk.next, ({ id }) => void desk.present(id)),
  previous: ({ desk }) => when(desk.previous, ({ id }) => desk.choose(id)),
  show: ({ desk }) => when(desk.item?.viewerMay.present && desk.item, ({ id }) => void desk.present(id)),
  together: ({ desk }) => when(desk.together.length > 1, () => desk.ask({ what: 'together' })),
  undo: ({ desk }) => when(desk.item?.viewerMay.undo, () => desk.ask({ what: 'undo' })),
  record: ({ desk }) => when(desk.item?.viewerMay.recordFor, () => desk.ask({ what: 'record' })),
  opinion: ({ desk, toMine }) => when(desk.item?.viewerMay.giveOpinion, toMine),
  help: ({ desk }) => when(true, () => desk.ask({ what: 'help' })),
};

function when<Thing>(thing: Thing, run: (thing: Exclude<Thing, undefined | false>) => void): boolean {
  if (!thing) return false;
  run(thing as Exclude<Thing, undefined | false>);
  return true;
}
