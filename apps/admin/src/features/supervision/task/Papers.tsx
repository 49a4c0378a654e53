import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import FileIcon from '@mui/icons-material/DescriptionOutlined';
import { Box, Button, Link, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { formatDateTime } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { TaskPapers, type TaskPaper } from './papers.documents';

/** The papers of a task that there are for the viewer: to download, or to copy as a message. */
export function Papers({ task }: { task: { id: string; version: number } }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['supervisionTasks', 'papers', task.id, task.version],
    queryFn: () => request(TaskPapers, { id: task.id }),
  });
  const papers = data?.supervisionTask.papers ?? [];
  if (papers.length === 0) return null;
  return (
    <Section title={translate('supervision.papers.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {papers.map((paper) => (
          <Paper key={paper.url} paper={paper} />
        ))}
      </Box>
    </Section>
  );
}

function Paper({ paper }: { paper: TaskPaper }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [byHand, setByHand] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(paper.message);
      setByHand(false);
      notify('supervision.papers.copied', { type: 'success' });
    } catch {
      // Without https browsers offer no clipboard: the words are shown to be copied by hand.
      setByHand(true);
    }
  }
  return (
    <Box
      component="li"
      sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Box sx={{ flex: '1 1 160px', minWidth: 0 }}>
          <Link
            href={paper.url}
            download
            aria-label={translate('supervision.papers.download', { name: paper.name })}
            sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, fontWeight: 600, minHeight: 36 }}
          >
            <FileIcon fontSize="small" aria-hidden />
            {paper.name}
          </Link>
          {paper.at && (
            <Typography variant="body2" color="text.secondary">
              {formatDateTime(paper.at)}
            </Typography>
          )}
        </Box>
        <Button
          className="no-print"
          size="small"
          startIcon={<CopyIcon />}
          aria-label={translate('supervision.papers.copyOf', { name: paper.name })}
          onClick={() => void copy()}
        >
          {translate('supervision.papers.copy')}
        </Button>
      </Box>
      {byHand && (
        <TextField
          multiline
          label={translate('supervision.papers.copyFailed')}
          value={paper.message}
          sx={{ mt: 1 }}
          slotProps={{
            htmlInput: { readOnly: true, onFocus: (event: { target: HTMLTextAreaElement }) => event.target.select() },
          }}
        />
      )}
    </Box>
  );
}
