import { Box, Typography } from '@mui/material';
import { UrgeLevel } from '@sanlian/domain';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { request } from '../../../platform/graphql';
import { useJoined } from '../parts';
import type { Task } from '../supervision.documents';
import { UrgeTask } from './urging.documents';

const levels = Object.keys(UrgeLevel) as UrgeLevel[];

/** U5: urges by hand; what went before stands beside, and the level after it is proposed. */
export function UrgeDialog({ task, onClose }: { task: Task; onClose: () => void }) {
  const translate = useTranslate();
  const joined = useJoined();
  const sent = (level: UrgeLevel) => task.urgingCounts.find((one) => one.level === level)?.count ?? 0;
  const strongest = levels.findLast((level) => sent(level) > 0);
  const next = strongest ? (levels[levels.indexOf(strongest) + 1] ?? 'RED') : 'BLUE';
  const [level, setLevel] = useState<UrgeLevel>(next);
  const name = (one: UrgeLevel) => translate(`UrgeLevel.${one}`);
  return (
    <ActionDialog
      title={translate('supervision.act.URGE')}
      intro={translate('supervision.urging.hint')}
      confirm="supervision.act.URGE"
      fields={[
        {
          name: 'note',
          label: 'platform.note',
          kind: 'paragraph',
          required: level === 'RED',
          ...(level === 'RED' ? { helperText: 'supervision.urging.noteRequired' } : {}),
        },
      ]}
      onClose={onClose}
      onConfirm={({ note }) => request(UrgeTask, { input: { id: task.id, level, ...(note ? { note } : {}) } })}
    >
      <Box sx={{ mb: 2 }}>
        <ChoiceButtons<UrgeLevel>
          legend={translate('supervision.urging.level')}
          options={levels.map((value) => ({ value, label: name(value) }))}
          value={level}
          onChange={(chosen) => setLevel(chosen ?? level)}
        />
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {strongest
            ? joined(
                levels
                  .filter((one) => sent(one) > 0)
                  .map((one) => `${name(one)} ${translate('supervision.urging.before', { smart_count: sent(one) })}`),
              )
            : translate('supervision.urging.none')}
        </Typography>
      </Box>
    </ActionDialog>
  );
}
