import AddIcon from '@mui/icons-material/AddOutlined';
import { Box, Button, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../../platform/Section';
import { newRule, type DutyDraft } from './draft';
import { within, type Mistakes } from './mistakes';
import { RuleInputs } from './RuleInputs';

interface DutyEditorProps {
  duty: DutyDraft;
  mistakes: Mistakes;
  onChange: (duty: DutyDraft) => void;
}

/** One duty: its title, how often it is owed, and, where it counts by itself, what earns points. */
export function DutyEditor({ duty, mistakes, onChange }: DutyEditorProps) {
  const translate = useTranslate();
  const change = (changes: Partial<DutyDraft>) => onChange({ ...duty, ...changes });
  return (
    <Section
      title={duty.title || translate('assessment.rules.untitled')}
      aside={<Typography color="text.secondary">{translate(`DutyCounting.${duty.counts}`)}</Typography>}
    >
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr 110px', sm: '1fr 140px' } }}>
        <TextField
          size="small"
          label={translate('assessment.rules.dutyTitle')}
          value={duty.title}
          error={'title' in mistakes}
          helperText={mistakes['title']}
          onChange={({ target }) => change({ title: target.value })}
        />
        <TextField
          size="small"
          label={translate('assessment.rules.target')}
          value={duty.target}
          error={'target' in mistakes}
          helperText={mistakes['target']}
          onChange={({ target }) => change({ target: target.value })}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
        />
      </Box>
      {duty.counts === 'BY_ITSELF' && (
        <>
          <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
            {translate('assessment.rules.points')}
          </Typography>
          {duty.points.map((rule, index) => (
            <RuleInputs
              key={index}
              rule={rule}
              place={index + 1}
              mistakes={within(mistakes, `points.${index}.`)}
              onChange={(next) => change({ points: duty.points.map((one, place) => (place === index ? next : one)) })}
              onRemove={() => change({ points: duty.points.filter((_, place) => place !== index) })}
            />
          ))}
          <Button startIcon={<AddIcon />} onClick={() => change({ points: [...duty.points, newRule(duty.points)] })}>
            {translate('assessment.rules.add')}
          </Button>
        </>
      )}
    </Section>
  );
}
