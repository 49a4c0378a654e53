import { Button, ButtonGroup } from '@mui/material';
import { useStore, useTranslate } from 'react-admin';

/** Sizes of what is read, in rem; the middle one until somebody chooses. */
const sizes = [1, 1.125, 1.25, 1.5, 1.75, 2.125] as const;
const usual = 2;

/** The size of the text that this browser remembers, and how to change it. */
export function useTextSize() {
  const [step, setStep] = useStore<number>('vettingTextSize', usual);
  const known = Math.min(sizes.length - 1, Math.max(0, step));
  return { size: `${sizes[known]}rem`, step: known, setStep };
}

export function TextSizeButtons() {
  const translate = useTranslate();
  const { step, setStep } = useTextSize();
  return (
    <ButtonGroup
      className="no-print"
      aria-label={translate('vetting.textSize.title')}
      sx={{ flex: 'none', '& .MuiButton-root': { minWidth: 48 } }}
    >
      <Button
        aria-label={`A− ${translate('vetting.textSize.smaller')}`}
        disabled={step === 0}
        onClick={() => setStep(step - 1)}
        sx={{ fontSize: '0.875rem' }}
      >
        A−
      </Button>
      <Button aria-label={`A ${translate('vetting.textSize.usual')}`} onClick={() => setStep(usual)}>
        A
      </Button>
      <Button
        aria-label={`A+ ${translate('vetting.textSize.larger')}`}
        disabled={step === sizes.length - 1}
        onClick={() => setStep(step + 1)}
        sx={{ fontSize: '1.125rem' }}
      >
        A+
      </Button>
    </ButtonGroup>
  );
}
