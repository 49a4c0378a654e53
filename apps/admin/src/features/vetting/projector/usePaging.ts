import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Between two pages, in pixels: wide enough that nothing of the next one shows. */
export const PAGE_GAP = 96;

/**
 * Turns the pages of an element that is set in columns of its own width. `content` names what stands in it: with other
 * content the first page is shown. `look` names what else changes the number of pages: type size, language.
 */
export function usePaging(content: string, look: string) {
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ content, page: 0 });
  const [count, setCount] = useState(1);
  useLayoutEffect(() => {
    const element = frame.current;
    const measure = () =>
      setCount(
        element ? Math.max(1, Math.round((element.scrollWidth + PAGE_GAP) / (element.clientWidth + PAGE_GAP))) : 1,
      );
    measure();
    if (!element) return;
    const resized = new ResizeObserver(measure);
    resized.observe(element);
    const written = new MutationObserver(measure);
    written.observe(element, { childList: true, subtree: true, characterData: true });
    return () => {
      resized.disconnect();
      written.disconnect();
    };
  }, [content, look]);
  const page = Math.min(at.content === content ? at.page : 0, count - 1);
  const turnTo = useCallback(
    (next: number) => setAt({ content, page: Math.min(count - 1, Math.max(0, next)) }),
    [content, count],
  );
  return { frame, page, count, turnTo };
}
