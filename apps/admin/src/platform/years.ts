import { shanghaiYear } from '@sanlian/domain';
import { useSearchParams } from 'react-router-dom';
import { serverNow } from './clock';

/** So many years back can be looked at. */
const YEARS = 6;

/** The years offered, this one first. */
export const yearsOffered = (): number[] => {
  const now = shanghaiYear(serverNow());
  return Array.from({ length: YEARS }, (_, back) => now - back);
};

/** The year in the address; this one where it names none. */
export function useYear(): [year: number, choose: (year: number) => void] {
  const [params, setParams] = useSearchParams();
  const named = Number(params.get('year'));
  const year = Number.isInteger(named) && named >= 2000 && named <= 2100 ? named : shanghaiYear(serverNow());
  return [
    year,
    (chosen) =>
      setParams((before) => {
        before.set('year', String(chosen));
        return before;
      }),
  ];
}
