import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import BrokenIcon from '@mui/icons-material/GppBadOutlined';
import SealIcon from '@mui/icons-material/VerifiedOutlined';
import { Alert, Box, Button, IconButton, Link as MuiLink, Stack, Tooltip, Typography } from '@mui/material';
import type { VettingSessionStatus } from '@sanlian/domain';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { formatDateTime } from '../../platform/dates';
import { sizeOf } from '../../platform/files';
import { request } from '../../platform/graphql';
import { Section } from '../../platform/Section';
import { Failed, Loading } from '../../platform/states';
import { useAccess } from '../../platform/viewer';
import { DocumentsOfSession, type VettingDocument } from './documents.documents';

interface Props {
  session: { id: string; status: VettingSessionStatus; minutesUrl: string | null };
}

/** The papers of a session: what is printed for it until the closing, and what the closing made, with its seal (V8). */
export function Documents({ session }: Props) {
  return session.status === 'CLOSED' ? (
    <Sealed id={session.id} minutesUrl={session.minutesUrl} />
  ) : (
    <Printed id={session.id} />
  );
}

function Printed({ id }: { id: string }) {
  const translate = useTranslate();
  const { is } = useAccess();
  const papers = ['materials', ...(is('INFO_OFFICE') ? ['score-sheets', 'sign-in-sheet'] : [])];
  return (
    <Section title={translate('vetting.papers.print')}>
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {translate('vetting.papers.printHint')}
      </Typography>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
        {papers.map((paper) => (
          <Button key={paper} variant="outlined" href={`/vetting-sessions/${id}/${paper}.docx`} download>
            {translate(`vetting.papers.${paper}`)}
          </Button>
        ))}
      </Stack>
    </Section>
  );
}

/** They are made soon after the closing: their list is asked for again once the room tells of the minutes. */
function Sealed({ id, minutesUrl }: { id: string; minutesUrl: string | null }) {
  const translate = useTranslate();
  const { data, error, isPending, isFetching, refetch } = useQuery({
    queryKey: ['vettingDocuments', id, minutesUrl],
    queryFn: async () => (await request(DocumentsOfSession, { id })).vettingSession.documents,
  });
  const again = () => void refetch();
  return (
    <Section
      title={translate('vetting.papers.documents')}
      aside={
        data && (
          <Button size="small" className="no-print" disabled={isFetching} onClick={again}>
            {translate('vetting.papers.checkAgain')}
          </Button>
        )
      }
    >
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={again} />}
      {data?.length === 0 && <Alert severity="info">{translate('vetting.papers.notMade')}</Alert>}
      {data?.map((document) => (
        <SealedDocument key={document.kind} document={document} />
      ))}
    </Section>
  );
}

function SealedDocument({ document }: { document: VettingDocument }) {
  const translate = useTranslate();
  const { kind, name, url, size, madeAt, sha256, intact } = document;
  return (
    <Box sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Typography variant="body2" component="h3" color="text.secondary">
        {translate(`VettingDocumentKind.${kind}`)}
      </Typography>
      <MuiLink href={url} download={name} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {name}
      </MuiLink>
      <Typography variant="body2" color="text.secondary">
        {sizeOf(size)}
        {translate('vetting.papers.madeAt', { at: formatDateTime(madeAt) })}
      </Typography>
      {intact ? (
        <Stack direction="row" spacing={0.75} sx={{ alignItems: 'center', color: 'success.main', my: 0.5 }}>
          <SealIcon fontSize="small" aria-hidden />
          <Typography variant="body2">{translate('vetting.papers.intact')}</Typography>
        </Stack>
      ) : (
        <Alert severity="error" icon={<BrokenIcon />} sx={{ my: 0.5 }}>
          {translate('vetting.papers.broken')}
        </Alert>
      )}
      <Fingerprint sha256={sha256} />
    </Box>
  );
}

/** The hash, shortened to what people compare at a glance; copied in full. */
function Fingerprint({ sha256 }: { sha256: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = () =>
    navigator.clipboard.writeText(sha256).then(
      () => notify('vetting.papers.copied', { type: 'success' }),
      () => notify('vetting.papers.notCopied', { type: 'warning' }),
    );
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5 }}>
      <Typography variant="caption" color="text.secondary">
        SHA-256
      </Typography>
      <Tooltip title={sha256}>
        <Typography variant="caption" component="code">
          {`${sha256.slice(0, 8)}…${sha256.slice(-8)}`}
        </Typography>
      </Tooltip>
      {'clipboard' in navigator && (
        <IconButton size="small" className="no-print" aria-label={translate('vetting.papers.copy')} onClick={copy}>
          <CopyIcon fontSize="inherit" />
        </IconButton>
      )}
    </Stack>
  );
}
