import { speakerNamed } from '@sanlian/domain';
import { useEffect, useRef } from 'react';
import { useDataProvider } from 'react-admin';
import type { Named } from '../../people';
import type { Pickable } from './parts-of-text';

/** More than speak at one meeting are found by hand. */
const NAMES_MAX = 30;

/** Finds who speaks in the parts, where the name is one person's alone; once, when the record has just been split. */
export function useSpeakers(parts: readonly Pickable[], onFound: (byName: ReadonlyMap<string, Named>) => void): void {
  const dataProvider = useDataProvider();
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    const names = new Set(parts.flatMap(({ summary }) => speakerNamed(summary) ?? []));
    const find = async (name: string): Promise<[string, Named][]> => {
      const { data } = await dataProvider.getList('people', {
        filter: { q: name },
        pagination: { page: 1, perPage: 50 },
        sort: { field: 'name', order: 'ASC' },
      });
      const [person, another] = (data as Named[]).filter((one) => one.name === name);
      return person && !another ? [[name, person]] : [];
    };
    void Promise.all([...names].slice(0, NAMES_MAX).map((name) => find(name).catch(() => []))).then((found) => {
      const byName = new Map(found.flat());
      if (byName.size > 0) onFound(byName);
    });
  }, [parts, onFound, dataProvider]);
}

/** The parts with those speakers, where none was chosen. */
export const withSpeakers = (parts: readonly Pickable[], byName: ReadonlyMap<string, Named>): Pickable[] =>
  parts.map((part) => ({ ...part, speaker: part.speaker ?? byName.get(speakerNamed(part.summary) ?? '') ?? null }));
