/**
 * A row that is held, moved by style alone: nothing is drawn anew until it is put down, so lists of hundreds follow the
 * pointer. Positions are those of the moment in which it was taken up.
 */
export interface Held {
  readonly id: string;
  readonly from: number;
  /** Where it would come to lie now. */
  readonly to: () => number;
  /** Moves it by so many pixels from where it lay. */
  readonly moveBy: (pixels: number) => void;
  /** Moves it to the place of another row. */
  readonly moveTo: (index: number) => void;
  /** Takes every trace of the move from the list. */
  readonly release: () => void;
}

/** Takes up a row of a list; null where the list doesn't have it. */
export function takeUp(list: HTMLElement, row: HTMLElement): Held | null {
  const rows = [...list.children] as HTMLElement[];
  const from = rows.indexOf(row);
  const id = row.dataset['row'];
  if (from < 0 || !id) return null;
  const tops = rows.map(({ offsetTop }) => offsetTop);
  const heights = rows.map(({ offsetHeight }) => offsetHeight);
  const top = (index: number) => tops[index] ?? 0;
  const height = (index: number) => heights[index] ?? 0;
  const middle = (index: number) => top(index) + height(index) / 2;
  const last = rows.length - 1;
  const own = height(from);
  let to = from;
  list.dataset['holding'] = '';
  row.dataset['held'] = '';

  /** Rows between the old and the new place make room, or come back. */
  function makeRoom(next: number) {
    for (let index = Math.min(from, to, next); index <= Math.max(from, to, next); index += 1) {
      const other = rows[index];
      if (!other || index === from) continue;
      const shift = index > from && index <= next ? -own : index < from && index >= next ? own : 0;
      other.style.transform = shift === 0 ? '' : `translateY(${shift}px)`;
    }
    to = next;
  }
  /** Where the row's top would be if it lay at another place. */
  const topAt = (index: number) => (index > from ? top(index) + height(index) - own : top(index));

  return {
    id,
    from,
    to: () => to,
    moveBy(pixels) {
      const bounded = Math.max(top(0) - top(from), Math.min(topAt(last) - top(from), pixels));
      row.style.transform = `translateY(${bounded}px)`;
      const at = top(from) + bounded;
      let next = from;
      while (next < last && at + own > middle(next + 1)) next += 1;
      while (next > 0 && next <= from && at < middle(next - 1)) next -= 1;
      if (next !== to) makeRoom(next);
    },
    moveTo(index) {
      const next = Math.max(0, Math.min(last, index));
      row.style.transform = `translateY(${topAt(next) - top(from)}px)`;
      makeRoom(next);
    },
    release() {
      delete list.dataset['holding'];
      delete row.dataset['held'];
      for (const one of rows) one.style.transform = '';
    },
  };
}
