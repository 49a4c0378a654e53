import { Box, Stack, Tab, Tabs } from '@mui/material';
import { BOARD_COLUMNS, type CardMove, type TaskStatus } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import type { Card } from '../board.documents';
import { CardFace } from './CardFace';
import { CardMenu } from './CardMenu';
import { ColumnEnd } from './ColumnEnd';
import type { Column } from './columns';
import { cardLook } from './look';
import type { Placed } from './placing';

interface PhoneBoardProps {
  columns: Column[];
  placed: Placed | undefined;
  filter: object;
  onMove: (card: Card, to: TaskStatus, move: CardMove) => void;
}

/** One column at a time, named in the address; a menu instead of dragging. */
export function PhoneBoard({ columns, placed, filter, onMove }: PhoneBoardProps) {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const named = params.get('column') as TaskStatus | null;
  const fullest = columns.find(({ cards }) => cards.length > 0)?.status;
  const shown = named && BOARD_COLUMNS.includes(named) ? named : (fullest ?? 'REGISTERED');
  const column = columns.find(({ status }) => status === shown);
  if (!column) return null;
  return (
    <>
      <Tabs
        value={shown}
        onChange={(_, chosen: TaskStatus) =>
          setParams(
            (before) => {
              before.set('column', chosen);
              return before;
            },
            { replace: true },
          )
        }
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate('taskBoard.columns')}
        sx={{ mb: 1.5, borderBottom: 1, borderColor: 'divider' }}
      >
        {columns.map(({ status, total, isPending }) => (
          <Tab
            key={status}
            value={status}
            id={`tab-${status}`}
            aria-controls="board-column"
            label={`${translate(`TaskStatus.${status}`)} ${isPending ? '…' : total}`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id="board-column" aria-labelledby={`tab-${shown}`}>
        <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {column.cards.map((card) => (
            <Box
              component="li"
              key={card.id}
              aria-busy={placed?.card.id === card.id}
              sx={cardLook(card.light, { moving: placed?.card.id === card.id, fixed: true })}
            >
              <CardFace card={card} />
              <CardMenu card={card} disabled={placed !== undefined} onMove={onMove} />
            </Box>
          ))}
        </Stack>
        <ColumnEnd column={column} filter={filter} />
      </Box>
    </>
  );
}
