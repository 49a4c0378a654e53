/** So near to an edge the list scrolls while a row is held there. */
const EDGE_PX = 56;
const FASTEST_PX = 18;

/** What scrolls a list: the nearest part of the page around it that does, or the page. */
export function scrollerOf(list: HTMLElement): Element {
  for (let around = list.parentElement; around; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    if (/auto|scroll/.test(overflowY) && around.scrollHeight > around.clientHeight) return around;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** Scrolls as near as the pointer is to an edge; answers whether it did. */
export function scrollAtEdge(scroller: Element, pointerY: number): boolean {
  const isPage = scroller === document.scrollingElement;
  const box = scroller.getBoundingClientRect();
  const [top, bottom] = isPage
    ? [0, window.innerHeight]
    : [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)];
  const near = (distance: number) => Math.ceil(FASTEST_PX * Math.min(1, Math.max(0, 1 - distance / EDGE_PX)));
  const by = near(bottom - pointerY) - near(pointerY - top);
  if (by === 0) return false;
  const before = scroller.scrollTop;
  scroller.scrollTop += by;
  return scroller.scrollTop !== before;
}
