import AwardIcon from '@mui/icons-material/EmojiEventsOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../../platform/ActionDialog';
import { ChoiceButtons } from '../../../platform/ChoiceButtons';
import { request } from '../../../platform/graphql';
import { RecordPicker } from '../../../platform/pickers';
import { yearsOffered } from '../../../platform/years';
import type { Named } from '../../people';
import { thisYear } from '../years';
import { useOnce } from './once';
import { GiveAward } from './records.documents';

const kinds = { people: 'personId', sectors: 'sectorId', organizations: 'organizationId' } as const;
type Kind = keyof typeof kinds;

/** Gives an award to a person, a sector or a unit. */
export function GiveAwardButton() {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button size="small" variant="contained" startIcon={<AwardIcon />} onClick={() => setAsking(true)}>
        {translate('assessment.awards.give')}
      </Button>
      {asking && <GiveAwardDialog onClose={() => setAsking(false)} />}
    </>
  );
}

function GiveAwardDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const once = useOnce();
  const [kind, setKind] = useState<Kind>('people');
  const [to, setTo] = useState<Named | null>(null);
  return (
    <ActionDialog
      title={translate('assessment.awards.give')}
      confirm="assessment.awards.give"
      done="assessment.awards.given"
      fields={[
        {
          name: 'year',
          label: 'platform.year',
          kind: 'choice',
          required: true,
          initial: String(thisYear()),
          choices: yearsOffered().map((year) => ({ id: String(year), name: String(year) })),
        },
        { name: 'title', label: 'resources.awards.fields.title', kind: 'line', required: true },
      ]}
      onClose={onClose}
      onConfirm={({ year, title }) => {
        const input = { year: Number(year), title, [kinds[kind]]: to?.id ?? null };
        return request(GiveAward, { input }, once(input));
      }}
    >
      <ChoiceButtons<Kind>
        legend={translate('resources.awards.fields.to')}
        options={(Object.keys(kinds) as Kind[]).map((value) => ({
          value,
          label: translate(`assessment.awards.kinds.${value}`),
        }))}
        value={kind}
        onChange={(chosen) => {
          if (!chosen) return;
          setKind(chosen);
          setTo(null);
        }}
      />
      <Box sx={{ my: 2 }}>
        <RecordPicker<Named>
          key={kind}
          resource={kind}
          label={translate(`assessment.awards.kinds.${kind}`)}
          value={to}
          onChange={setTo}
          required
        />
      </Box>
    </ActionDialog>
  );
}
