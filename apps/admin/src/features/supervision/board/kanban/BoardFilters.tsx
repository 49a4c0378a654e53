import { Button, MenuItem, Stack, TextField, Box } from '@mui/material';
import { Light } from '@sanlian/domain';
import { useGetOne, useTranslate, type RaRecord } from 'react-admin';
import { RecordPicker } from '../../../../platform/pickers';
import type { Named } from '../../../people';
import { YearChoice } from '../../../../platform/YearChoice';
import type { BoardFilter } from './filters';

const departments = { kind: 'DEPARTMENT' };

interface BoardFiltersProps {
  filter: BoardFilter;
  onChange: (change: Partial<BoardFilter>) => void;
  /** Offers no department: there is only one's own. */
  own: boolean;
}

/** Department, light and year of what the board shows. */
export function BoardFilters({ filter, onChange, own }: BoardFiltersProps) {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.supervisionTasks.fields.${name}`);
  const { data: department } = useGetOne<Named & RaRecord>(
    'organizations',
    { id: filter.department ?? '' },
    { enabled: filter.department !== undefined },
  );
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, mb: 2, alignItems: 'center' }}>
      <YearChoice all value={filter.year} onChange={(year) => onChange({ year })} />
      <TextField
        select
        size="small"
        label={field('light')}
        value={filter.light ?? ''}
        onChange={({ target }) => onChange({ light: target.value === '' ? undefined : (target.value as Light) })}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        sx={{ width: 'auto', minWidth: 112 }}
      >
        <MenuItem value="">{translate('platform.all')}</MenuItem>
        {Object.keys(Light).map((light) => (
          <MenuItem key={light} value={light}>
            {translate(`Light.${light}`)}
          </MenuItem>
        ))}
      </TextField>
      {!own && (
        <Box sx={{ width: { xs: '100%', sm: 260 }, '& .MuiOutlinedInput-root': { py: 0.5 } }}>
          <RecordPicker<Named>
            resource="organizations"
            filter={departments}
            label={field('leadOrganizationId')}
            value={(filter.department !== undefined && department) || null}
            onChange={(chosen) => onChange({ department: chosen?.id })}
          />
        </Box>
      )}
      {filtered && (
        <Button size="small" onClick={() => onChange({ year: undefined, light: undefined, department: undefined })}>
          {translate('taskBoard.clear')}
        </Button>
      )}
    </Stack>
  );
}
