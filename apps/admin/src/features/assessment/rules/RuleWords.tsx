import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { pointsText } from '../parts';
import type { DutyRule, PointRule } from './rules.documents';

/** The rules of a year in words. */
export function RuleWords({ rules }: { rules: readonly DutyRule[] }) {
  const translate = useTranslate();
  return (
    <Box component="ol" sx={{ m: 0, pl: 3, '& > li': { mb: 1.25 } }}>
      {rules.map(({ key, title, target, counts, points }) => (
        <li key={key}>
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {title}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {translate('assessment.rules.targetOf', { target })} · {translate(`DutyCounting.${counts}`)}
          </Typography>
          {points.length > 0 && (
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {points.map((rule, index) => (
                <li key={index}>
                  <PointWords rule={rule} />
                </li>
              ))}
            </Box>
          )}
        </li>
      ))}
    </Box>
  );
}

function PointWords({ rule }: { rule: PointRule }) {
  const translate = useTranslate();
  const { event, level, points, yearlyCap, highestLevelOnly, coReporters } = rule;
  const parts = [
    translate('assessment.points', { points: pointsText(points) }),
    yearlyCap !== null && translate('assessment.rules.capOf', { cap: pointsText(yearlyCap) }),
    highestLevelOnly && translate('assessment.rules.highestLevelOnly'),
    translate(`CoReporterShare.${coReporters}`),
  ];
  return (
    <>
      {translate(`PointEvent.${event}`)}
      {level && ` · ${translate(`Level.${level}`)}`}：{parts.filter(Boolean).join('，')}
    </>
  );
}
