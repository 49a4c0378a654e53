import { alpha, type ThemeOptions } from '@mui/material/styles';
import { defaultDarkTheme, defaultLightTheme } from 'react-admin';

/**
 * The product's look, all of it here: ink-blue with a restrained vermilion, on paper by day and on night ink by night.
 * Text and its ground keep a contrast of 4.5 and more in both.
 */
const palettes = {
  light: {
    primary: { main: '#14505f', light: '#2f7586', dark: '#0c3a46', contrastText: '#ffffff' },
    secondary: { main: '#a93a26', light: '#c4573f', dark: '#82291a', contrastText: '#ffffff' },
    background: { default: '#f5f4ef', paper: '#ffffff' },
    text: { primary: '#1c2b31', secondary: '#4d5d64' },
    divider: '#dcdcd2',
    success: { main: '#25693f' },
    warning: { main: '#8a5a00' },
    error: { main: '#b02a1e' },
    info: { main: '#1f5f99' },
  },
  dark: {
    primary: { main: '#84c7d6', light: '#a9dbe6', dark: '#5aa5b6', contrastText: '#06222a' },
    secondary: { main: '#f39a82', light: '#f8b9a7', dark: '#d9765b', contrastText: '#35100a' },
    background: { default: '#0f191e', paper: '#17242a' },
    text: { primary: '#e6edef', secondary: '#a9b8be' },
    divider: '#31424a',
    success: { main: '#7fcb9c' },
    warning: { main: '#e9b960' },
    error: { main: '#ff9a8d' },
    info: { main: '#8fc1f0' },
  },
} as const;

const bar = { light: '#103f4c', dark: '#0b1317' } as const;
/** The ink side of the signed-out pages. */
export const inkGround = 'linear-gradient(155deg, #14505f 0%, #0c3844 55%, #08242c 100%)';
export const onInk = { strong: '#ffffff', soft: '#cfe3e8' } as const;

const fonts = "'Noto Sans CJK SC','PingFang SC','Microsoft YaHei','Source Han Sans SC',system-ui,sans-serif";

export type Mode = keyof typeof palettes;

