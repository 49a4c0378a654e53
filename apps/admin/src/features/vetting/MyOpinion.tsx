import { Button, Stack, Typography } from '@mui/material';
import { opinionProblems } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { fieldErrorsOf, useAct } from '../../platform/act';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { useProblemMessages } from '../../platform/validation';
import { OpinionFields, toOpinion, valueOf, type OpinionValue } from './OpinionFields';
import { GiveOpinion } from './acts.documents';
import type { Item, Session } from './vetting.documents';

/** What was entered and not saved yet, by item: the room may move on meanwhile. */
const unsaved = new Map<string, OpinionValue>();

interface MyOpinionProps {
  session: Session;
  item: Item;
  /** Something was entered: the page stays with this item. */
  onEdit: () => void;
  onSaved: () => void;
}

/** The viewer's own opinion, until the item is decided. */
export function MyOpinion({ session, item, onEdit, onSaved }: MyOpinionProps) {
  const translate = useTranslate();
  const act = useAct();
  const messages = useProblemMessages();
  const [edited, setEdited] = useState(() => unsaved.get(item.id));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const { giveOpinion, comment: mayComment } = item.viewerMay;
  if (!giveOpinion && !mayComment) return null;
  const scoring = giveOpinion ? session.scoring : 'NONE';

  function change(value: OpinionValue) {
    unsaved.set(item.id, value);
    setEdited(value);
    onEdit();
  }
  async function save() {
    const opinion = toOpinion(edited ?? valueOf(item.myOpinion));
    const problems = messages(opinionProblems(opinion, scoring));
    setErrors(problems);
    if (Object.keys(problems).length > 0) return;
    setBusy(true);
    try {
      const saved = await act(() => request(GiveOpinion, { input: { itemId: item.id, ...opinion } }), {
        done: 'vetting.opinionSaved',
        showsFields: true,
      });
      if (!saved) return;
      unsaved.delete(item.id);
      setEdited(undefined);
      onSaved();
    } catch (error) {
      setErrors(fieldErrorsOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Section title={translate(giveOpinion ? 'vetting.myOpinion' : 'vetting.myComment')}>
      <OpinionFields value={edited ?? valueOf(item.myOpinion)} onChange={change} scoring={scoring} errors={errors} />
      <Stack direction="row" spacing={1.5} sx={{ mt: 2, alignItems: 'center' }}>
        <Button variant="contained" disabled={busy || !edited} onClick={() => void save()}>
          {translate('vetting.saveOpinion')}
        </Button>
        <Typography variant="body2" role="status" color={edited ? 'warning.main' : 'text.secondary'}>
          {translate(edited ? 'vetting.notSaved' : item.myOpinion ? 'vetting.isSaved' : 'vetting.nothingGiven')}
        </Typography>
      </Stack>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {translate('vetting.sealed')}
      </Typography>
    </Section>
  );
}
