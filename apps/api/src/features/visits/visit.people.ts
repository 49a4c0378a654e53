import type { FieldProblem } from '@sanlian/domain';
import { In } from 'typeorm';
import type { Tx } from '../../platform';
import { Person } from '../people';

/** The people with these ids, by their ids. */
export async function peopleOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Person>> {
  const people = ids.length === 0 ? [] : await tx.manager.findBy(Person, { id: In([...ids]) });
  return new Map(people.map((person) => [person.id, person]));
}

/** What is wrong with people who are named: they are on the roster and, unless `known` already, active. */
export const peopleProblems = (
  named: readonly { path: string; id: string }[],
  people: ReadonlyMap<string, Person>,
  known: ReadonlySet<string> = new Set(),
): FieldProblem[] =>
  named.flatMap(({ path, id }): FieldProblem[] => {
    const person = people.get(id);
    if (!person) return [{ path, code: 'NOT_FOUND' }];
    return person.active || known.has(id) ? [] : [{ path, code: 'INACTIVE' }];
  });

/** The ids of a list as an input names them. */
export const listed = (path: string, ids: readonly string[]): { path: string; id: string }[] =>
  ids.map((id, index) => ({ path: `${path}.${index}`, id }));
