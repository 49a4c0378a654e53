import { Box, FormHelperText } from '@mui/material';
import { useId } from 'react';

interface ChoiceButtonsProps<Value extends string | number> {
  legend: string;
  options: { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  /** Choosing the chosen one again chooses none. */
  clearable?: boolean;
  error?: string | undefined;
}

/** One of a few, by large buttons; arrow keys go through them as through radio buttons, which they are. */
export function ChoiceButtons<Value extends string | number>({
  legend,
  options,
  value,
  onChange,
  clearable = false,
  error,
}: ChoiceButtonsProps<Value>) {
  const name = useId();
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, mb: 0.75, fontWeight: 600 }}>
        {legend}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
        {options.map((option) => (
          <Box
            component="label"
            key={option.value}
            sx={{
              position: 'relative',
              display: 'inline-flex',
              alignItems: 'center',
              justifyContent: 'center',
              minHeight: 44,
              minWidth: 44,
              px: 1.75,
              border: '1px solid',
              borderColor: error ? 'error.main' : 'text.secondary',
              borderRadius: 1,
              cursor: 'pointer',
              fontWeight: 600,
              bgcolor: 'background.paper',
              '&:has(:checked)': {
                bgcolor: 'primary.main',
                color: 'primary.contrastText',
                borderColor: 'primary.main',
              },
              '&:has(:focus-visible)': { outline: '3px solid', outlineColor: 'secondary.main', outlineOffset: 2 },
            }}
          >
            <Box
              component="input"
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              onClick={() => clearable && option.value === value && onChange(null)}
              sx={{ position: 'absolute', inset: 0, opacity: 0, m: 0, cursor: 'pointer' }}
            />
            {option.label}
          </Box>
        ))}
      </Box>
      {error && <FormHelperText error>{error}</FormHelperText>}
    </Box>
  );
}
