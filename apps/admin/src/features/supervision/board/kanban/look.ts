import type { Theme } from '@mui/material';
import type { SystemStyleObject } from '@mui/system';
import type { Light } from '@sanlian/domain';
import { lightColours } from '../../parts';

interface State {
  isDragging?: boolean;
  /** It waits for what it asks for. */
  moving?: boolean;
  /** It can't be taken up. */
  fixed?: boolean;
}

/** How a card looks: its light at the edge. */
export const cardLook = (
  light: Light,
  { isDragging = false, moving = false, fixed = false }: State,
): SystemStyleObject<Theme> => ({
  position: 'relative',
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderLeft: 4,
  borderLeftColor: lightColours[light],
  borderRadius: 1.5,
  p: 1.25,
  mb: 0.75,
  cursor: fixed ? 'default' : 'grab',
  opacity: moving ? 0.6 : 1,
  boxShadow: isDragging ? 8 : 0,
});
