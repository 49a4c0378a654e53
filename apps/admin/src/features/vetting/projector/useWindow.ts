import { useEffect, useState } from 'react';

const RESTS_AFTER = 3_000;

/** Whether the mouse rests: controls and pointer leave the wall then. */
export function useResting(): boolean {
  const [resting, setResting] = useState(false);
  useEffect(() => {
    let timer = window.setTimeout(() => setResting(true), RESTS_AFTER);
    const stir = () => {
      setResting(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setResting(true), RESTS_AFTER);
    };
    const kinds = ['pointermove', 'pointerdown', 'focusin'] as const;
    for (const kind of kinds) window.addEventListener(kind, stir);
    return () => {
      window.clearTimeout(timer);
      for (const kind of kinds) window.removeEventListener(kind, stir);
    };
  }, []);
  return resting;
}

/** Keeps the screen lit while the page is looked at, where the browser can. */
export function useWakeLock() {
  useEffect(() => {
    // Browsers offer it on secure origins only.
    const wakeLock = (navigator as Partial<Navigator>).wakeLock;
    if (!wakeLock) return;
    let over = false;
    let lock: WakeLockSentinel | undefined;
    const hold = () => {
      if (document.visibilityState !== 'visible') return;
      wakeLock.request('screen').then(
        (held) => {
          if (over) void held.release();
          else lock = held;
        },
        // Refused on a low battery: the wall works without it.
        () => undefined,
      );
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', hold);
      void lock?.release();
    };
  }, []);
}

/** Whether `key` has stood for so many milliseconds on this page. */
export function useStoodFor(key: string, milliseconds: number): boolean {
  const [stood, setStood] = useState<string>();
  useEffect(() => {
    const timer = window.setTimeout(() => setStood(key), milliseconds);
    return () => window.clearTimeout(timer);
  }, [key, milliseconds]);
  return stood === key;
}

export function toggleFullScreen() {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  // Some embedding browsers refuse; the page stays as it is.
  done.catch(() => undefined);
}
