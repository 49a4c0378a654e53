import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { VerificationSide } from '@sanlian/domain';
import { ActionDialog } from '../../platform/ActionDialog';
import { request } from '../../platform/graphql';
import { VerifyTask, type Task } from './supervision.documents';

/** One side passes or fails a result; whoever could speak for both says for which. */
export function VerifyDialog({ task, passed, onClose }: { task: Task; passed: boolean; onClose: () => void }) {
  const translate = useTranslate();
  const sides = task.mayVerifyFor;
  const label = passed ? 'supervision.act.PASS' : 'supervision.act.FAIL';
  return (
    <ActionDialog
      title={translate(label)}
      intro={translate(passed ? 'supervision.passHint' : 'supervision.failHint')}
      confirm={label}
      danger={!passed}
      fields={[
        ...(sides.length > 1
          ? [
              {
                name: 'side',
                label: 'supervision.side',
                kind: 'choice' as const,
                required: true,
                choices: sides.map((id) => ({ id, name: `VerificationSide.${id}` })),
              },
            ]
          : []),
        passed
          ? { name: 'note', label: 'platform.note', kind: 'paragraph' }
          : {
              name: 'note',
              label: 'supervision.rounds.missing',
              kind: 'paragraph',
              required: true,
              helperText: 'supervision.rounds.missingHint',
            },
      ]}
      onClose={onClose}
      onConfirm={({ side, note }) => {
        const speaksFor = (side as VerificationSide | undefined) ?? sides[0];
        return request(VerifyTask, {
          input: { id: task.id, passed, ...(note ? { note } : {}), ...(speaksFor ? { side: speaksFor } : {}) },
        });
      }}
    >
      {task.outcome && (
        <Box sx={{ borderLeft: 4, borderColor: 'primary.main', pl: 2, mb: 1.5 }}>
          <Typography variant="body2" color="text.secondary">
            {translate('supervision.rounds.reported')}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>
            {[translate(`TaskOutcome.${task.outcome}`), task.result].filter(Boolean).join('\n')}
          </Typography>
        </Box>
      )}
    </ActionDialog>
  );
}
