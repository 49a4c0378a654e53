import { useRef } from 'react';
import { newKey } from '../../platform/graphql';

/** A key for each thing that is sent: the same thing sent again, as after a lost answer, keeps its key. */
export function useOnceKey() {
  const last = useRef({ sent: '', key: '' });
  return (input: unknown): string => {
    const sent = JSON.stringify(input);
    if (last.current.sent !== sent) last.current = { sent, key: newKey() };
    return last.current.key;
  };
}
