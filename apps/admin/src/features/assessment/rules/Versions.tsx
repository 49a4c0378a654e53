import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../../platform/dates';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Failed, Loading } from '../../../platform/states';
import { RuleVersions, type DutyRule, type RuleVersion } from './rules.documents';
import { RuleWords } from './RuleWords';

interface VersionsProps {
  year: number;
  /** Offers to take a version as what is typed; nothing is saved by that. */
  onTake?: (rules: DutyRule[]) => void;
}

/** Every version that the year's rules ever had, the latest first. */
export function Versions({ year, onTake }: VersionsProps) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['assessment', 'versions', year],
    queryFn: async () => (await request(RuleVersions, { year })).dutyRuleVersions,
  });
  const latestFirst = [...(data ?? [])].sort((one, other) => other.version - one.version);
  return (
    <Section title={translate('assessment.versions.title')}>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Loading />
      ) : latestFirst.length === 0 ? (
        <Typography color="text.secondary">{translate('assessment.versions.none')}</Typography>
      ) : (
        latestFirst.map((version, index) => (
          <Version key={version.version} version={version} isLatest={index === 0} {...(onTake ? { onTake } : {})} />
        ))
      )}
    </Section>
  );
}

interface VersionProps extends Omit<VersionsProps, 'year'> {
  version: RuleVersion;
  isLatest: boolean;
}

function Version({ version: { version, at, by, rules }, isLatest, onTake }: VersionProps) {
  const translate = useTranslate();
  return (
    <Box
      component="details"
      sx={{
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
        '& summary': { py: 1, cursor: 'pointer' },
      }}
    >
      <summary>
        {[
          translate('assessment.versions.version', { version }),
          formatDateTime(at),
          by?.displayName,
          isLatest && translate('assessment.versions.current'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </summary>
      <Stack spacing={1} sx={{ alignItems: 'flex-start', pb: 1.5 }}>
        <RuleWords rules={rules} />
        {onTake && (
          <Button variant="outlined" size="small" onClick={() => onTake(rules)}>
            {translate('assessment.versions.take')}
          </Button>
        )}
      </Stack>
    </Box>
  );
}
