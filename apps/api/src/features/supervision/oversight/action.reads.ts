import { mayChangeAction, supervisionActionStatus } from '@sanlian/domain';
import {
  byUpload,
  col,
  column,
  computed,
  guarded,
  needsColumn,
  ownedBy,
  sql,
  timeColumn,
  toMany,
  toOne,
  TRUE,
  type ReadRegistry,
  type ReadRow,
} from '../../../platform';
import { taskScope } from '../task.access';

const stages = { recordedAt: needsColumn('recordedAt'), cancelledAt: needsColumn('cancelledAt') };
const moment = (value: unknown) => (value === null ? null : Number(value));
const statusOf = ({ recordedAt, cancelledAt }: ReadRow) =>
  supervisionActionStatus({ recordedAt: moment(recordedAt), cancelledAt: moment(cancelledAt) });

/** How events of joint oversight are read: by whoever reads a task that they cover. */
export function defineActionReads(registry: ReadRegistry): void {
  registry.define({
    name: 'SupervisionAction',
    table: 'supervision_action',
    open: {
      id: column('id'),
      version: column('version'),
      status: computed(stages, statusOf),
      form: column('form'),
      at: timeColumn('at'),
      place: column('place'),
      participants: column('participants'),
      leader: toOne('Person', 'leaderId', { granted: true }),
      outcome: column('outcome'),
      promises: column('promises'),
      attachments: toMany('Attachment', 'ownerId', {
        where: ownedBy('SupervisionAction'),
        orderBy: byUpload,
        granted: true,
      }),
      tasks: toMany('SupervisionTask', 'actionId', {
        link: { table: 'supervision_action_task', target: 'taskId' },
        orderBy: (task) => sql`${col(task, 'year')}, ${col(task, 'sequenceInYear')}`,
      }),
      by: toOne('Account', 'byId', { granted: true }),
      recordedAt: timeColumn('recordedAt'),
      cancelNote: column('cancelNote'),
    },
    guarded: {
      mayChange: guarded(
        computed(stages, statusOf),
        (status, _, { viewer }) =>
          !viewer.readOnly && mayChangeAction({ status: status as ReturnType<typeof statusOf>, roles: viewer.roles }),
      ),
    },
    scope: (alias, env) => {
      const scope = taskScope('et', env);
      if (scope === TRUE) return TRUE;
      return sql`${col(alias, 'id')} IN (SELECT el.actionId FROM supervision_action_task el JOIN supervision_task et ON et.id = el.taskId WHERE ${scope})`;
    },
  });
}
