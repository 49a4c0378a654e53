import { Draggable, Droppable } from '@hello-pangea/dnd';
import { Box, Typography } from '@mui/material';
import { cardMove, openColumns, type CardMove, type TaskStatus } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import type { Card } from '../board.documents';
import { CardFace } from './CardFace';
import { CardMenu } from './CardMenu';
import { ColumnEnd } from './ColumnEnd';
import type { Column } from './columns';
import { cardLook } from './look';
import { moveLabel } from './move-label';
import type { Placed } from './placing';

interface DropColumnProps {
  column: Column;
  /** The card in the viewer's hand. */
  held: Card | undefined;
  placed: Placed | undefined;
  filter: object;
  onMove: (card: Card, to: TaskStatus, move: CardMove) => void;
}

/** One status: its cards, and whether it takes the one in the viewer's hand. */
export function DropColumn({ column, held, placed, filter, onMove }: DropColumnProps) {
  const translate = useTranslate();
  const { status, cards, total } = column;
  const isHome = held?.status === status;
  const move = held && cardMove(held.status, status, held);
  const closed = held !== undefined && !isHome && !move;
  return (
    <Box
      component="section"
      aria-labelledby={`column-${status}`}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        minWidth: 0,
        borderRadius: 2,
        border: 1,
        borderStyle: move ? 'dashed' : 'solid',
        borderColor: move ? 'primary.main' : 'divider',
        bgcolor: 'action.hover',
        ...(closed && {
          opacity: 0.45,
          backgroundImage: 'repeating-linear-gradient(135deg, transparent 0 10px, rgba(128, 128, 128, 0.22) 10px 12px)',
        }),
      }}
    >
      <Box sx={{ px: 1.5, pt: 1.25, pb: 0.5 }}>
        <Typography
          variant="h3"
          component="h2"
          id={`column-${status}`}
          sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}
        >
          {translate(`TaskStatus.${status}`)}
          <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', color: 'text.secondary' }}>
            {column.isPending ? '…' : total}
          </Box>
        </Typography>
        <Typography
          variant="caption"
          component="p"
          color={move ? 'primary' : 'text.secondary'}
          sx={{ minHeight: '1.5em' }}
        >
          {move ? translate(moveLabel(move)) : closed ? translate('taskBoard.closedColumn') : ''}
        </Typography>
      </Box>
      <Droppable droppableId={status} isDropDisabled={closed}>
        {(area, { isDraggingOver }) => (
          <Box
            ref={area.innerRef}
            {...area.droppableProps}
            sx={{
              flex: 1,
              px: 0.75,
              pb: 0.75,
              minHeight: 160,
              borderRadius: 2,
              ...(isDraggingOver && { bgcolor: 'action.selected' }),
            }}
          >
            {cards.map((card, index) => {
              const moving = placed?.card.id === card.id;
              const fixed = placed !== undefined || openColumns(card.status, card).length === 0;
              return (
                <Draggable key={card.id} draggableId={card.id} index={index} isDragDisabled={fixed}>
                  {(grip, { isDragging }) => (
                    <Box
                      ref={grip.innerRef}
                      {...grip.draggableProps}
                      {...grip.dragHandleProps}
                      style={grip.draggableProps.style}
                      role="group"
                      tabIndex={fixed ? undefined : 0}
                      aria-label={`${card.number} ${card.submission.title}`}
                      aria-describedby={fixed ? undefined : grip.dragHandleProps?.['aria-describedby']}
                      aria-busy={moving}
                      sx={cardLook(card.light, { isDragging, moving, fixed })}
                    >
                      <CardFace card={card} />
                      <CardMenu card={card} disabled={placed !== undefined} onMove={onMove} />
                    </Box>
                  )}
                </Draggable>
              );
            })}
            {area.placeholder}
            <ColumnEnd column={column} filter={filter} />
          </Box>
        )}
      </Droppable>
    </Box>
  );
}
