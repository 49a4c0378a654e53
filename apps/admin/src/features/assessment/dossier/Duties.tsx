import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../../platform/Section';
import { DutyBar } from './DutyBar';
import type { Dossier } from './dossier.documents';

/** The year's duties as progress; of what is missing, the way to do it. */
export function Duties({ dossier: { item, missing }, own }: { dossier: Dossier; own: boolean }) {
  const translate = useTranslate();
  const duties = item?.duties ?? [];
  if (duties.length === 0) return null;
  const met = duties.filter((duty) => duty.met).length;
  return (
    <Section
      title={translate('assessment.duties')}
      aside={
        <Typography sx={{ fontWeight: 600 }}>
          {translate('assessment.dutiesMet', { met, total: duties.length })}
        </Typography>
      }
    >
      {missing.length === 0 && !item?.exempt && (
        <Typography color="success.main" sx={{ mb: 1, fontWeight: 600 }}>
          {translate('assessment.dossier.allMet')}
        </Typography>
      )}
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2, gridTemplateColumns: { md: '1fr 1fr' } }}
      >
        {duties.map((duty) => (
          <li key={duty.key}>
            <DutyBar duty={duty} helps={own && missing.some(({ key }) => key === duty.key)} />
          </li>
        ))}
      </Box>
    </Section>
  );
}
