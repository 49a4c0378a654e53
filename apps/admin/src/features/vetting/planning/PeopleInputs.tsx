import { Box, Button } from '@mui/material';
import { useDataProvider, useRecordContext, useTranslate, type RaRecord } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useAct } from '../../../platform/act';
import { PickInput } from '../../../platform/pickers';
import type { Attendee, Session } from '../vetting.documents';

const chair = { tier: 'CHAIR_MEETING', active: true };
const anybody = { active: true };
type Person = RaRecord & { name: string };

/** Who presides, attends, is invited besides, and listens; nobody is offered in two of these. */
export function PeopleInputs() {
  const translate = useTranslate();
  const session = useRecordContext<Session & RaRecord>();
  const [presider, attendees, enlarged] = useWatch({ name: ['presiderId', 'attendeeIds', 'enlargedIds'] }) as [
    Person | null | undefined,
    Person[] | null | undefined,
    Person[] | null | undefined,
  ];
  const people = (role: Attendee['role']) =>
    (session?.attendees ?? []).filter((one) => one.role === role).map(({ person }) => person);
  const ids = (...lists: (Person[] | null | undefined)[]) =>
    lists.flatMap((list) => (list ?? []).map(({ id }) => String(id)));
  const presiding = presider ? [String(presider.id)] : [];
  return (
    <Box sx={{ display: 'grid', gap: 2, width: '100%', mb: 1 }}>
      <PickInput
        source="presiderId"
        label="resources.vettingSessions.fields.presiderId"
        resource="people"
        filter={chair}
        required
        helperText={translate('vetting.plan.hint.presider')}
        {...(session ? { defaultValue: session.presider } : {})}
      />
      <Box>
        <PickInput
          source="attendeeIds"
          label="resources.vettingSessions.fields.attendeeIds"
          resource="people"
          filter={chair}
          without={presiding}
          multiple
          defaultValue={people('ATTENDEE')}
        />
        <AllChairMembers without={presiding} />
      </Box>
      <PickInput
        source="enlargedIds"
        label="resources.vettingSessions.fields.enlargedIds"
        resource="people"
        filter={anybody}
        without={[...presiding, ...ids(attendees)]}
        multiple
        helperText={translate('vetting.plan.hint.enlarged')}
        defaultValue={people('ENLARGED')}
      />
      <PickInput
        source="guestIds"
        label="resources.vettingSessions.fields.guestIds"
        resource="people"
        filter={anybody}
        without={[...presiding, ...ids(attendees, enlarged)]}
        multiple
        helperText={translate('vetting.plan.hint.guests')}
        defaultValue={people('GUEST')}
      />
    </Box>
  );
}

/** Chair meetings usually sit as a whole. */
function AllChairMembers({ without }: { without: string[] }) {
  const translate = useTranslate();
  const act = useAct();
  const data = useDataProvider();
  const { setValue } = useFormContext();
  const all = () =>
    data.getList<Person>('people', {
      filter: chair,
      pagination: { page: 1, perPage: 200 },
      sort: { field: 'name', order: 'ASC' },
    });
  const choose = () =>
    void act(all, { live: true }).then((found) => {
      const members = found?.data.filter(({ id }) => !without.includes(String(id)));
      if (members) setValue('attendeeIds', members, { shouldDirty: true, shouldValidate: false });
    });
  return (
    <Button size="small" onClick={choose}>
      {translate('vetting.plan.allChair')}
    </Button>
  );
}
