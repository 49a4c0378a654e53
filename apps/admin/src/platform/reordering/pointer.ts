import type { Held } from './held';
import { scrollAtEdge, scrollerOf } from './scrolling';

/** A press that moves less is a click. */
const CLICK_PX = 4;

interface Grasp {
  take: () => Held | undefined;
  /** Puts the row down, or back. */
  letGo: (keep: boolean) => void;
}

/** Follows one pointer from its press on a handle to its release. */
export function followPointer(
  list: HTMLElement,
  grip: HTMLElement,
  pressed: PointerEvent,
  { take, letGo }: Grasp,
): void {
  const { pointerId, clientY: startY } = pressed;
  const scroller = scrollerOf(list);
  const startScroll = scroller.scrollTop;
  let y = startY;
  let held: Held | undefined;
  let frame = 0;
  const follow = () => held?.moveBy(y - startY + scroller.scrollTop - startScroll);
  const roll = () => {
    if (scrollAtEdge(scroller, y)) follow();
    frame = requestAnimationFrame(roll);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    y = event.clientY;
    if (!held && Math.abs(y - startY) >= CLICK_PX) {
      held = take();
      if (!held) return end();
      frame = requestAnimationFrame(roll);
    }
    follow();
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    end();
    if (held) letGo(event.type === 'pointerup');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
    if (held) letGo(false);
  };
  function end() {
    cancelAnimationFrame(frame);
    grip.removeEventListener('pointermove', onMove);
    grip.removeEventListener('pointerup', onUp);
    grip.removeEventListener('pointercancel', onUp);
    window.removeEventListener('keydown', onKey, true);
  }
  grip.setPointerCapture(pointerId);
  grip.addEventListener('pointermove', onMove);
  grip.addEventListener('pointerup', onUp);
  grip.addEventListener('pointercancel', onUp);
  window.addEventListener('keydown', onKey, true);
}
