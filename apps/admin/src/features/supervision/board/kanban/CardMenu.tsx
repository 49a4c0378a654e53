import MoreIcon from '@mui/icons-material/MoreVert';
import { IconButton, ListItemText, Menu, MenuItem } from '@mui/material';
import { openColumns, type CardMove, type TaskStatus } from '@sanlian/domain';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { against } from '../../MoveDialog';
import type { Card } from '../board.documents';
import { moveLabel } from './move-label';

interface CardMenuProps {
  card: Card;
  disabled: boolean;
  onMove: (card: Card, to: TaskStatus, move: CardMove) => void;
}

/** The way on stands first. */
const rank = (move: CardMove) => Number(against.includes(move));

/** The allowed moves by name, for those who don't drag; nothing where there are none. */
export function CardMenu({ card, disabled, onMove }: CardMenuProps) {
  const translate = useTranslate();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const open = openColumns(card.status, card).sort((a, b) => rank(a.move) - rank(b.move));
  if (open.length === 0) return null;
  return (
    <>
      <IconButton
        size="small"
        id={`${id}-button`}
        aria-label={translate('taskBoard.moveCard', { number: card.number })}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        disabled={disabled}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ position: 'absolute', top: 2, right: 2 }}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      {anchor && (
        <Menu
          open
          anchorEl={anchor}
          onClose={() => setAnchor(undefined)}
          slotProps={{ list: { 'aria-labelledby': `${id}-button` } }}
        >
          {open.map(({ to, move }) => (
            <MenuItem
              key={to}
              onClick={() => {
                setAnchor(undefined);
                onMove(card, to, move);
              }}
            >
              <ListItemText
                primary={translate(moveLabel(move))}
                secondary={translate('taskBoard.into', { column: translate(`TaskStatus.${to}`) })}
              />
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  );
}
