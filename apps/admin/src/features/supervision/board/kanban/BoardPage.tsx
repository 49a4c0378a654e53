import { Typography, useMediaQuery, type Theme } from '@mui/material';
import { useMemo } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useAccess } from '../../../../platform/viewer';
import { BoardNav } from '../BoardNav';
import { useTaskNews } from '../task-news';
import { BoardFilters } from './BoardFilters';
import { useColumns } from './columns';
import { DragBoard } from './DragBoard';
import { toListFilter, useBoardFilter } from './filters';
import { PhoneBoard } from './PhoneBoard';
import { withPlaced } from './placing';
import { useMoving } from './useMoving';

/** The tasks as cards in columns by status; putting a card into another column does what leads there. */
export default function BoardPage() {
  const translate = useTranslate();
  const live = useTaskNews();
  const { is } = useAccess();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [{ year, light, department }, change] = useBoardFilter();
  const filter = useMemo(() => toListFilter({ year, light, department }), [year, light, department]);
  const { placed, put, dialog } = useMoving();
  const columns = withPlaced(useColumns(filter), placed);
  const Board = phone ? PhoneBoard : DragBoard;
  return (
    <>
      <Title title={translate('taskBoard.boardTitle')} preferenceKey={false} />
      <BoardNav live={live} />
      <BoardFilters
        filter={{ year, light, department }}
        onChange={change}
        own={is('DEPARTMENT') && !is('SUPERVISION_BUREAU', 'INFO_OFFICE', 'CHAIR_MEMBER')}
      />
      {!phone && (
        <Typography variant="body2" color="text.secondary" className="no-print" sx={{ mb: 1 }}>
          {translate('taskBoard.moving.hint')}
        </Typography>
      )}
      <Board columns={columns} placed={placed} filter={filter} onMove={put} />
      {dialog}
    </>
  );
}