/** The theme for a mode; `large` is 大字版: type from 20 px, targets from 48 px. */
export function makeTheme(mode: Mode, large: boolean): ThemeOptions {
  const palette = palettes[mode];
  const base = mode === 'dark' ? defaultDarkTheme : defaultLightTheme;
  // In large type nothing is smaller than the body text, so captions and table cells grow to it.
  const size = (rem: number) => `${large ? Math.max(rem, 1) : rem}rem`;
  const target = large ? 48 : 44;
  return {
    ...base,
    palette: { ...palette, mode },
    shape: { borderRadius: 8 },
    sidebar: { width: large ? 260 : 224, closedWidth: 56 },
    typography: {
      fontFamily: fonts,
      h1: { fontSize: size(1.5), fontWeight: 700, lineHeight: 1.35 },
      h2: { fontSize: size(1.1875), fontWeight: 700, lineHeight: 1.4 },
      h3: { fontSize: size(1.0625), fontWeight: 600, lineHeight: 1.5 },
      h4: { fontSize: size(1.0625), fontWeight: 600 },
      h5: { fontSize: size(1.125), fontWeight: 600 },
      h6: { fontSize: size(1.125), fontWeight: 600 },
      body1: { fontSize: size(1), lineHeight: 1.7 },
      body2: { fontSize: size(0.9375), lineHeight: 1.6 },
      button: { fontSize: size(0.9375), fontWeight: 600, textTransform: 'none', letterSpacing: '0.02em' },
      caption: { fontSize: size(0.875), lineHeight: 1.5 },
      subtitle1: { fontSize: size(1) },
      subtitle2: { fontSize: size(0.9375), fontWeight: 600 },
      overline: { fontSize: size(0.8125), letterSpacing: '0.08em', textTransform: 'none' },
    },
    components: {
      ...base.components,
      MuiCssBaseline: {
        styleOverrides: {
          html: { fontSize: large ? 20 : 16, colorScheme: mode },
          body: { overflowWrap: 'anywhere' },
          ':focus-visible': { outline: `3px solid ${palette.secondary.main}`, outlineOffset: 2 },
          '@page': { size: 'A4', margin: '16mm 14mm' },
          '@media print': {
            html: { fontSize: '12pt' },
            body: { background: '#fff !important', color: '#000' },
            'header.MuiAppBar-root, nav, .no-print, .RaTopToolbar-root, .MuiDialog-root, .MuiSnackbar-root': {
              display: 'none !important',
            },
            '#root > *': { background: 'none !important', minHeight: '0 !important' },
            main: { padding: '0 !important' },
            // Printers often leave out backgrounds, and black type on a dark one can't be read.
            '.MuiChip-root': { background: 'none !important', border: '1px solid #000 !important' },
            '.MuiPaper-root': {
              boxShadow: 'none !important',
              border: 'none !important',
              background: 'none !important',
            },
            '*': { color: '#000 !important' },
          },
        },
      },
      RaFilterForm: {
        styleOverrides: {
          root: {
            '&&': { flex: '1 1 auto' },
            '&& .MuiFormControl-root': { margin: '8px 0 0' },
            '&& .MuiInputLabel-root:not(.MuiInputLabel-shrink)': { transform: 'translate(14px, 0.55em)' },
          },
        },
      },
      MuiAppBar: {
        defaultProps: { elevation: 0 },
        styleOverrides: { root: { backgroundColor: bar[mode], color: '#fff', backgroundImage: 'none' } },
      },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      // On phones forms have their buttons at the bottom, where a message would lie over them.
      MuiSnackbar: {
        styleOverrides: { root: { '@media (max-width: 599.95px)': { top: 72, bottom: 'auto' } } },
      },
      MuiCard: {
        defaultProps: { variant: 'outlined' },
        styleOverrides: { root: { borderColor: palette.divider } },
      },
      MuiButton: {
        defaultProps: { disableElevation: true },
        styleOverrides: { root: { minHeight: target }, sizeSmall: { minHeight: large ? 48 : 36 } },
      },
      MuiIconButton: {
        styleOverrides: {
          root: { minWidth: target, minHeight: target },
          sizeSmall: large ? {} : { minWidth: 36, minHeight: 36 },
        },
      },
      MuiMenuItem: { styleOverrides: { root: { minHeight: target } } },
      MuiListItemButton: { styleOverrides: { root: { minHeight: target } } },
      MuiCheckbox: { styleOverrides: { root: large ? { padding: 12 } : {} } },
      MuiTextField: { defaultProps: { variant: 'outlined', fullWidth: true } },
      MuiFormControl: { defaultProps: { variant: 'outlined', fullWidth: true } },
      MuiFilledInput: { styleOverrides: { root: { minHeight: target } } },
      MuiOutlinedInput: { styleOverrides: { root: { minHeight: target, backgroundColor: palette.background.paper } } },
      MuiInputLabel: { styleOverrides: { root: { color: palette.text.secondary } } },
      MuiFormHelperText: { styleOverrides: { root: { fontSize: size(0.875), marginBottom: 6 } } },
      MuiTableCell: {
        styleOverrides: {
          root: { fontSize: size(0.9375), padding: large ? '12px' : '10px 12px', borderColor: palette.divider },
          head: {
            fontWeight: 600,
            color: palette.text.secondary,
            backgroundColor: alpha(palette.primary.main, 0.06),
            overflowWrap: 'break-word',
          },
        },
      },
      MuiBadge: { styleOverrides: { badge: { whiteSpace: 'nowrap', overflowWrap: 'normal' } } },
      MuiChip: {
        styleOverrides: { root: { fontSize: size(0.875), borderRadius: 6 }, clickable: { minHeight: target } },
      },
      MuiTab: { styleOverrides: { root: { minHeight: 48, fontSize: size(0.9375) } } },
      MuiTooltip: { styleOverrides: { tooltip: { fontSize: size(0.875) } } },
      MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { color: palette.primary.main } } },
    },
  };
}
