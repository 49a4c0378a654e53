import { useQuery } from '@tanstack/react-query';
import { request } from '../../../platform/graphql';
import { RulesOfYear, type DutyRule } from '../rules/rules.documents';

/** The duties of a year by the rules in force; empty until they are known. */
export function useDuties(year: number): DutyRule[] {
  const { data } = useQuery({
    queryKey: ['assessment', 'rules', year],
    queryFn: () => request(RulesOfYear, { year }),
  });
  return data?.dutyRules ?? [];
}
