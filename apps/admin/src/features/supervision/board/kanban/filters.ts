import { Light } from '@sanlian/domain';
import { useSearchParams } from 'react-router-dom';

export interface BoardFilter {
  year: number | undefined;
  light: Light | undefined;
  department: string | undefined;
}

/** The board's filter as its address holds it. */
export function readFilter(params: URLSearchParams): BoardFilter {
  const year = Number(params.get('year') ?? NaN);
  const light = params.get('light');
  return {
    year: Number.isInteger(year) ? year : undefined,
    light: light !== null && light in Light ? (light as Light) : undefined,
    department: params.get('department') ?? undefined,
  };
}

/** The list's filter that means the same. */
export const toListFilter = ({ year, light, department }: BoardFilter) => ({
  ...(year === undefined ? {} : { year }),
  ...(light === undefined ? {} : { light: [light] }),
  ...(department === undefined ? {} : { leadOrganizationId: department }),
});

/** The board's filter, kept in the address. */
export function useBoardFilter(): [BoardFilter, (change: Partial<BoardFilter>) => void] {
  const [params, setParams] = useSearchParams();
  return [
    readFilter(params),
    (change) =>
      setParams(
        (before) => {
          for (const [name, value] of Object.entries(change)) {
            if (value === undefined) before.delete(name);
            else before.set(name, String(value));
          }
          return before;
        },
        { replace: true },
      ),
  ];
}
