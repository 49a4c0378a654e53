import OpenIcon from '@mui/icons-material/ExpandMoreOutlined';
import { Box, ButtonBase, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDateTime } from '../../../platform/dates';
import { ResultChip } from './ResultChip';
import type { SealedDetail, SealedItem, SealedSession } from './closed.documents';
import { SealedItemDetail } from './SealedItemDetail';

interface RowProps {
  session: SealedSession;
  item: SealedItem;
  /** What is known of it already, and whether that is on its way; otherwise it is asked for when it is opened. */
  detail: SealedDetail | undefined;
  coming: boolean;
  open: boolean;
  onToggle: (itemId: string) => void;
}

/** An item of the sealed agenda: what was decided and why; what V5 shows of the opinions once it is opened. */
export function SealedItemRow({ session, item, detail, coming, open, onToggle }: RowProps) {
  const translate = useTranslate();
  const id = useId();
  const { decision, submission } = item;
  return (
    <Box
      component="li"
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        '@media print': { breakInside: open ? 'auto' : 'avoid' },
      }}
    >
      <ButtonBase
        onClick={() => onToggle(item.id)}
        aria-expanded={open}
        aria-controls={id}
        sx={{
          width: '100%',
          display: 'flex',
          alignItems: 'flex-start',
          gap: 1,
          py: 1.25,
          px: 0.5,
          minHeight: 48,
          textAlign: 'left',
          borderRadius: 1,
          breakAfter: 'avoid',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Typography component="span" color="text.secondary" sx={{ minWidth: '2.25em', textAlign: 'right' }}>
          {item.position}.
        </Typography>
        <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="span" sx={{ display: 'block', fontWeight: 600, lineHeight: 1.45 }}>
            {submission.title}
          </Typography>
          <Typography component="span" variant="body2" color="text.secondary">
            {submission.number}
          </Typography>
        </Box>
        <Stack component="span" sx={{ alignItems: 'flex-end', gap: 0.5, flex: 'none', maxWidth: '45%' }}>
          <ResultChip item={item} />
          {decision?.againstMajority && (
            <Chip size="small" color="warning" label={translate('vetting.sealedRoom.againstMajority')} />
          )}
          {item.corrections.length > 0 && (
            <Chip
              size="small"
              variant="outlined"
              label={translate('vetting.sealedRoom.corrected', { count: item.corrections.length })}
            />
          )}
        </Stack>
        <OpenIcon
          aria-hidden
          className="no-print"
          sx={{ flex: 'none', color: 'text.secondary', transform: open ? 'rotate(180deg)' : 'none' }}
        />
      </ButtonBase>
      <Box sx={{ pl: { xs: 1, sm: 'calc(2.25em + 12px)' }, pr: 1, pb: open ? 2 : 0.5 }}>
        {decision && <Reason decision={decision} open={open} />}
        <Box id={id}>{open && <SealedItemDetail session={session} item={item} known={detail} coming={coming} />}</Box>
      </Box>
    </Box>
  );
}

/** Why; and, in an opened item, who decided it and when. */
function Reason({ decision, open }: { decision: NonNullable<SealedItem['decision']>; open: boolean }) {
  const translate = useTranslate();
  const { reason, declineReason, mergedInto, decider, decidedAt, recorded } = decision;
  return (
    <>
      {declineReason && <Typography>{translate(`DeclineReason.${declineReason}`)}</Typography>}
      {mergedInto && (
        <MuiLink component={Link} to={`/submissions/${mergedInto.id}/show`}>
          {translate('vetting.mergedInto', { number: mergedInto.number })}
        </MuiLink>
      )}
      {reason && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{reason}</Typography>}
      {open && (
        <Typography variant="body2" color="text.secondary">
          {[decider?.name, formatDateTime(decidedAt), recorded && translate('vetting.recorded')]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      )}
    </>
  );
}
