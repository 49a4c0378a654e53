import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { formatDateTime } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { CorrectVettingRecord } from '../acts.documents';
import type { SealedItem, SealedSession } from './closed.documents';

/** V6: what was recorded stays; corrections (更正) stand beside it. */
export function SealedCorrections({ session, item }: { session: SealedSession; item: SealedItem }) {
  const translate = useTranslate();
  const [asked, setAsked] = useState(false);
  const { correct } = session.viewerMay;
  if (item.corrections.length === 0 && !correct) return null;
  return (
    <Box>
      {item.corrections.length > 0 && (
        <>
          <Typography variant="h3">{translate('vetting.corrections')}</Typography>
          {item.corrections.map(({ id, text, at, author }) => (
            <Box key={id} sx={{ my: 1, breakInside: 'avoid' }}>
              <Typography variant="body2" color="text.secondary">
                {formatDateTime(at)} · {author.displayName}
              </Typography>
              <Typography sx={{ whiteSpace: 'pre-wrap' }}>{text}</Typography>
            </Box>
          ))}
        </>
      )}
      {correct && (
        <Button className="no-print" size="small" variant="outlined" onClick={() => setAsked(true)}>
          {translate('vetting.correct')}
        </Button>
      )}
      {asked && (
        <ActionDialog
          title={translate('vetting.correct')}
          intro={translate('vetting.correctHint')}
          fields={[{ name: 'text', label: 'vetting.correctionText', kind: 'paragraph', required: true }]}
          onClose={() => setAsked(false)}
          onConfirm={({ text = '' }) => request(CorrectVettingRecord, { itemId: item.id, text })}
        />
      )}
    </Box>
  );
}
