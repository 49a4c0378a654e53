import { Box, Typography } from '@mui/material';
import { VETTING_LIMITS, type VettingCriterion } from '@sanlian/domain';
import { useId, useRef, type KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { criteria, type OpinionValue } from './opinion-value';

type Scores = OpinionValue['scores'];

const { scoreMin, scoreMax } = VETTING_LIMITS;
const marks = Array.from({ length: scoreMax - scoreMin + 1 }, (_, index) => scoreMin + index);

interface ScoreRowsProps {
  scores: Scores;
  onChange: (scores: Scores) => void;
}

/** The six criteria: a tap each, or the digits of the keyboard, which go on to the next. */
export function ScoreRows({ scores, onChange }: ScoreRowsProps) {
  const translate = useTranslate();
  const rows = useRef(new Map<VettingCriterion, HTMLElement>());

  function focus(criterion: VettingCriterion | undefined) {
    const row = criterion ? rows.current.get(criterion) : undefined;
    const input = row?.querySelector<HTMLInputElement>('input:checked') ?? row?.querySelector('input');
    input?.focus();
  }
  function set(criterion: VettingCriterion, score: number | null) {
    const { [criterion]: _, ...others } = scores;
    onChange(score === null ? others : { ...others, [criterion]: score });
  }
  function onKeyDown(event: KeyboardEvent, criterion: VettingCriterion) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = criteria.indexOf(criterion);
    const digit = Number(event.key);
    if (marks.includes(digit)) {
      set(criterion, digit);
      focus(criteria[at + 1] ?? criterion);
    } else if (event.key === 'ArrowDown') focus(criteria[at + 1]);
    else if (event.key === 'ArrowUp') focus(criteria[at - 1]);
    else if (event.key === 'Delete' || event.key === 'Backspace') set(criterion, null);
    else return;
    event.preventDefault();
  }

  return (
    <Box>
      {criteria.map((criterion) => (
        <Row
          key={criterion}
          criterion={criterion}
          score={scores[criterion] ?? null}
          onScore={(score) => set(criterion, score)}
          onKeyDown={(event) => onKeyDown(event, criterion)}
          hold={(element) => void (element ? rows.current.set(criterion, element) : rows.current.delete(criterion))}
        />
      ))}
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{ display: 'none', '@media (any-hover: hover)': { display: 'block' }, mt: 0.5 }}
      >
        {translate('vetting.scoreKeys')}
      </Typography>
    </Box>
  );
}

interface RowProps {
  criterion: VettingCriterion;
  score: number | null;
  onScore: (score: number | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  hold: (element: HTMLElement | null) => void;
}

function Row({ criterion, score, onScore, onKeyDown, hold }: RowProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box
      ref={hold}
      role="radiogroup"
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.25, py: 0.375 }}
    >
      <Box id={id} sx={{ flex: '1 1 5.5em', fontWeight: 600, lineHeight: 1.3 }}>
        {translate(`VettingCriterion.${criterion}`)}
      </Box>
      <Box sx={{ display: 'flex', gap: 0.5, flex: '99 1 15em', minWidth: 0, maxWidth: '30em' }}>
        {marks.map((mark) => (
          <Mark
            key={mark}
            group={id}
            mark={mark}
            chosen={mark === score}
            onChoose={() => onScore(mark === score ? null : mark)}
          />
        ))}
      </Box>
    </Box>
  );
}

interface MarkProps {
  group: string;
  mark: number;
  chosen: boolean;
  onChoose: () => void;
}

function Mark({ group, mark, chosen, onChoose }: MarkProps) {
  return (
    <Box
      component="label"
      sx={{
        position: 'relative',
        flex: '1 1 44px',
        minWidth: 0,
        minHeight: 48,
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        border: '1px solid',
        borderColor: 'text.secondary',
        borderRadius: 1,
        cursor: 'pointer',
        fontSize: '1.125rem',
        fontWeight: 700,
        fontVariantNumeric: 'tabular-nums',
        bgcolor: 'background.paper',
        touchAction: 'manipulation',
        '&:has(:checked)': { bgcolor: 'primary.main', color: 'primary.contrastText', borderColor: 'primary.main' },
        '&:has(:focus-visible)': { outline: '3px solid', outlineColor: 'secondary.main', outlineOffset: 1 },
      }}
    >
      <Box
        component="input"
        type="radio"
        name={group}
        checked={chosen}
        onChange={onChoose}
        onClick={() => chosen && onChoose()}
        sx={{ position: 'absolute', inset: 0, width: 1, height: 1, opacity: 0, m: 0, cursor: 'pointer' }}
      />
      {mark}
    </Box>
  );
}
