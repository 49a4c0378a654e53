import { shanghaiYear } from '@sanlian/domain';
import { useParams } from 'react-router-dom';
import { serverNow } from '../../platform/clock';

/** The year in the path; undefined where there is none that can be meant. */
export function useYearOfPath(): number | undefined {
  const named = useParams()['year'] ?? '';
  return /^20\d\d$/.test(named) ? Number(named) : undefined;
}

export const thisYear = () => shanghaiYear(serverNow());
