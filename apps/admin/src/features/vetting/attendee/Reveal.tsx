import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../../platform/Section';
import { valueOf } from '../opinion-value';
import { Opinions } from '../Opinions';
import { RecommendationCounts, ScoreBars } from '../parts';
import type { Item } from '../vetting.documents';
import { useWords } from './RefusedOpinion';

/** What was sealed until the decision: averages, spread and opinions, with one's own beside them. */
export function Reveal({ item }: { item: Item }) {
  const translate = useTranslate();
  const words = useWords();
  const { averageScores, recommendations, opinions, myOpinion } = item;
  if (averageScores.length === 0 && recommendations.length === 0 && opinions.every(({ recused }) => recused))
    return null;
  return (
    <Section title={translate('vetting.opinions')}>
      <Stack spacing={2.5}>
        <RecommendationCounts item={item} />
        <ScoreBars item={item} />
        {myOpinion && (
          <Typography sx={{ whiteSpace: 'pre-wrap' }}>
            <strong>{translate('vetting.myOpinion')}</strong>
            {'\n'}
            {words(valueOf(myOpinion))}
          </Typography>
        )}
        <Opinions item={item} />
      </Stack>
    </Section>
  );
}
