import DoneIcon from '@mui/icons-material/CheckOutlined';
import { Alert, Box, Button, Chip, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../../platform/Section';
import { isSettled, RecommendationCounts, ScoreBars } from '../parts';
import type { Attendee, Item } from '../vetting.documents';
import { standingOf } from './standing';
import type { Desk } from './useDesk';

interface JudgingProps {
  desk: Desk;
  item: Item;
  /** Goes to the viewer's own opinion. */
  onMine: () => void;
}

/** Who has judged the item and who hasn't, and the figures as far as V5 lets the viewer see them. */
export function Judging({ desk, item, onMine }: JudgingProps) {
  const translate = useTranslate();
  if (item.opinionCount === null || isSettled(item)) return null;
  const { given, missing, away } = standingOf(desk.session, item);
  const expected = given.length + missing.length + away.length;
  return (
    <Section title={translate('vetting.desk.judging')}>
      <Stack spacing={1.5}>
        <Typography sx={{ fontWeight: 600 }} role="status">
          {translate('vetting.opinionsIn', { count: item.opinionCount, expected })}
        </Typography>
        <People title={translate('vetting.desk.given', { count: given.length })} people={given} done />
        {missing.length === 0 && given.length > 0 && (
          <Typography color="success.main" variant="body2">
            {translate('vetting.desk.everybody')}
          </Typography>
        )}
        {[
          { key: 'missing', people: missing },
          { key: 'away', people: away },
        ].map(({ key, people }) => (
          <People
            key={key}
            title={translate(`vetting.desk.${key}`, { count: people.length })}
            people={people}
            {...(item.viewerMay.recordFor
              ? { onRecord: (personId: string) => desk.ask({ what: 'record', personId }) }
              : {})}
          />
        ))}
        {item.viewerMay.recordFor && (
          <Box>
            <Button variant="outlined" size="small" aria-keyshortcuts="R" onClick={() => desk.ask({ what: 'record' })}>
              {translate('vetting.recordOpinion')}
            </Button>
          </Box>
        )}
        <Figures desk={desk} item={item} onMine={onMine} />
      </Stack>
    </Section>
  );
}

interface PeopleProps {
  title: string;
  people: Attendee[];
  done?: boolean;
  /** Records a paper opinion for one of them. */
  onRecord?: (personId: string) => void;
}

function People({ title, people, done = false, onRecord }: PeopleProps) {
  const translate = useTranslate();
  if (people.length === 0) return null;
  return (
    <Box>
      <Typography variant="body2" component="h3" color="text.secondary">
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.5 }}>
        {people.map(({ person }) => (
          <li key={person.id}>
            <Chip
              size="small"
              variant="outlined"
              color={done ? 'success' : 'default'}
              label={person.name}
              {...(done ? { icon: <DoneIcon /> } : {})}
              {...(onRecord
                ? {
                    onClick: () => onRecord(person.id),
                    'aria-label': translate('vetting.desk.recordOf', { name: person.name }),
                  }
                : {})}
            />
          </li>
        ))}
      </Box>
    </Box>
  );
}

/** V5: averages, spread, recommendations and outliers; or why they aren't shown yet. */
function Figures({ desk, item, onMine }: JudgingProps) {
  const translate = useTranslate();
  const { session } = desk;
  const presides = session.viewerRole === 'PRESIDER' || (item.viewerMay.decide && !session.viewerMay.recordFor);
  const owesOwn = item.viewerMay.giveOpinion && !item.myOpinion && session.scoring !== 'NONE';
  if (presides && owesOwn) {
    return (
      <Alert
        severity="info"
        action={
          <Button color="inherit" size="small" aria-keyshortcuts="O" onClick={onMine}>
            {translate('vetting.desk.toMine')}
          </Button>
        }
      >
        {translate('vetting.desk.scoredFirst')}
      </Alert>
    );
  }
  if (item.averageScores.length === 0 && item.recommendations.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate(presides ? 'vetting.desk.noFigures' : 'vetting.desk.officeSeesNone')}
      </Typography>
    );
  }
  return (
    <>
      <RecommendationCounts item={item} />
      <ScoreBars item={item} narrow />
      {item.outliers.length > 0 && (
        <Box>
          <Typography variant="body2" component="h3" color="text.secondary">
            {translate('vetting.desk.outliers')}
          </Typography>
          {item.outliers.map(({ criterion, score, count }) => (
            <Typography key={`${criterion}${score}`} variant="body2" color="warning.main" sx={{ fontWeight: 600 }}>
              {translate('vetting.desk.outlier', {
                criterion: translate(`VettingCriterion.${criterion}`),
                score,
                count,
              })}
            </Typography>
          ))}
        </Box>
      )}
    </>
  );
}
