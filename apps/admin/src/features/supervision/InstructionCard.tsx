import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { formatDate, formatDateTime } from '../../platform/dates';
import { FileLinks } from '../../platform/FilesInput';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { useAccess } from '../../platform/viewer';
import { AmendInstruction } from './instruction.documents';
import { type Task } from './supervision.documents';

/** The instruction as far as its disclosure lets the viewer read it (U11), with its earlier texts (U9). */
export function InstructionCard({ task: { instruction } }: { task: Task }) {
  const translate = useTranslate();
  const { can } = useAccess();
  const [amending, setAmending] = useState(false);
  const mayAmend = can('instructions:amend') && instruction.text !== null;
  return (
    <Section
      title={translate('supervision.instruction')}
      aside={
        mayAmend && (
          <Button className="no-print" size="small" onClick={() => setAmending(true)}>
            {translate('supervision.amend')}
          </Button>
        )
      }
    >
      {instruction.text === null ? (
        <Typography>{translate('supervision.onlyFact', { date: formatDate(instruction.givenAt) })}</Typography>
      ) : (
        <Typography
          component="blockquote"
          sx={{
            m: 0,
            pl: 2,
            borderLeft: 4,
            borderColor: 'secondary.main',
            fontSize: '1.125rem',
            whiteSpace: 'pre-wrap',
            maxWidth: '44em',
          }}
        >
          {instruction.text}
        </Typography>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {[
          [instruction.leaderTitle, instruction.leaderName].filter(Boolean).join(' '),
          formatDate(instruction.givenAt),
          translate(`Level.${instruction.level}`),
          translate(`InstructionKind.${instruction.kind}`),
          translate('supervision.reportersSee', { disclosure: translate(`Disclosure.${instruction.disclosure}`) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <FileLinks files={instruction.attachments} />
      {instruction.amendments.map((amendment) => (
        <Box key={amendment.id} sx={{ mt: 1.5 }}>
          <Typography variant="body2" color="text.secondary">
            {translate('supervision.amendedAt', { at: formatDateTime(amendment.at), name: amendment.by.displayName })}
            {amendment.note && ` · ${amendment.note}`}
          </Typography>
          <Typography component="del" variant="body2" color="text.secondary" sx={{ whiteSpace: 'pre-wrap' }}>
            {amendment.oldText}
          </Typography>
        </Box>
      ))}
      {amending && (
        <ActionDialog
          title={translate('supervision.amend')}
          intro={translate('supervision.amendHint')}
          fields={[
            {
              name: 'text',
              label: 'supervision.instructionText',
              kind: 'paragraph',
              required: true,
              initial: instruction.text ?? '',
            },
            { name: 'note', label: 'platform.note', kind: 'paragraph' },
          ]}
          onClose={() => setAmending(false)}
          onConfirm={({ text = '', note }) =>
            request(AmendInstruction, {
              id: instruction.id,
              version: instruction.version,
              text,
              ...(note ? { note } : {}),
            })
          }
        />
      )}
    </Section>
  );
}
