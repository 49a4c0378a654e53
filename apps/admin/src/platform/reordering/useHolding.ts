import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { followPointer } from './pointer';
import { takeUp, type Held } from './held';

export type Told = 'taken' | 'over' | 'put' | 'back';

interface Holding {
  list: RefObject<HTMLElement | null>;
  /** The rows as they lie; a list that changes lets go of what is held. */
  order: string;
  /** A row was put down elsewhere. */
  onShift: (from: number, to: number) => void;
  /** Says to those who don't see it where a row is; `position` from 1. */
  say: (what: Told, id: string, position: number) => void;
}

/**
 * Moves rows by their handle (`.grip`): with mouse, finger or pen by dragging; with the keyboard by taking it up (space or
 * enter), arrows, and putting it down; Escape puts it back.
 */
export function useHolding({ list, order, onShift, say }: Holding): void {
  const held = useRef<Held>(undefined);
  const latest = useRef({ onShift, say });
  useEffect(() => {
    latest.current = { onShift, say };
  });
  useLayoutEffect(() => {
    held.current?.release();
    held.current = undefined;
  }, [order]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const take = (grip: Element): Held | undefined => {
      const row = grip.closest<HTMLElement>('[data-row]');
      held.current?.release();
      held.current = (row && takeUp(element, row)) ?? undefined;
      return held.current;
    };
    const letGo = (keep: boolean) => {
      const done = held.current;
      if (!done) return;
      held.current = undefined;
      const to = keep ? done.to() : done.from;
      done.release();
      if (to !== done.from) latest.current.onShift(done.from, to);
      latest.current.say(keep ? 'put' : 'back', done.id, to + 1);
    };
    const onPointerDown = (event: PointerEvent) => {
      const grip = gripOf(event);
      if (!grip || event.button !== 0 || !event.isPrimary) return;
      followPointer(element, grip, event, { take: () => take(grip), letGo });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const grip = gripOf(event);
      if (!grip || event.ctrlKey || event.metaKey || event.altKey) return;
      const { current } = held;
      if (!current) {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        const taken = take(grip);
        if (taken) latest.current.say('taken', taken.id, taken.from + 1);
      } else if (event.key === ' ' || event.key === 'Enter') {
        letGo(true);
        gripIn(element, current.id)?.focus();
      } else if (event.key === 'Escape') letGo(false);
      else {
        const to = goal(event.key, current.to(), element.children.length - 1);
        if (to === undefined) return;
        current.moveTo(to);
        grip.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
        latest.current.say('over', current.id, current.to() + 1);
      }
      event.preventDefault();
      event.stopPropagation();
    };
    const onBlur = (event: FocusEvent) => {
      if (gripOf(event) && document.hasFocus()) letGo(false);
    };
    element.addEventListener('pointerdown', onPointerDown);
    element.addEventListener('keydown', onKeyDown);
    element.addEventListener('focusout', onBlur);
    return () => {
      element.removeEventListener('pointerdown', onPointerDown);
      element.removeEventListener('keydown', onKeyDown);
      element.removeEventListener('focusout', onBlur);
      held.current?.release();
    };
  }, [list]);
}

const gripOf = ({ target }: Event) => (target instanceof Element ? target.closest<HTMLElement>('.grip') : null);

/** The handle of a row. */
export const gripIn = (list: HTMLElement, id: string) =>
  list.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] .grip`);

function goal(key: string, at: number, last: number): number | undefined {
  return { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: last, PageUp: at - 10, PageDown: at + 10 }[key];
}
