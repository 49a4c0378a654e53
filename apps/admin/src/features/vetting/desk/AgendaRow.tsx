import type { SxProps, Theme } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AgendaItem } from '../vetting.documents';

/** Two lines of a title and one below it. */
export const rowHeight = '5.125rem';

/** Rows are plain elements under one style, so that two hundred are drawn in no time. */
export const rowLook: SxProps<Theme> = {
  '& .text': { alignSelf: 'stretch' },
  '& .item': {
    display: 'flex',
    gap: 0.75,
    width: '100%',
    height: '100%',
    alignItems: 'flex-start',
    py: 0.75,
    px: 0.5,
    border: 0,
    borderLeft: '4px solid transparent',
    bgcolor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { bgcolor: 'action.hover' },
    '&:focus-visible': { outlineOffset: '-3px' },
  },
  '& [data-current] .item': { bgcolor: 'action.selected', fontWeight: 700 },
  '& .item[data-status="PRESENTING"]': { borderLeftColor: 'secondary.main' },
  '& .title': {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    lineHeight: 1.4,
  },
  '& .below': {
    display: 'block',
    fontSize: '0.875rem',
    fontWeight: 400,
    color: 'text.secondary',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  '& .stands': { fontWeight: 700 },
  '& .item[data-status="PRESENTING"] .stands': { color: 'text.primary' },
  '& .item[data-status="DECIDED"] .stands': { color: 'success.main' },
  '& .item[data-status="DEFERRED"] .stands': { color: 'warning.main' },
  // On the darker ground of the row on the desk colours are too weak.
  '& [data-current] .item .stands': { color: 'text.primary' },
};

/** An item of the agenda: its title, and how it stands. */
export function AgendaRow({ item, onChoose }: { item: AgendaItem; onChoose: (itemId: string) => void }) {
  const translate = useTranslate();
  const { submission, status, decision } = item;
  const notes = [
    submission.number,
    item.recused && translate('vetting.recusedSelf'),
    item.presiderRecused && !item.recused && translate('vetting.desk.presiderRecused'),
    !decision && item.opinionCount !== null && item.opinionCount > 0
      ? translate('vetting.desk.opinions', { count: item.opinionCount })
      : !decision && item.myOpinion && !item.recused && translate('vetting.opinionGiven'),
  ].filter(Boolean);
  return (
    <button
      type="button"
      className="item"
      data-status={status}
      title={submission.title}
      onClick={() => onChoose(item.id)}
    >
      <span className="number" />
      <span style={{ minWidth: 0 }}>
        <span className="title">{submission.title}</span>
        <span className="below">
          <span className="stands">
            {decision ? translate(`VettingOutcome.${decision.outcome}`) : translate(`VettingItemStatus.${status}`)}
          </span>
          {notes.map((note) => ` · ${note}`).join('')}
        </span>
      </span>
    </button>
  );
}
