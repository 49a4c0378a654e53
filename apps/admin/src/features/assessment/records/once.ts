import { useRef } from 'react';
import { newKey } from '../../../platform/graphql';

/** The key under which an input is sent: what is sent again after a lost answer is the same one, something else isn't. */
export function useOnce() {
  const sent = useRef({ input: '', key: '' });
  return (input: object) => {
    const words = JSON.stringify(input);
    if (sent.current.input !== words) sent.current = { input: words, key: newKey() };
    return { idempotencyKey: sent.current.key };
  };
}
