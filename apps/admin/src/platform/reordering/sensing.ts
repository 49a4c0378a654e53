import { KeyboardSensor, PointerSensor, useSensor, useSensors, type Announcements } from '@dnd-kit/core';
import { sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { useTranslate } from 'react-admin';

// A press that hardly moves is a click.
const pointer = { activationConstraint: { distance: 4 } };
const keyboard = { coordinateGetter: sortableKeyboardCoordinates };

/** Mouse, finger and pen; and the keyboard: space takes a row up and puts it down, arrows move it, Escape puts it back. */
export const useSensorsOfLists = () =>
  useSensors(useSensor(PointerSensor, pointer), useSensor(KeyboardSensor, keyboard));

/** What is said of a move to those who don't see it. */
export function useSpokenMoves<Row extends { id: string }>(rows: Row[], name: (row: Row) => string) {
  const translate = useTranslate();
  const say = (key: string, id: unknown, at: unknown = id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) return undefined;
    const position = rows.findIndex((one) => one.id === at) + 1;
    return translate(`platform.moving.${key}`, { name: name(row), position, total: rows.length });
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => say('taken', active.id),
    onDragOver: ({ active, over }) => over && say('over', active.id, over.id),
    onDragEnd: ({ active, over }) => say('put', active.id, over?.id),
    onDragCancel: ({ active }) => say('back', active.id),
  } as Announcements;
  return { announcements, screenReaderInstructions: { draggable: translate('platform.moving.how') } };
}
