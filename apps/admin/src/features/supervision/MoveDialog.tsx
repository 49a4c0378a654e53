import { taskTransitions, type TaskAction } from '@sanlian/domain';
import { useTranslate } from 'react-admin';
import { ActionDialog } from '../../platform/ActionDialog';
import { request } from '../../platform/graphql';
import { MoveTask } from './supervision.documents';

/** Moves that take something from somebody. */
export const against: readonly string[] = ['CANCEL', 'SEND_BACK', 'FAIL', 'CONFIRM_CANCEL'];

interface MoveDialogProps {
  task: { id: string; version: number };
  /** Any but `REPORT_RESULT`, which asks for an outcome. */
  action: TaskAction;
  onClose: () => void;
}

/** Asks for a move of a task: what it means, and a note where the rules want one. */
export function MoveDialog({ task: { id, version }, action, onClose }: MoveDialogProps) {
  const translate = useTranslate();
  const requires = taskTransitions.filter((one) => one.action === action).flatMap((one) => one.requires);
  return (
    <ActionDialog
      title={translate(`TaskAction.${action}`)}
      confirm={`TaskAction.${action}`}
      danger={against.includes(action)}
      intro={translate(`supervision.moveHints.${action}`)}
      fields={[{ name: 'note', label: 'platform.note', kind: 'paragraph', required: requires.includes('note') }]}
      onClose={onClose}
      onConfirm={(values) => request(MoveTask, { input: { id, version, action, ...values } })}
    />
  );
}
