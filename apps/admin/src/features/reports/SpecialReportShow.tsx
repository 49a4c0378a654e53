import EditIcon from '@mui/icons-material/EditOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Link as MuiLink, Paper, Stack, Typography } from '@mui/material';
import { useTranslate, type RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { Additions } from '../../platform/Additions';
import { formatDate, formatDateTime } from '../../platform/dates';
import { FileLinks } from '../../platform/FilesInput';
import { ShowPage } from '../../platform/ShowPage';
import { ReportStatusChip } from './parts';
import { Receipts } from './Receipts';
import { ReportActions } from './ReportActions';
import type { Report } from './reports.documents';

/** A special report: what may be done with it, and the paper itself. */
export default function SpecialReportShow() {
  return (
    <ShowPage<Report & RaRecord> resource="specialReports" title={({ title }) => title}>
      {(report) => <Body report={report} />}
    </ShowPage>
  );
}

function Body({ report }: { report: Report }) {
  const translate = useTranslate();
  return (
    <>
      <Stack direction="row" className="no-print" sx={{ flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}>
        <ReportStatusChip status={report.status} />
        <Typography color="text.secondary">
          {[
            report.number,
            report.signer && translate('reports.signedBy', { name: report.signer.name }),
            formatDateTime(report.signedAt),
            report.signedOnPaper && translate('reports.onPaper'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1, ml: { sm: 'auto' } }}>
          {report.allowedActions.includes('EDIT') && (
            <Button variant="outlined" component={Link} to={`/specialReports/${report.id}`} startIcon={<EditIcon />}>
              {translate('reports.edit')}
            </Button>
          )}
          {report.documentUrl && (
            <Button component="a" href={report.documentUrl}>
              {translate('reports.document')}
            </Button>
          )}
          <Button onClick={() => window.print()} startIcon={<PrintIcon />}>
            {translate('platform.print')}
          </Button>
        </Stack>
      </Stack>
      <Stack direction="row" className="no-print" sx={{ flexWrap: 'wrap', gap: 1.25, mb: 2 }}>
        <ReportActions report={report} />
        {report.status === 'SENT' && <Additions place="specialReport" id={report.id} />}
      </Stack>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 360px' },
          '@media print': { display: 'block' },
        }}
      >
        <Document report={report} />
        <Box className="no-print">
          <Receipts report={report} />
          <FileLinks files={report.scans} />
        </Box>
      </Box>
    </>
  );
}

const song = "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif";

/** The report as an official paper: red head, number, addressees, articles, signature. */
function Document({ report }: { report: Report }) {
  const translate = useTranslate();
  return (
    <Paper
      variant="outlined"
      component="article"
      aria-label={report.title}
      sx={{ px: { xs: 2.5, sm: 7 }, py: { xs: 3, sm: 6 }, maxWidth: 900, '@media print': { p: '0 !important' } }}
    >
      <Typography
        component="p"
        sx={{
          textAlign: 'center',
          color: 'secondary.main',
          fontFamily: song,
          fontWeight: 700,
          letterSpacing: '0.12em',
          fontSize: { xs: '1.5rem', sm: '2.125rem' },
        }}
      >
        {translate('reports.head')}
      </Typography>
      <Stack
        direction="row"
        sx={{
          justifyContent: 'space-between',
          borderBottom: '3px solid',
          borderColor: 'secondary.main',
          pb: 1,
          mt: 1.5,
          mb: 3,
        }}
      >
        <Typography>{report.number}</Typography>
        <Typography>
          {translate('reports.signer')}
          {report.signer?.name ?? '　　　'}
        </Typography>
      </Stack>
      <Typography variant="h1" component="h2" sx={{ textAlign: 'center', fontFamily: song, mb: 3 }}>
        {report.title}
      </Typography>
      <Typography sx={{ mb: 2 }}>
        {report.addressees.map(({ name }) => name).join('、')}
        {translate('reports.colon')}
      </Typography>
      {[...report.articles]
        .sort((a, b) => a.position - b.position)
        .map(({ id, position, title, body, submission }) => (
          <Box component="section" key={id} sx={{ mb: 4 }}>
            <Typography variant="h2" component="h3" sx={{ fontFamily: song, mb: 1 }}>
              {report.articles.length > 1 && translate('reports.ordinal', { number: position })}
              {title}
            </Typography>
            {body.split('\n').map((paragraph, index) => (
              <Typography key={index} sx={{ textIndent: '2em', fontSize: '1.0625rem', lineHeight: 1.9 }}>
                {paragraph}
              </Typography>
            ))}
            {submission && (
              <MuiLink className="no-print" component={Link} to={`/submissions/${submission.id}/show`} variant="body2">
                {translate('reports.fromSubmission', { number: submission.number ?? '' })}
              </MuiLink>
            )}
          </Box>
        ))}
      <Typography sx={{ textAlign: 'right', mt: 4 }}>{translate('reports.issuer')}</Typography>
      <Typography sx={{ textAlign: 'right' }}>
        {formatDate(report.sentAt ?? report.signedAt ?? report.createdAt)}
      </Typography>
    </Paper>
  );
}
