import { request } from '../../../platform/graphql';
import type { Named } from '../../people';
import { TrainingNames } from './trainings.documents';

const PORTION = 200;

/** Everybody of a training's list that fits, portion by portion. */
export async function everybodyOf(id: string, filter: object = {}): Promise<Named[]> {
  const found: Named[] = [];
  for (;;) {
    const page = { limit: PORTION, offset: found.length };
    const { trainingPeople } = await request(TrainingNames, { id, filter, page });
    found.push(...trainingPeople.items.map(({ person }) => person));
    if (trainingPeople.items.length === 0 || found.length >= trainingPeople.total) return found;
  }
}

/** The people whom names mean, and the names that mean nobody or more than one. */
export function peopleNamed(names: readonly string[], people: readonly Named[]): { found: Named[]; unclear: string[] } {
  const byName = new Map<string, Named[]>();
  for (const person of people) byName.set(person.name, [...(byName.get(person.name) ?? []), person]);
  const found = new Map<string, Named>();
  const unclear: string[] = [];
  for (const name of new Set(names)) {
    const [one, ...others] = byName.get(name) ?? [];
    if (one && others.length === 0) found.set(one.id, one);
    else unclear.push(name);
  }
  return { found: [...found.values()], unclear };
}
