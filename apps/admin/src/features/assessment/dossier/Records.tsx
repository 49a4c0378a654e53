import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../../platform/dates';
import { FileLinks } from '../../../platform/FilesInput';
import { Section } from '../../../platform/Section';
import { RecordDutyButton } from '../records/RecordDutyButton';
import type { Dossier } from './dossier.documents';

interface RecordsProps {
  dossier: Dossier;
  year: number;
  /** Offers to record another duty. */
  keeps: boolean;
}

/** Duties that were recorded, and the activities of the sector that one took part in. */
export function Records({ dossier: { person, item, records, activities }, year, keeps }: RecordsProps) {
  const translate = useTranslate();
  const titleOf = (key: string) => item?.duties.find((duty) => duty.key === key)?.title ?? key;
  return (
    <>
      <Section
        title={translate('resources.dutyRecords.name', { smart_count: 2 })}
        aside={keeps && <RecordDutyButton year={year} person={person} />}
      >
        {records.length === 0 ? (
          <Typography color="text.secondary">{translate('assessment.dossier.noRecords')}</Typography>
        ) : (
          <Lines
            lines={records.map(({ id, on, title, dutyKey, count, attachments }) => ({
              id,
              title: count > 1 ? `${title} × ${count}` : title,
              about: `${formatDate(on)} · ${titleOf(dutyKey)}`,
              files: attachments,
            }))}
          />
        )}
      </Section>
      {activities.length > 0 && (
        <Section title={translate('resources.sectorActivities.name', { smart_count: 2 })}>
          <Lines
            lines={activities.map(({ id, on, title, place }) => ({
              id,
              title,
              about: [formatDate(on), place].filter(Boolean).join(' · '),
              files: [],
            }))}
          />
        </Section>
      )}
    </>
  );
}

interface LineOfRecord {
  id: string;
  title: string;
  about: string;
  files: Parameters<typeof FileLinks>[0]['files'];
}

const Lines = ({ lines }: { lines: LineOfRecord[] }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {lines.map(({ id, title, about, files }) => (
      <Box
        component="li"
        key={id}
        sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
      >
        <Typography>{title}</Typography>
        <Typography variant="body2" color="text.secondary">
          {about}
        </Typography>
        <FileLinks files={files} />
      </Box>
    ))}
  </Box>
);
