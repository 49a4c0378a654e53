import { Box, Chip, Link as MuiLink, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../../../platform/dates';
import { DaysLeft, LightMark } from '../../parts';
import type { Card } from '../board.documents';

/** What a card says: how it stands, what it is about, whose it is. */
export function CardFace({ card }: { card: Card }) {
  const translate = useTranslate();
  const over = card.light === 'DONE';
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, typography: 'caption', pr: 4.5 }}>
        <LightMark light={card.light} />
        {!over && (
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            <DaysLeft task={card} />
          </Box>
        )}
      </Box>
      <MuiLink
        component={Link}
        to={`/supervisionTasks/${card.id}/show`}
        draggable={false}
        sx={{
          display: '-webkit-box',
          WebkitLineClamp: 3,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
          color: 'text.primary',
          fontWeight: 600,
          lineHeight: 1.45,
          my: 0.5,
        }}
      >
        {card.submission.title}
      </MuiLink>
      <Typography variant="caption" color="text.secondary" component="p">
        {[card.number, card.leadOrganization?.name].filter(Boolean).join(' · ')}
      </Typography>
      {card.dueAt && !over && (
        <Typography variant="caption" color="text.secondary" component="p">
          {translate('supervision.dueOn', { date: formatDate(card.dueAt) })}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.75, '&:empty': { display: 'none' } }}>
        {card.kind === 'READ' && <Chip size="small" variant="outlined" label={translate('InstructionKind.READ')} />}
        {card.verifications
          .filter(({ stands }) => stands && !over)
          .map(({ side }) => (
            <Chip
              key={side}
              size="small"
              variant="outlined"
              color="success"
              label={translate('taskBoard.passedBy', { side: translate(`VerificationSide.${side}`) })}
            />
          ))}
        {card.cancellationAskedAt && (
          <Chip
            size="small"
            variant="outlined"
            color="warning"
            label={translate('resources.supervisionTasks.fields.cancellationAsked')}
          />
        )}
      </Box>
    </>
  );
}
