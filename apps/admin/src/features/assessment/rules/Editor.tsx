import { Alert, Box, Button, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { dutyRulesInput, problemsOf, type AssessmentGroup } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { request } from '../../../platform/graphql';
import { useProblemMessages } from '../../../platform/validation';
import { isSame, toDraft, toInput, type DutyDraft } from './draft';
import { keepDraft, keptDraft } from './draft-store';
import { within } from './mistakes';
import { DutyEditor } from './DutyEditor';
import { movedBy, usePreview } from './preview';
import { SaveRules, type DutyRule } from './rules.documents';
import { Versions } from './Versions';
import { WhatIf } from './WhatIf';

interface EditorProps {
  year: number;
  rules: DutyRule[];
  /** The version that is changed. */
  version: number;
}

/** Rules beside what they would do; nothing changes until it is saved. */
export function Editor({ year, rules, version }: EditorProps) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const saved = toDraft(rules);
  const [draft, setDraft] = useState<DutyDraft[]>(() => keptDraft(year) ?? saved);
  const [asking, setAsking] = useState(false);
  const mistakes = useProblemMessages()(problemsOf(dutyRulesInput, { year, rules: toInput(draft) }));
  const count = Object.keys(mistakes).length;
  const changed = !isSame(draft, saved);
  const [group, setGroup] = useState<AssessmentGroup>('MEMBERS');
  const preview = usePreview(year, toInput(draft), group, count === 0);
  const change = (next: DutyDraft[]) => {
    setDraft(next);
    keepDraft(year, isSame(next, saved) ? undefined : next);
  };
  return (
    <>
      <Box
        sx={{
          display: 'grid',
          gap: { lg: 2 },
          gridTemplateColumns: { lg: 'minmax(0, 1fr) minmax(360px, 440px)' },
          alignItems: 'start',
        }}
      >
        <Box>
          {draft.map((duty, index) => (
            <DutyEditor
              key={duty.key}
              duty={duty}
              mistakes={within(mistakes, `rules.${index}.`)}
              onChange={(next) => change(draft.map((one, place) => (place === index ? next : one)))}
            />
          ))}
        </Box>
        <Box sx={{ position: { lg: 'sticky' }, top: { lg: 80 } }}>
          <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap', mb: 1.5 }}>
            <Button variant="contained" disabled={!changed || count > 0} onClick={() => setAsking(true)}>
              {translate('assessment.rules.save')}
            </Button>
            <Button disabled={!changed} onClick={() => change(saved)}>
              {translate('assessment.rules.discard')}
            </Button>
          </Stack>
          {count > 0 && (
            <Alert severity="error" sx={{ mb: 1.5 }}>
              {translate('assessment.rules.mistakes', { smart_count: count })}
            </Alert>
          )}
          <WhatIf preview={preview} changed={changed} year={year} group={group} onGroup={setGroup} />
        </Box>
      </Box>
      <Versions year={year} onTake={(taken) => change(toDraft(taken))} />
      {asking && (
        <ActionDialog
          title={translate('assessment.rules.save')}
          intro={translate('assessment.rules.saveIntro', { year })}
          confirm="assessment.rules.save"
          done="assessment.rules.saved"
          onClose={() => setAsking(false)}
          onConfirm={async () => {
            await request(SaveRules, { year, rules: toInput(draft), version });
            keepDraft(year, undefined);
            await queryClient.invalidateQueries({ queryKey: ['assessment'] });
          }}
        >
          {preview.data && (
            <Alert severity="warning">
              {translate('assessment.rules.moves', { smart_count: movedBy(preview.data).length })}
            </Alert>
          )}
        </ActionDialog>
      )}
    </>
  );
}
