/**
 * Scrolls sideways so that these columns are in view, from the first one on as many as there is room for: what is taken up
 * with the keyboard goes to columns in view only.
 */
export function bringIntoReach(board: HTMLElement, columns: HTMLElement[]): void {
  const frame = board.getBoundingClientRect();
  const edges = columns.map((column) => column.getBoundingClientRect());
  const left = Math.min(...edges.map((edge) => edge.left));
  const right = Math.max(...edges.map((edge) => edge.right));
  if (left < frame.left || right > frame.right) board.scrollLeft += left - frame.left;
}
