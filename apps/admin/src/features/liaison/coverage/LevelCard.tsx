import { Box, Button, LinearProgress, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '../../../platform/Section';
import { listAddress } from '../addresses';
import type { LevelCoverage, Reachable } from './coverage.documents';

/** So many names are listed before somebody asks for all. */
const FEW = 40;

/** One level: how many are linked and were heard, and the names of those who aren't and weren't. */
export function LevelCard({ coverage, period }: { coverage: LevelCoverage; period: string }) {
  const translate = useTranslate();
  const { level, linked, total, ratio, heard, unlinked, unheard } = coverage;
  return (
    <Section
      title={translate(`LiaisonLevel.${level}`)}
      aside={
        <MuiLink component={Link} to={listAddress('liaisonLinks', { level, open: true })}>
          {translate('liaison.coverage.links')}
        </MuiLink>
      }
    >
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' } }}>
        <Measure name={translate('liaison.coverage.linked')} part={linked} whole={total} ratio={ratio}>
          <People title="liaison.coverage.unlinked" people={unlinked} />
        </Measure>
        <Measure
          name={`${translate('liaison.coverage.heard')} (${period})`}
          part={heard}
          whole={linked}
          ratio={linked > 0 ? heard / linked : 1}
        >
          <People title="liaison.coverage.unheard" people={unheard} />
        </Measure>
      </Box>
    </Section>
  );
}

interface MeasureProps {
  name: string;
  part: number;
  whole: number;
  ratio: number;
  children: ReactNode;
}

function Measure({ name, part, whole, ratio, children }: MeasureProps) {
  const id = useId();
  return (
    <Box>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 1 }}>
        <Typography id={id}>{name}</Typography>
        <Typography sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 700, whiteSpace: 'nowrap' }}>
          {part} / {whole} · {Math.floor(ratio * 100)}%
        </Typography>
      </Stack>
      <LinearProgress
        variant="determinate"
        value={Math.min(100, ratio * 100)}
        aria-labelledby={id}
        sx={{ height: 10, borderRadius: 1, my: 1 }}
      />
      {children}
    </Box>
  );
}

function People({ title, people }: { title: string; people: readonly Reachable[] }) {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  if (people.length === 0) return null;
  return (
    <Box component="details" open={people.length <= FEW} sx={{ '& summary': { cursor: 'pointer', py: 0.75 } }}>
      <summary>{translate(title, { smart_count: people.length })}</summary>
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
      >
        {people.slice(0, all ? people.length : FEW).map(({ id, name, sector }) => (
          <li key={id}>
            <MuiLink component={Link} to={`/liaison?person=${id}`}>
              {name}
            </MuiLink>
            {sector && (
              <Typography component="span" variant="caption" color="text.secondary">
                {' '}
                {sector.name}
              </Typography>
            )}
          </li>
        ))}
      </Box>
      {!all && people.length > FEW && (
        <Button size="small" onClick={() => setAll(true)}>
          {translate('liaison.showAll', { smart_count: people.length })}
        </Button>
      )}
    </Box>
  );
}
