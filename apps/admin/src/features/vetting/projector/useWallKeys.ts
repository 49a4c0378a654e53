import { useEffect } from 'react';

export interface WallActions {
  next: () => void;
  previous: () => void;
  first: () => void;
  last: () => void;
  larger: () => void;
  smaller: () => void;
  mode: () => void;
  fullScreen: () => void;
}

const actionOf: Record<string, keyof WallActions> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '−': 'smaller',
  d: 'mode',
  f: 'fullScreen',
};

/** The wall's keys; presenters' remote controls send PageDown and PageUp. */
export function useWallKeys(actions: WallActions) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const name = actionOf[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!name || (event.key === ' ' && event.target instanceof HTMLButtonElement)) return;
      event.preventDefault();
      actions[name]();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [actions]);
}
