import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Checkbox, FormControlLabel, IconButton, MenuItem, TextField } from '@mui/material';
import { CoReporterShare, Level, LEVELLED_EVENTS, PointEvent } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import type { RuleDraft } from './draft';
import type { Mistakes } from './mistakes';

interface RuleInputsProps {
  rule: RuleDraft;
  /** Which rule of the duty it is, from 1. */
  place: number;
  mistakes: Mistakes;
  onChange: (rule: RuleDraft) => void;
  onRemove: () => void;
}

/** One rule: what earns how many points, up to which, and how co-reporters share. */
export function RuleInputs({ rule, place, mistakes, onChange, onRemove }: RuleInputsProps) {
  const translate = useTranslate();
  const change = (changes: Partial<RuleDraft>) => onChange({ ...rule, ...changes });
  const levelled = LEVELLED_EVENTS.includes(rule.event);
  const name = translate('assessment.rules.rule', { place });
  const number = (field: 'points' | 'yearlyCap', none?: string) => (
    <TextField
      size="small"
      label={translate(`assessment.rules.${field}Of`)}
      value={rule[field]}
      error={field in mistakes}
      helperText={mistakes[field]}
      className="number"
      placeholder={none ? translate(none) : ''}
      onChange={({ target }) => change({ [field]: target.value })}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { inputMode: 'decimal' } }}
    />
  );
  const choice = <Value extends string>(
    field: 'event' | 'level' | 'coReporters',
    label: string,
    options: [Value, string][],
  ) => (
    <TextField
      select
      size="small"
      label={translate(label)}
      value={rule[field]}
      error={field in mistakes}
      helperText={mistakes[field]}
      onChange={({ target }) => change({ [field]: target.value })}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      {options.map(([value, words]) => (
        <MenuItem key={value} value={value}>
          {translate(words)}
        </MenuItem>
      ))}
    </TextField>
  );
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{
        display: 'grid',
        gap: 1.25,
        gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(12, 1fr)' },
        borderTop: 1,
        borderColor: 'divider',
        py: 1.5,
        alignItems: 'start',
        '& > *': { gridColumn: { sm: 'span 4' } },
        '& > .number': { gridColumn: { sm: 'span 3' } },
      }}
    >
      {choice(
        'event',
        'assessment.rules.event',
        Object.keys(PointEvent).map((event) => [event, `PointEvent.${event}`]),
      )}
      {levelled ? (
        choice('level', 'assessment.rules.level', [
          ['', 'assessment.rules.otherLevels'],
          ...Object.keys(Level).map((level): [string, string] => [level, `Level.${level}`]),
        ])
      ) : (
        <Box sx={{ display: { xs: 'none', sm: 'block' } }} />
      )}
      {choice(
        'coReporters',
        'assessment.rules.coReporters',
        Object.keys(CoReporterShare).map((share) => [share, `CoReporterShare.${share}`]),
      )}
      {number('points')}
      {number('yearlyCap', 'assessment.rules.noCap')}
      <Box
        sx={{
          '&&': { gridColumn: { xs: '1 / -1', sm: 'span 6' } },
          display: 'flex',
          justifyContent: 'space-between',
        }}
      >
        {levelled ? (
          <FormControlLabel
            control={
              <Checkbox
                checked={rule.highestLevelOnly}
                onChange={(_, checked) => change({ highestLevelOnly: checked })}
              />
            }
            label={translate('assessment.rules.highestLevelOnly')}
          />
        ) : (
          <span />
        )}
        <IconButton aria-label={translate('assessment.rules.remove', { name })} onClick={onRemove}>
          <RemoveIcon />
        </IconButton>
      </Box>
    </Box>
  );
}
