import { Alert, Stack } from '@mui/material';
import {
  decisionProblems,
  DeclineReason,
  majorityRecommendation,
  MERGE_TARGETS,
  type VettingOutcome,
} from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { fieldErrorsOf } from '../../platform/act';
import { ActionDialog, type DialogField } from '../../platform/ActionDialog';
import { choicesOf } from '../../platform/enums';
import { request } from '../../platform/graphql';
import { RecordPicker } from '../../platform/pickers';
import { DecideVettingItem } from './acts.documents';
import type { AgendaItem, Item, Session } from './vetting.documents';

interface Target {
  id: string;
  number: string | null;
  title: string;
}

/** What was recommended, one entry each, as far as the viewer sees it. */
export const recommendationsOf = (item: Pick<AgendaItem, 'recommendations'>) =>
  item.recommendations.flatMap(({ outcome, count }) => Array.from({ length: count }, () => outcome));

/** Why V6 wants a reason: of every such decision, or because most recommend something else; null where it doesn't. */
export function whyReason(
  outcome: VettingOutcome | null,
  recommendations: readonly VettingOutcome[],
): 'always' | 'majority' | null {
  if (!outcome) return null;
  const asks = (given: readonly VettingOutcome[]) =>
    decisionProblems({ outcome }, given).some(({ path }) => path === 'reason');
  if (asks([])) return 'always';
  return asks(recommendations) ? 'majority' : null;
}

/** The fields that a decision asks for, required where V6 wants them; `why` says so at the reason. */
export function decisionFields(outcome: VettingOutcome | null, required: boolean, why: string): DialogField[] {
  return [
    ...(outcome === 'DECLINE'
      ? [
          {
            name: 'declineReason',
            label: 'vetting.declineReason',
            kind: 'choice' as const,
            required: true,
            choices: choicesOf('DeclineReason', DeclineReason),
          },
        ]
      : []),
    { name: 'reason', label: 'vetting.reason', kind: 'paragraph', required, helperText: why },
  ];
}

/** What a decision holds besides its outcome. */
export const decisionInput = (
  outcome: VettingOutcome,
  { reason, declineReason }: Partial<Record<'reason' | 'declineReason', string>>,
) => ({
  outcome,
  ...(reason ? { reason } : {}),
  ...(outcome === 'DECLINE' && declineReason ? { declineReason: declineReason as DeclineReason } : {}),
});

interface DecideDialogProps {
  session: Session;
  item: Item;
  outcome: VettingOutcome;
  onDone: () => void;
  onClose: () => void;
}

/** The presider decides an item; the office records what was decided aloud. Asks only for what V6 needs. */
export function DecideDialog({ session, item, outcome, onDone, onClose }: DecideDialogProps) {
  const translate = useTranslate();
  const recommendations = recommendationsOf(item);
  const majority = majorityRecommendation(recommendations);
  const [target, setTarget] = useState<Target | null>(null);
  // Whoever doesn't see what most recommend hears of it by being asked for a reason.
  const [told, setTold] = useState(false);
  const why = whyReason(outcome, recommendations) ?? (told ? 'told' : null);
  const named = {
    outcome: translate(`VettingOutcome.${outcome}`),
    majority: majority ? translate(`VettingOutcome.${majority}`) : '',
  };
  const words = translate(`vetting.desk.why.${why ?? 'none'}`, named);
  const against = told ? 'told' : majority && majority !== outcome ? 'majority' : null;
  const warning = against && translate(`vetting.desk.why.${against}`, named);
  const recording = session.viewerRole !== 'PRESIDER' && session.viewerMay.recordFor;

  async function decide(values: Record<string, string>) {
    try {
      await request(DecideVettingItem, {
        input: {
          itemId: item.id,
          ...decisionInput(outcome, values),
          ...(outcome === 'MERGE' && target ? { mergeIntoId: target.id } : {}),
        },
      });
    } catch (error) {
      if (fieldErrorsOf(error)['reason'] && !why) setTold(true);
      throw error;
    }
    onDone();
  }
  return (
    <ActionDialog
      wide
      live
      focused={outcome !== 'MERGE'}
      title={translate('vetting.decideTitle', {
        position: item.position,
        title: item.submission.title,
        outcome: named.outcome,
      })}
      {...(recording ? { intro: translate('vetting.recordingDecision') } : {})}
      confirm={`VettingOutcome.${outcome}`}
      done=""
      fields={decisionFields(outcome, why !== null, words)}
      onClose={onClose}
      onConfirm={decide}
    >
      <Stack spacing={2} sx={{ mb: 1 }}>
        {warning && <Alert severity="warning">{warning}</Alert>}
        {outcome === 'MERGE' && (
          <RecordPicker<Target>
            resource="submissions"
            label={translate('vetting.mergeTarget')}
            required
            autoFocus
            filter={{ status: [...MERGE_TARGETS] }}
            sort={{ field: 'submittedAt', order: 'DESC' }}
            without={[item.submission.id]}
            text={({ number, title }) => [number, title].filter(Boolean).join(' ')}
            value={target}
            onChange={setTarget}
          />
        )}
      </Stack>
    </ActionDialog>
  );
}
