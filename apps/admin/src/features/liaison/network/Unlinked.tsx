import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../../../platform/graphql';
import { Section } from '../../../platform/Section';
import { Failed, Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';
import { LiaisonCoverage, type LevelCoverage } from '../coverage/coverage.documents';

/** So many names are listed before somebody asks for all. */
const FEW = 24;

/** Beside the network: whom nobody is linked to. */
export function Unlinked() {
  const translate = useTranslate();
  const { can } = useAccess();
  const { data, error, refetch } = useQuery({
    queryKey: ['liaison', 'coverage'],
    queryFn: async () => (await request(LiaisonCoverage, {})).liaisonCoverage,
  });
  const missing = data?.filter(({ unlinked }) => unlinked.length > 0);
  return (
    <Section title={translate('liaison.unlinked.title')}>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !missing ? (
        <Loading />
      ) : missing.length === 0 ? (
        <Typography color="text.secondary">{translate('liaison.unlinked.none')}</Typography>
      ) : (
        <Stack spacing={2}>
          {missing.map((level) => (
            <Level key={level.level} {...level} />
          ))}
          {can('liaison:plan') && (
            <Button variant="outlined" component={Link} to="/liaisonLinks/propose">
              {translate('liaison.propose.title')}
            </Button>
          )}
        </Stack>
      )}
    </Section>
  );
}

function Level({ level, unlinked }: LevelCoverage) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  return (
    <Box component="details" open={unlinked.length <= FEW} sx={{ '& summary': { cursor: 'pointer', py: 0.75 } }}>
      <summary>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {translate(`liaison.unlinked.${level}`, { smart_count: unlinked.length })}
        </Typography>
      </summary>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25 }}
      >
        {unlinked.slice(0, all ? unlinked.length : FEW).map(({ id, name, sector }) => (
          <Box component="li" key={id} title={sector?.name}>
            {name}
          </Box>
        ))}
      </Box>
      {!all && unlinked.length > FEW && (
        <Button size="small" onClick={() => setAll(true)}>
          {translate('liaison.showAll', { smart_count: unlinked.length })}
        </Button>
      )}
    </Box>
  );
}
