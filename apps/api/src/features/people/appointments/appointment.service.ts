import {
  appointmentInput,
  appointmentNumber,
  checkInput,
  dayAfter,
  endAppointmentInput,
  isCurrentTerm,
  Refusal,
  refuseEndingTerm,
  refuseTerm,
  renewalInput,
  shanghaiDate,
  type InformantSource,
  type InformantTerm,
} from '@sanlian/domain';
import { isDuplicate, newId, type Context, type Tx } from '../../../platform';
import { personSaved } from '../people.service';
import { Person } from '../person.entity';
import { informantAppointed, informantAppointmentEnded, type OfAppointment } from './appointment.events';
import { InformantAppointment } from './informant-appointment.entity';

interface NewTerm {
  from: string;
  until: string;
  number: string | null;
  issuedOn: string | null;
  note: string | null;
}

/** Who is an informant (特邀信息员) from when until when. */
export class AppointmentService {
  /** The roster names the person as an informant from then on. @throws Refusal `BAD_USER_INPUT` with the fields */
  appoint(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(appointmentInput, input);
    return context.once('appointInformant', checked, async (tx) => {
      const { personId, source, ...term } = checked;
      const person = await lockPerson(tx, personId);
      return this.add(tx, person, source, term, false);
    });
  }

  /** A further term. @throws Refusal `NOT_FOUND`, `ILLEGAL_TRANSITION` for one that ended early, `BAD_USER_INPUT` */
  async renew(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(renewalInput, input);
    return context.once('renewInformant', checked, async (tx) => {
      const { id, from, ...term } = checked;
      const before = await tx.lock(InformantAppointment, id);
      if (before.endedOn !== null) throw new Refusal('ILLEGAL_TRANSITION');
      const person = await lockPerson(tx, before.personId);
      return this.add(tx, person, null, { ...term, from: from ?? dayAfter(before.untilOn) }, true);
    });
  }

  /**
   * Ends a term before its time; whoever has no other one that runs is no informant any more.
   * @throws Refusal `NOT_FOUND`, `CONFLICT`, `ILLEGAL_TRANSITION`, `BAD_USER_INPUT` with the fields
   */
  end(context: Context, input: unknown): Promise<void> {
    const { id, version, endedOn, note } = checkInput(endAppointmentInput, input);
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(InformantAppointment, id);
      if (before.version !== version) throw new Refusal('CONFLICT');
      refuseEndingTerm(termOf(before), endedOn);
      const changes = { endedOn, note: note ?? before.note };
      await tx.update(InformantAppointment, id, version, changes);
      await tx.record(informantAppointmentEnded, {
        subject: { type: 'InformantAppointment', id },
        before,
        after: { ...before, ...changes },
        payload: { ...told(before), endedOn, note },
      });
      const person = await lockPerson(tx, before.personId);
      const terms = await tx.manager.findBy(InformantAppointment, { personId: person.id });
      const today = shanghaiDate(tx.now);
      const goesOn = terms.some((term) => isCurrentTerm(termOf(term), today) || term.fromOn > today);
      if (endedOn <= today && !goesOn) await setSource(tx, person, null);
    });
  }

  private async add(
    tx: Tx,
    person: Person,
    source: InformantSource | null,
    { from, until, number, issuedOn, note }: NewTerm,
    renewed: boolean,
  ): Promise<string> {
    const others = await tx.manager.findBy(InformantAppointment, { personId: person.id });
    refuseTerm({ from, until }, person, others.map(termOf));
    const issued = issuedOn ?? shanghaiDate(tx.now);
    const appointment: InformantAppointment = {
      id: newId(),
      version: 1,
      personId: person.id,
      fromOn: from,
      untilOn: until,
      number: number ?? (await nextNumber(tx, Number(issued.slice(0, 4)))),
      issuedOn: issued,
      endedOn: null,
      note,
      recordedAt: tx.now,
    };
    await insertUnlessTaken(tx, appointment);
    if (source !== null && person.informantSource !== source) await setSource(tx, person, source);
    await tx.record(informantAppointed, {
      subject: { type: 'InformantAppointment', id: appointment.id },
      after: appointment,
      payload: { ...told(appointment), renewed },
    });
    return appointment.id;
  }
}

/** @throws Refusal `BAD_USER_INPUT` at `personId` */
async function lockPerson(tx: Tx, id: string): Promise<Person> {
  if (!(await tx.manager.existsBy(Person, { id })))
    throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'personId', code: 'NOT_FOUND' }] });
  return tx.lock(Person, id);
}

/** The next one that isn't taken: numbers may be given by hand as well. */
async function nextNumber(tx: Tx, year: number): Promise<string> {
  for (;;) {
    const number = appointmentNumber(year, await tx.next(`informant-appointment-${year}`));
    if (!(await tx.manager.existsBy(InformantAppointment, { number }))) return number;
  }
}

async function insertUnlessTaken(tx: Tx, appointment: InformantAppointment): Promise<void> {
  try {
    await tx.manager.insert(InformantAppointment, appointment);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw new Refusal('BAD_USER_INPUT', { fields: [{ path: 'number', code: 'ALREADY_EXISTS' }] });
  }
}

async function setSource(tx: Tx, person: Person, informantSource: InformantSource | null): Promise<void> {
  const changes = { informantSource, updatedAt: tx.now };
  await tx.update(Person, person.id, person.version, changes);
  await tx.record(personSaved, {
    subject: { type: 'Person', id: person.id },
    before: person,
    after: { ...person, ...changes },
    payload: { created: false },
  });
}

const termOf = ({ fromOn, untilOn, endedOn }: InformantAppointment): InformantTerm => ({
  from: fromOn,
  until: untilOn,
  endedOn,
});

const told = ({ id, personId, number, fromOn, untilOn }: InformantAppointment): OfAppointment => ({
  appointmentId: id,
  personId,
  number,
  from: fromOn,
  until: untilOn,
});
