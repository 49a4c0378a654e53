import {
  DragDropContext,
  type BeforeCapture,
  type DragStart,
  type DragUpdate,
  type DropResult,
  type ResponderProvided,
} from '@hello-pangea/dnd';
import { Box } from '@mui/material';
import { cardMove, openColumns, type CardMove, type TaskStatus } from '@sanlian/domain';
import { useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Card } from '../board.documents';
import type { Column } from './columns';
import { DropColumn } from './DropColumn';
import { moveLabel } from './move-label';
import type { Placed } from './placing';
import { bringIntoReach } from './reach';

interface DragBoardProps {
  columns: Column[];
  placed: Placed | undefined;
  filter: object;
  onMove: (card: Card, to: TaskStatus, move: CardMove) => void;
}

/** All columns side by side; cards go from one to another by mouse, finger and keyboard where the rules allow it. */
export function DragBoard({ columns, placed, filter, onMove }: DragBoardProps) {
  const translate = useTranslate();
  const [held, setHeld] = useState<Card>();
  const cardOf = (id: string) => columns.flatMap(({ cards }) => cards).find((card) => card.id === id);
  const nameOf = (status: string) => translate(`TaskStatus.${status}`);

  const board = useRef<HTMLDivElement>(null);
  const byKeyboard = useRef(false);

  const take = ({ draggableId }: BeforeCapture) => {
    const card = cardOf(draggableId);
    setHeld(card);
    if (!card || !byKeyboard.current || !board.current) return;
    const concerned = [card.status, ...openColumns(card.status, card).map(({ to }) => to)];
    bringIntoReach(
      board.current,
      concerned.flatMap((status) => document.getElementById(`column-${status}`)?.closest('section') ?? []),
    );
  };
  const start = ({ draggableId }: DragStart, { announce }: ResponderProvided) => {
    announce(translate('taskBoard.moving.taken', { number: cardOf(draggableId)?.number ?? '' }));
  };
  const update = ({ draggableId, destination }: DragUpdate, { announce }: ResponderProvided) => {
    const card = cardOf(draggableId);
    const to = destination?.droppableId as TaskStatus | undefined;
    const move = card && to && cardMove(card.status, to, card);
    if (!to || !card) announce(translate('taskBoard.moving.nowhere'));
    else if (move)
      announce(translate('taskBoard.moving.over', { column: nameOf(to), move: translate(moveLabel(move)) }));
    else announce(translate('taskBoard.moving.home', { column: nameOf(to) }));
  };
  const end = ({ draggableId, destination }: DropResult, { announce }: ResponderProvided) => {
    setHeld(undefined);
    const card = cardOf(draggableId);
    const to = destination?.droppableId as TaskStatus | undefined;
    const move = card && to && cardMove(card.status, to, card);
    if (!move) return announce(translate('taskBoard.moving.back'));
    announce(translate('taskBoard.moving.put', { column: nameOf(to), move: translate(moveLabel(move)) }));
    onMove(card, to, move);
  };

  return (
    <DragDropContext
      dragHandleUsageInstructions={translate('taskBoard.moving.how')}
      onBeforeCapture={take}
      onDragStart={start}
      onDragUpdate={update}
      onDragEnd={end}
    >
      <Box
        ref={board}
        onKeyDownCapture={() => (byKeyboard.current = true)}
        onPointerDownCapture={() => (byKeyboard.current = false)}
        role="region"
        aria-label={translate('taskBoard.board')}
        tabIndex={0}
        sx={{
          overflowX: 'auto',
          display: 'grid',
          gridAutoFlow: 'column',
          gridAutoColumns: 'minmax(192px, 1fr)',
          gap: 1,
          pb: 2,
          alignItems: 'stretch',
        }}
      >
        {columns.map((column) => (
          <DropColumn key={column.status} column={column} held={held} placed={placed} filter={filter} onMove={onMove} />
        ))}
      </Box>
    </DragDropContext>
  );
}
