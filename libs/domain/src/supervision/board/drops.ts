import type { TaskAction, TaskStatus, VerificationSide } from '../enums';
import { REASSIGNABLE } from '../transitions';

/** What a viewer may do with a task, as the API answers it. */
export interface CardRights {
  allowedActions: readonly TaskAction[];
  mayAssign: boolean;
  mayRecordProgress: boolean;
  mayVerifyFor: readonly VerificationSide[];
  mayConfirmCancellation: boolean;
}

/** What a card that is put into another column asks for. */
export type CardMove =
  | Extract<TaskAction, 'ACCEPT' | 'SEND_BACK' | 'REPORT_RESULT' | 'REOPEN' | 'CANCEL'>
  | 'ASSIGN'
  | 'REASSIGN'
  | 'PROGRESS'
  | 'PASS'
  | 'FAIL'
  | 'CONFIRM_CANCEL';

/** The columns of the board, in the order of a task's life. */
export const BOARD_COLUMNS: readonly TaskStatus[] = [
  'REGISTERED',
  'SENT_BACK',
  'ASSIGNED',
  'ACCEPTED',
  'IN_PROGRESS',
  'RESULT_REPORTED',
  'CLOSED',
  'CANCELLED',
];

/** Where each move leads; `PASS` leads there once both sides passed, `CANCEL` once the CPPCC side agreed. */
const leadsTo: Record<CardMove, TaskStatus> = {
  ASSIGN: 'ASSIGNED',
  REASSIGN: 'ASSIGNED',
  ACCEPT: 'ACCEPTED',
  SEND_BACK: 'SENT_BACK',
  PROGRESS: 'IN_PROGRESS',
  REPORT_RESULT: 'RESULT_REPORTED',
  PASS: 'CLOSED',
  FAIL: 'IN_PROGRESS',
  REOPEN: 'IN_PROGRESS',
  CONFIRM_CANCEL: 'CANCELLED',
  CANCEL: 'CANCELLED',
};
const moves = Object.keys(leadsTo) as CardMove[];

function isOpen(move: CardMove, from: TaskStatus, rights: CardRights): boolean {
  switch (move) {
    case 'ASSIGN':
      return rights.mayAssign && !REASSIGNABLE.includes(from);
    case 'REASSIGN':
      return rights.mayAssign && REASSIGNABLE.includes(from);
    case 'PROGRESS':
      return rights.mayRecordProgress;
    case 'PASS':
      return rights.mayVerifyFor.length > 0;
    case 'FAIL':
      // What a `READ` instruction registered stays where it is when a side fails it.
      return rights.mayVerifyFor.length > 0 && from === 'RESULT_REPORTED';
    case 'CONFIRM_CANCEL':
      return rights.mayConfirmCancellation;
    default:
      return rights.allowedActions.includes(move);
  }
}

/**
 * Which drop means which action: what moving a task's card from one column of the board to another asks for, or nothing
 * where the viewer may not, or no action leads from the one to the other. Within its column a card means nothing.
 */
export function cardMove(from: TaskStatus, to: TaskStatus, rights: CardRights): CardMove | undefined {
  if (from === to) return undefined;
  return moves.find((move) => leadsTo[move] === to && isOpen(move, from, rights));
}

/** The columns that take the card, each with what putting it there asks for, in the order of the board. */
export const openColumns = (from: TaskStatus, rights: CardRights): { to: TaskStatus; move: CardMove }[] =>
  BOARD_COLUMNS.flatMap((to) => {
    const move = cardMove(from, to, rights);
    return move ? [{ to, move }] : [];
  });

/** Moves that are made at once; all others ask for a note, an outcome or a confirmation first. */
export const isMadeAtOnce = (move: CardMove): move is 'ACCEPT' => move === 'ACCEPT';
