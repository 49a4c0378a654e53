import { isCurrentTerm, shanghaiDate } from '@sanlian/domain';
import {
  col,
  column,
  computed,
  FALSE,
  hasRole,
  needsColumn,
  sql,
  toOne,
  TRUE,
  type ReadRegistry,
} from '../../../platform';

/** Terms are read by the office, administrators and the chair meeting; everyone reads their own. */
export function defineAppointmentReads(registry: ReadRegistry): void {
  registry.define({
    name: 'InformantAppointment',
    table: 'informant_appointment',
    open: {
      id: column('id'),
      version: column('version'),
      person: toOne('Person', 'personId', { granted: true }),
      from: column('fromOn'),
      until: column('untilOn'),
      number: column('number'),
      issuedOn: column('issuedOn'),
      endedOn: column('endedOn'),
      note: column('note'),
      current: computed(
        { from: needsColumn('fromOn'), until: needsColumn('untilOn'), endedOn: needsColumn('endedOn') },
        ({ from, until, endedOn }, { now }) =>
          isCurrentTerm(
            { from: String(from), until: String(until), endedOn: endedOn === null ? null : String(endedOn) },
            shanghaiDate(now),
          ),
      ),
    },
    scope: (alias, { viewer }) => {
      if (hasRole(viewer, 'INFO_OFFICE', 'ADMIN', 'CHAIR_MEMBER')) return TRUE;
      return viewer.personId === null ? FALSE : sql`${col(alias, 'personId')} = ${viewer.personId}`;
    },
  });
}
