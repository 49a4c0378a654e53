import { Autocomplete, TextField } from '@mui/material';
import { opinionProblems, takesPart } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { request } from '../../platform/graphql';
import { useProblemMessages } from '../../platform/validation';
import { OpinionFields } from './OpinionFields';
import { toOpinion, valueOf } from './opinion-value';
import { RecordOpinion } from './acts.documents';
import type { Attendee, Item, Session } from './vetting.documents';

interface RecordOpinionDialogProps {
  session: Session;
  item: Item;
  /** Whose opinion it is, where that is known already. */
  personId?: string;
  onClose: () => void;
}

/** The office enters a paper opinion for the person whose it is (代录). */
export function RecordOpinionDialog({ session, item, personId, onClose }: RecordOpinionDialogProps) {
  const translate = useTranslate();
  const messages = useProblemMessages();
  const [attendee, setAttendee] = useState<Attendee | null>(
    () => session.attendees.find(({ person }) => person.id === personId) ?? null,
  );
  const [value, setValue] = useState(() => valueOf(null));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const recused = item.opinions.filter((one) => one.recused).map((one) => one.attendee?.id);
  const people = session.attendees.filter(({ person }) => !recused.includes(person.id));
  const scoring = attendee && !takesPart(attendee.role, session.enlargedTakePart) ? 'NONE' : session.scoring;
  return (
    <ActionDialog
      live
      title={translate('vetting.recordOpinion')}
      intro={translate('vetting.recordOpinionHint', { title: item.submission.title })}
      confirm="vetting.recordOpinion"
      done="vetting.opinionSaved"
      onClose={onClose}
      onConfirm={() => {
        const opinion = toOpinion(value);
        const problems = messages(opinionProblems(opinion, scoring));
        setErrors(problems);
        const first = Object.values(problems)[0];
        if (!attendee) return Promise.reject(new Error(translate('vetting.choosePerson')));
        if (first) return Promise.reject(new Error(first));
        return request(RecordOpinion, { input: { itemId: item.id, personId: attendee.person.id, ...opinion } });
      }}
    >
      <Autocomplete
        options={people}
        getOptionKey={({ person }) => person.id}
        getOptionLabel={({ person, role }) => `${person.name} · ${translate(`AttendeeRole.${role}`)}`}
        isOptionEqualToValue={(one, other) => one.person.id === other.person.id}
        value={attendee}
        onChange={(_, chosen) => setAttendee(chosen)}
        sx={{ mb: 2, pt: 1 }}
        renderInput={(params) => <TextField {...params} label={translate('vetting.person')} required />}
      />
      <OpinionFields value={value} onChange={setValue} scoring={scoring} errors={errors} />
    </ActionDialog>
  );
}
