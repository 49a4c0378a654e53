import { Box } from '@mui/material';
import type { RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { wallType } from './look';
import { Outcome } from './Outcome';
import type { WallItem } from './projector.documents';
import { PAGE_GAP } from './usePaging';

const parts = ['situation', 'analysis', 'suggestion'] as const;

interface ItemTextProps {
  title: string;
  /** Undefined while it is on its way. */
  item: WallItem | undefined;
  frame: RefObject<HTMLDivElement | null>;
  page: number;
}

/**
 * What the room reads, set in columns as wide as the wall: the browser never cuts a line between two pages, and the type
 * keeps its size however long the text is. What was decided takes the first page, the text follows.
 */
export function ItemText({ title, item, frame, page }: ItemTextProps) {
  const translate = useTranslate();
  const submission = item?.submission;
  const decided = Boolean(item?.decision);
  return (
    <Box
      ref={frame}
      sx={{
        height: '100%',
        columnCount: 1,
        columnGap: `${PAGE_GAP}px`,
        columnFill: 'auto',
        transform: `translateX(calc(${-page} * (100% + ${PAGE_GAP}px)))`,
        transition: 'transform 450ms cubic-bezier(0.3, 0, 0.1, 1)',
        '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
        fontSize: wallType(2.7, 1.125),
        lineHeight: 1.65,
        orphans: 2,
        widows: 2,
      }}
    >
      <Box
        component="h1"
        sx={{ m: 0, mb: '0.5em', fontSize: wallType(4.6, 1.5), fontWeight: 700, lineHeight: 1.3, textWrap: 'balance' }}
      >
        {title}
      </Box>
      {item?.decision && <Outcome item={item} decision={item.decision} />}
      {submission?.reporters && <Reporters submission={submission} />}
      {submission &&
        parts.map(
          (part, index) =>
            submission[part] && (
              <Box
                key={part}
                component="section"
                sx={{ mb: '0.8em', ...(decided && index === 0 ? { breakBefore: 'column' } : {}) }}
              >
                <Box
                  component="h2"
                  sx={{ m: 0, fontSize: '1em', fontWeight: 700, color: 'var(--wall-accent)', breakAfter: 'avoid' }}
                >
                  {translate(`resources.submissions.fields.${part}`)}
                </Box>
                <Box component="p" sx={{ m: 0, whiteSpace: 'pre-wrap', textAlign: 'justify' }}>
                  {submission[part]}
                </Box>
              </Box>
            ),
        )}
    </Box>
  );
}

/** Who reported it, where the session shows that. */
function Reporters({ submission }: { submission: WallItem['submission'] }) {
  const translate = useTranslate();
  const names = [...(submission.reporters ?? [])]
    .sort((a, b) => Number(b.lead) - Number(a.lead))
    .map(({ person, organization }) => person?.name ?? organization?.name);
  const words = [
    names.filter(Boolean).join('、'),
    submission.sector?.name,
    submission.onBehalfOfSector && translate('resources.submissions.fields.onBehalfOfSector'),
  ].filter(Boolean);
  if (words.length === 0) return null;
  return (
    <Box component="p" sx={{ m: 0, mb: '0.6em', color: 'var(--wall-soft)' }}>
      {translate('vetting.wall.reportedBy', { names: words.join(' · ') })}
    </Box>
  );
}
