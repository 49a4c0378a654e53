import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';

export const VIEWS = ['graph', 'tree', 'table'] as const;
export type View = (typeof VIEWS)[number];

export interface NetworkAddress {
  view: View;
  /** The chosen person or constituency. */
  person: string | null;
  /** Only what is below this one is shown. */
  root: string | null;
}

/** What the page shows, kept in its address. */
export function useNetworkAddress(): [NetworkAddress, (change: Partial<NetworkAddress>) => void] {
  const [params, setParams] = useSearchParams();
  // Two changes may come before the address of the first is drawn.
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);
  const view = VIEWS.find((one) => one === params.get('view')) ?? 'graph';
  const go = (change: Partial<NetworkAddress>) => {
    const next = new URLSearchParams(latest.current);
    for (const [name, value] of Object.entries(change)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    latest.current = next;
    setParams(next, { replace: true });
  };
  return [{ view, person: params.get('person'), root: params.get('root') }, go];
}
