import RecusedIcon from '@mui/icons-material/DoNotDisturbOnOutlined';
import { Alert, Button, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../../platform/Section';
import type { AgendaItem } from '../vetting.documents';

/** Nothing is read yet: what there is to do. */
export function Waiting({ planned }: { planned: boolean }) {
  const translate = useTranslate();
  return (
    <Section title={translate(planned ? 'vetting.own.beforehand' : 'vetting.currentItem')}>
      <Typography color="text.secondary" sx={{ fontSize: '1.25rem' }}>
        {translate(planned ? 'vetting.own.readBefore' : 'vetting.nothingShown')}
      </Typography>
    </Section>
  );
}

/** V4: in the place of the form. */
export function Recused() {
  const translate = useTranslate();
  return (
    <Section title={translate('vetting.myOpinion')}>
      <Alert severity="warning" icon={<RecusedIcon />}>
        {translate('vetting.youAreRecused')}
      </Alert>
    </Section>
  );
}

/** Where the room is. */
export function NowAt({ at }: { at: AgendaItem }) {
  const translate = useTranslate();
  return <>{translate('vetting.nowAt', { position: at.position, title: at.submission.title })}</>;
}

/** The room is at another item than the screen. */
export function Elsewhere({ at, onFollow }: { at: AgendaItem; onFollow: () => void }) {
  const translate = useTranslate();
  return (
    <Alert
      severity="warning"
      variant="filled"
      role="status"
      sx={{ position: 'sticky', top: { xs: 56, sm: 64 }, zIndex: 5, mb: 2, '& .MuiAlert-message': { flex: 1 } }}
    >
      <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography sx={{ flex: '1 1 12em', fontWeight: 700 }}>
          <NowAt at={at} />
        </Typography>
        <Button variant="outlined" color="inherit" onClick={onFollow}>
          {translate('vetting.goThere')}
        </Button>
      </Stack>
    </Alert>
  );
}
