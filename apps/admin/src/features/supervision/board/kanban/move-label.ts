import { TaskAction, type CardMove } from '@sanlian/domain';

/** Key of what a move is called. */
export const moveLabel = (move: CardMove) => (move in TaskAction ? `TaskAction.${move}` : `supervision.act.${move}`);
