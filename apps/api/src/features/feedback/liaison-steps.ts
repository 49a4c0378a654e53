import { shanghaiDate } from '@sanlian/domain';
import type { Platform } from '../../platform';
import { contactRecorded, liaisonLinked, liaisonUnlinked } from '../liaison';
import { tellAll, type News } from './steps';

const NAMED = 5;

/** L1, L2: whoever is linked hears with whom, and until when; and of contacts that somebody else recorded. */
export function followLiaison({ events }: Platform): void {
  events.onMany(liaisonLinked, async (tx, linked) => {
    const below = new Map<string, string[]>();
    for (const { payload } of linked) below.set(payload.fromId, [...(below.get(payload.fromId) ?? []), payload.toName]);
    const assigned = [...below].map(([personId, names]): News => {
      const data = { text: names.slice(0, NAMED).join('、'), count: String(names.length) };
      return { to: [{ personId }], kind: 'LIAISON_ASSIGNED', data };
    });
    const begun = linked.flatMap(({ payload: { toId, fromName } }): News[] =>
      toId === null ? [] : [{ to: [{ personId: toId }], kind: 'LIAISON_BEGUN', data: { name: fromName } }],
    );
    await tellAll(tx, [...assigned, ...begun]);
  });
  events.on(liaisonUnlinked, (tx, { payload }) => tellAll(tx, toBoth(payload, 'LIAISON_ENDED', payload.until)));
  events.on(contactRecorded, async (tx, { payload }) => {
    const news = toBoth(payload, 'LIAISON_CONTACT_RECORDED', shanghaiDate(payload.at));
    const isRecorder = ({ to: [one] }: News) => one && 'personId' in one && one.personId === payload.recordedByPersonId;
    await tellAll(
      tx,
      news.filter((one) => !isRecorder(one)),
    );
  });
}

interface Both {
  fromId: string;
  fromName: string;
  toId: string | null;
  toName: string;
}

/** Each hears of the other; constituents have no inbox. */
const toBoth = ({ fromId, fromName, toId, toName }: Both, kind: News['kind'], day: string): News[] => [
  { to: [{ personId: fromId }], kind, data: { name: toName, day } },
  ...(toId === null ? [] : [{ to: [{ personId: toId }], kind, data: { name: fromName, day } }]),
];
