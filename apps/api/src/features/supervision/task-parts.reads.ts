import { labelOf } from '@sanlian/domain';
import {
  all,
  booleanColumn,
  byUpload,
  col,
  column,
  computed,
  expression,
  needsColumn,
  ownedBy,
  sql,
  timeColumn,
  toMany,
  toOne,
  type ReadEnv,
  type ReadRegistry,
} from '../../platform';
import { onReadableTask } from './task.access';
import { saidByViewer } from './task.reads';

const ofTask = (alias: string, env: ReadEnv) => onReadableTask(col(alias, 'taskId'), env);

/** How the parts of a task are read: below it, and their files by those who read it. */
export function defineTaskPartReads(registry: ReadRegistry): void {
  registry.define({
    name: 'TaskProgress',
    table: 'task_progress',
    open: {
      id: column('id'),
      at: timeColumn('at'),
      organization: toOne('Organization', 'organizationId', { granted: true }),
      handlingOpinion: column('handlingOpinion'),
      progress: column('progress'),
      effect: column('effect'),
      attachments: toMany('Attachment', 'ownerId', {
        where: ownedBy('TaskProgress'),
        orderBy: byUpload,
        granted: true,
      }),
    },
    scope: ofTask,
  });
  registry.define({
    name: 'TaskExtension',
    table: 'task_extension',
    open: {
      id: column('id'),
      requestedAt: timeColumn('requestedAt'),
      until: timeColumn('until'),
      reason: column('reason'),
      decidedAt: timeColumn('decidedAt'),
      granted: booleanColumn('granted'),
      decisionNote: computed(
        { note: needsColumn('decisionNote'), lapse: needsColumn('lapse') },
        ({ note, lapse }, { language }) => (lapse === null ? note : labelOf('ExtensionLapse', String(lapse), language)),
      ),
      requestedBy: toOne('Account', 'requestedById', { granted: true }),
      decidedBy: toOne('Account', 'decidedById', { granted: true }),
      lapsed: expression(
        (alias) => sql`(${col(alias, 'lapse')} IS NOT NULL)`,
        (value) => Number(value) === 1,
      ),
    },
    scope: ofTask,
  });
  registry.define({
    name: 'TaskVerification',
    table: 'task_verification',
    open: {
      id: column('id'),
      side: column('side'),
      passed: booleanColumn('passed'),
      stands: booleanColumn('stands'),
      note: column('note'),
      at: timeColumn('at'),
      by: toOne('Account', 'byId', { granted: true }),
    },
    scope: ofTask,
  });
  registry.define({
    name: 'TaskUrging',
    table: 'task_urging',
    open: {
      id: column('id'),
      level: column('level'),
      automatic: column('byId', (byId) => byId === null),
      note: column('note'),
      at: timeColumn('at'),
      by: toOne('Account', 'byId', { granted: true }),
    },
    scope: ofTask,
  });
  const saidByReporter = {
    id: column('id'),
    person: toOne('Person', 'personId', { granted: true }),
    organization: toOne('Organization', 'organizationId', { granted: true }),
    at: timeColumn('at'),
  };
  registry.define({
    name: 'TaskRating',
    table: 'task_rating',
    open: { ...saidByReporter, satisfaction: column('satisfaction'), comment: column('comment') },
    scope: (alias, env) => all([saidByViewer(alias, env), ofTask(alias, env)]),
  });
  registry.define({
    name: 'TaskComment',
    table: 'task_comment',
    open: { ...saidByReporter, text: column('text') },
    scope: (alias, env) => all([saidByViewer(alias, env), ofTask(alias, env)]),
  });
}
