import { Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { pointRulesOf, ruleFor, type PointRule } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatDate } from '../../../platform/dates';
import { Section } from '../../../platform/Section';
import { figures, pointsText } from '../parts';
import { useDuties } from '../records/duties';
import type { PointLine } from './dossier.documents';

interface PointLinesProps {
  lines: readonly PointLine[];
  points: number;
  own: boolean;
  year: number;
}

/** Every point with its reason; what doesn't count stands there as well, and why it doesn't. */
export function PointLines({ lines, points, own, year }: PointLinesProps) {
  const rules = pointRulesOf(useDuties(year));
  const translate = useTranslate();
  const latestFirst = [...lines].reverse();
  return (
    <Section
      title={translate('assessment.dossier.lines')}
      aside={
        <Typography sx={{ fontWeight: 700, ...figures }}>
          {translate('assessment.dossier.sum', { points: pointsText(points) })}
        </Typography>
      }
    >
      {lines.length === 0 ? (
        <Typography color="text.secondary">
          {translate(`assessment.dossier.${own ? 'noLinesYet' : points > 0 ? 'linesConfidential' : 'noLines'}`)}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {latestFirst.map((line, index) => (
            <Line key={index} line={line} rule={rules[ruleFor(rules, line.event, line.level)]} />
          ))}
        </Box>
      )}
    </Section>
  );
}

function Line({ line, rule }: { line: PointLine; rule: PointRule | undefined }) {
  const { event, level, submission, at, points, worth, counted, reason } = line;
  const translate = useTranslate();
  const what = [translate(`PointEvent.${event}`), level && translate(`Level.${level}`)].filter(Boolean).join(' · ');
  return (
    <Stack
      component="li"
      direction="row"
      sx={{
        gap: 1.5,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
        breakInside: 'avoid',
      }}
    >
      <Typography
        sx={{ width: '3.5em', flex: 'none', textAlign: 'right', fontWeight: 700, ...figures }}
        color={counted ? 'primary' : 'text.secondary'}
      >
        {counted ? `+${pointsText(points)}` : 0}
      </Typography>
      <Box sx={{ minWidth: 0 }}>
        <Typography>
          <Box component="span" sx={{ fontWeight: 600 }}>
            {what}
          </Box>
          <Typography component="span" variant="body2" color="text.secondary">
            {' '}
            {formatDate(at)}
          </Typography>
        </Typography>
        {submission && (
          <MuiLink component={Link} to={`/submissions/${submission.id}/show`} variant="body2">
            {[submission.number, submission.title].filter(Boolean).join(' ')}
          </MuiLink>
        )}
        {rule && worth < rule.points && (
          <Typography variant="body2" color="text.secondary">
            {translate('assessment.dossier.shared', {
              points: pointsText(rule.points),
              share: translate(`CoReporterShare.${rule.coReporters}`),
            })}
          </Typography>
        )}
        {reason && (
          <Typography variant="body2" color="text.secondary">
            {translate('assessment.dossier.insteadOf', {
              reason: translate(`PointLineReason.${reason}`),
              worth: pointsText(worth),
            })}
          </Typography>
        )}
      </Box>
    </Stack>
  );
}
