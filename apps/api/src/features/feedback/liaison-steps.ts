import { shanghaiDate } from '@sanlian/domain';
import type { Platform, Subject } from '../../platform';
import { contactRecorded, liaisonLinked, liaisonUnlinked } from '../liaison';
import { tellAll, type News } from './steps';

const NAMED = 5;

/** L1, L2: whoever is linked hears with whom, and until when; and of contacts that somebody else recorded. */
export function followLiaison({ events }: Platform): void {
  events.onMany(liaisonLinked, async (tx, linked) => {
    const below = new Map<string, { names: string[]; subject: Subject }>();
    for (const { payload, subject } of linked) {
      const known = below.get(payload.fromId);
      if (known) known.names.push(payload.toName);
      else below.set(payload.fromId, { names: [payload.toName], subject });
    }
    const assigned = [...below].map(([personId, { names, subject }]): News => {
      const data = { text: names.slice(0, NAMED).join('、'), count: String(names.length) };
      return { to: [{ personId }], kind: 'LIAISON_ASSIGNED', data, subject };
    });
    const begun = linked.flatMap(({ subject, payload: { toId, fromName } }): News[] =>
      toId === null ? [] : [{ to: [{ personId: toId }], kind: 'LIAISON_BEGUN', data: { name: fromName }, subject }],
    );
    await tellAll(tx, [...assigned, ...begun]);
  });
  events.on(liaisonUnlinked, (tx, { payload, subject }) =>
    tellAll(tx, toBoth(payload, { kind: 'LIAISON_ENDED', day: payload.until, subject })),
  );
  events.on(contactRecorded, async (tx, { payload, subject }) => {
    const day = shanghaiDate(payload.at);
    const news = toBoth(payload, { kind: 'LIAISON_CONTACT_RECORDED', day, subject });
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

type Words = Pick<News, 'kind' | 'subject'> & { day: string };

/** Each hears of the other; constituents have no inbox. */
const toBoth = ({ fromId, fromName, toId, toName }: Both, { day, ...words }: Words): News[] => [
  { ...words, to: [{ personId: fromId }], data: { name: toName, day } },
  ...(toId === null ? [] : [{ ...words, to: [{ personId: toId }], data: { name: fromName, day } }]),
];
