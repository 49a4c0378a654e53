import { Box } from '@mui/material';

/** The key that does the same as the button it stands on; said to screen readers by `aria-keyshortcuts` of the button. */
export function Key({ children }: { children: string }) {
  return (
    <Box
      component="kbd"
      aria-hidden
      sx={{
        display: 'none',
        '@media (any-hover: hover)': { display: 'inline-block' },
        // Buttons make large whatever stands at their end.
        '&&&': { font: 'inherit', fontSize: '0.8125rem', lineHeight: 1.4 },
        minWidth: '1.5em',
        px: 0.25,
        textAlign: 'center',
        border: '1px solid currentColor',
        borderRadius: 0.5,
      }}
    >
      {children}
    </Box>
  );
}
