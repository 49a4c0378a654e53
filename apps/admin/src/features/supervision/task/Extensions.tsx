import { Box, Button, Chip, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDate, formatDateTime } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { DecideExtension, type DueTask, type Extension } from './deadline.documents';

/** U6: the requests for a later deadline, the newest first, and the bureau's answer. */
export function Extensions({ task }: { task: DueTask & { extensions: Extension[]; mayDecideExtension: boolean } }) {
  const translate = useTranslate();
  const [deciding, setDeciding] = useState<{ extension: Extension; granted: boolean }>();
  if (task.extensions.length === 0) return null;
  return (
    <Section title={translate('supervision.extension.title')}>
      {[...task.extensions].reverse().map((extension) => {
        const open = extension.granted === null && !extension.lapsed;
        return (
          <Box
            key={extension.id}
            sx={{ borderTop: 1, borderColor: 'divider', py: 1.5, '&:first-of-type': { borderTop: 0, pt: 0 } }}
          >
            <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
              <Typography sx={{ fontWeight: 600 }}>
                {translate('supervision.extension.ask', { date: formatDate(extension.until) })}
              </Typography>
              <State extension={extension} />
            </Stack>
            <Typography variant="body2" color="text.secondary">
              {translate('supervision.extension.askedBy', {
                name: extension.requestedBy?.displayName ?? '',
                at: formatDateTime(extension.requestedAt),
              })}
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap', mt: 0.5 }}>{extension.reason}</Typography>
            {extension.decidedAt && (
              <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
                {[extension.decidedBy?.displayName, formatDateTime(extension.decidedAt), extension.decisionNote]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            )}
            {open && task.mayDecideExtension && (
              <Stack direction="row" className="no-print" sx={{ gap: 1, mt: 1, flexWrap: 'wrap' }}>
                {[true, false].map((granted) => (
                  <Button
                    key={String(granted)}
                    variant={granted ? 'contained' : 'outlined'}
                    color={granted ? 'primary' : 'error'}
                    onClick={() => setDeciding({ extension, granted })}
                  >
                    {translate(granted ? 'supervision.extension.grant' : 'supervision.extension.refuse')}
                  </Button>
                ))}
              </Stack>
            )}
          </Box>
        );
      })}
      {deciding && <DecideDialog task={task} {...deciding} onClose={() => setDeciding(undefined)} />}
    </Section>
  );
}

function State({ extension: { granted, lapsed } }: { extension: Extension }) {
  const translate = useTranslate();
  const [state, tone] = lapsed
    ? (['lapsed', 'default'] as const)
    : granted === null
      ? (['waiting', 'warning'] as const)
      : granted
        ? (['granted', 'success'] as const)
        : (['refused', 'error'] as const);
  return (
    <Chip size="small" color={tone} label={translate(`supervision.extension.${state}`)} sx={{ fontWeight: 600 }} />
  );
}

/** The bureau grants it, or refuses it with a note. */
function DecideDialog({
  task,
  extension,
  granted,
  onClose,
}: {
  task: DueTask;
  extension: Extension;
  granted: boolean;
  onClose: () => void;
}) {
  const translate = useTranslate();
  const label = granted ? 'supervision.extension.grant' : 'supervision.extension.refuse';
  return (
    <ActionDialog
      title={translate(label)}
      intro={translate(`${label}Hint`, { date: formatDate(granted ? extension.until : task.dueAt) })}
      confirm={label}
      danger={!granted}
      fields={[{ name: 'note', label: 'platform.note', kind: 'paragraph', required: !granted }]}
      onClose={onClose}
      onConfirm={({ note }) => request(DecideExtension, { id: extension.id, granted, ...(note ? { note } : {}) })}
    />
  );
}
