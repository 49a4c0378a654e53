import type { PersonKey, SessionKey } from '../plan.types';
import { chairMeetingKeys, convenerOf, people, sectorKeys } from '../roster';
import type { KnownSector } from '../roster';

/** Who is invited to a session, by its index. */
export interface Invited {
  presider: PersonKey;
  attendees: PersonKey[];
  /** Of the attendees, those who come. */
  present: PersonKey[];
  enlarged: PersonKey[];
  guests: PersonKey[];
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export function sessionKey(meeting: number): SessionKey {
  return `v${String(meeting + 1).padStart(2, '0')}`;
}

export function sessionTitle(year: number, meeting: number): string {
  return `${year}年第${ordinals[meeting]}次主席扩大会议（社情民意信息联合会审）`;
}

const otherPresiders: Record<number, PersonKey> = { 1: 'p002', 5: 'p004' };

/** The chair presides, but for two sessions that a vice-chair presides over. */
export function presiderOf(meeting: number): PersonKey {
  return otherPresiders[meeting] ?? 'p001';
}

const conveners = sectorKeys.map((sector: KnownSector) => convenerOf[sector]);
const outsideInformants = people.filter(({ input }) => input.informantSource && !input.tier).map(({ key }) => key);

function inTurn(keys: readonly PersonKey[], start: number, count: number): PersonKey[] {
  return Array.from({ length: count }, (_, index) => keys[(start + index) % keys.length] as PersonKey);
}

/** All of the chair meeting but one or two who are away, three conveners, two informants as guests. */
export function invitedTo(meeting: number): Invited {
  const presider = presiderOf(meeting);
  const others = chairMeetingKeys.filter((key) => key !== presider);
  const away = inTurn(others, meeting * 3, (meeting % 2) + 1);
  return {
    presider,
    attendees: chairMeetingKeys,
    present: chairMeetingKeys.filter((key) => !away.includes(key)),
    enlarged: inTurn(conveners, meeting * 3, 3),
    guests: inTurn(outsideInformants, meeting * 2, 2),
  };
}
