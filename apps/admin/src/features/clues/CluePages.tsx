import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useTranslate, type RaRecord } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { serverNow } from '../../platform/clock';
import { request } from '../../platform/graphql';
import { ShowPage } from '../../platform/ShowPage';
import { ClueForm, type ClueValues } from './ClueForm';
import { VisitOfClue, type Clue } from './clues.documents';

/** Notes a clue; `?visitId=` names the visit where it was heard. */
export function ClueCreate() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const visitId = params.get('visitId');
  const [start] = useState<ClueValues>(() => ({
    summary: '',
    occasion: visitId ? 'OTHER' : 'MEETING',
    heldAt: new Date(serverNow()).toISOString(),
    sourceTitle: '',
    speaker: null,
    visitId,
  }));
  return (
    <>
      <Title title={translate('clues.note')} preferenceKey={false} />
      {visitId && <VisitNote id={visitId} />}
      <ClueForm start={start} />
    </>
  );
}

/** The visit where it was heard. */
export function VisitNote({ id }: { id: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['visitOfClue', id],
    queryFn: async () => (await request(VisitOfClue, { id })).visit,
  });
  if (!data) return null;
  return (
    <Alert severity="success" icon={false} sx={{ mb: 2, maxWidth: 820 }}>
      {translate('clues.heardAtVisit', { name: data.visited.name })}
    </Alert>
  );
}

/** Mends what was noted. */
export function ClueEdit() {
  const translate = useTranslate();
  return (
    <ShowPage<Clue & RaRecord> resource="clues" title={() => translate('clues.edit')}>
      {(clue) => <ClueForm key={clue.version} start={{ ...clue }} clue={clue} />}
    </ShowPage>
  );
}
