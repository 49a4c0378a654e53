import {
  allowedSubmissionActions,
  submissionTextLength,
  type SubmissionStatus,
  type SubmissionTexts,
} from '@sanlian/domain';
import {
  booleanColumn,
  byUpload,
  col,
  column,
  computed,
  expression,
  FALSE,
  guarded,
  hasRole,
  needsColumn,
  ownedBy,
  sql,
  timeColumn,
  toMany,
  toOne,
  TRUE,
  type ReadEnv,
  type ReadRegistry,
  type Sql,
} from '../../platform';
import { defineReporterReads } from './reporter.reads';
import { ledBy, reportedBy, seesNames, submissionScope } from './submission.access';

const filesOf = (type: string) =>
  toMany('Attachment', 'ownerId', { where: ownedBy(type), orderBy: byUpload, granted: true });

/** How submissions and what hangs on them are read. */
export function defineSubmissionReads(registry: ReadRegistry): void {
  defineReporterReads(registry);
  registry.define({
    name: 'Submission',
    table: 'submission',
    open: {
      id: column('id'),
      version: column('version'),
      number: column('number'),
      title: column('title'),
      category: expression((alias) => sql`(SELECT c.name FROM category c WHERE c.id = ${col(alias, 'categoryId')})`),
      categoryId: column('categoryId'),
      channel: column('channel'),
      status: column('status'),
      situation: column('situation'),
      analysis: column('analysis'),
      suggestion: column('suggestion'),
      wordCount: computed(
        {
          situation: needsColumn('situation'),
          analysis: needsColumn('analysis'),
          suggestion: needsColumn('suggestion'),
        },
        (row) => submissionTextLength(row as unknown as SubmissionTexts),
      ),
      sector: toOne('Sector', 'sectorId', { granted: true }),
      onBehalfOfSector: booleanColumn('onBehalfOfSector'),
      sectorAsked: booleanColumn('sectorAsked'),
      reporters: toMany('SubmissionReporter', 'submissionId', {
        orderBy: (target) => sql`${col(target, 'position')}, ${col(target, 'id')}`,
        granted: true,
      }),
      urgency: column('urgency'),
      consentToPublish: booleanColumn('consentToPublish'),
      declineReason: column('declineReason'),
      draftedByOffice: booleanColumn('draftedByOffice'),
      submittedAt: timeColumn('submittedAt'),
      createdAt: timeColumn('createdAt'),
      updatedAt: timeColumn('updatedAt'),
      visitId: column('visitId'),
      clueId: column('clueId'),
      commissionedTopicId: column('commissionedTopicId'),
      concernId: column('concernId'),
      attachments: filesOf('Submission'),
      supplements: toMany('SubmissionSupplement', 'submissionId', {
        orderBy: (target) => sql`${col(target, 'at')}, ${col(target, 'id')}`,
        granted: true,
      }),
      mergedInto: toOne('Submission', 'mergedIntoId'),
      mergedFrom: toMany('Submission', 'mergedIntoId', {
        orderBy: (target) => sql`${col(target, 'year')}, ${col(target, 'sequenceInYear')}`,
      }),
    },
    guarded: {
      allowedActions: guarded(
        computed(
          {
            status: needsColumn('status'),
            draftedByOffice: needsColumn('draftedByOffice'),
            mergeIsFinal: needsColumn('mergeIsFinal'),
            leads: (alias, { viewer }) => ledBy(col(alias, 'id'), viewer),
          },
          (row, { viewer }) =>
            allowedSubmissionActions({
              status: row.status as SubmissionStatus,
              roles: viewer.roles,
              isLeadReporter: Number(row.leads) === 1,
              draftedByOffice: Number(row.draftedByOffice) === 1,
              mergeTargetReported: Number(row.mergeIsFinal) === 1,
            }),
        ),
        (actions, _, { viewer }) => (viewer.readOnly ? [] : actions),
      ),
      signOffs: guarded(
        toMany('SubmissionSignOff', 'submissionId', {
          orderBy: (target) => sql`${col(target, 'at')}, ${col(target, 'id')}`,
          granted: true,
        }),
        (signOffs, { own }, { viewer }) => (hasRole(viewer, ...SIGN_OFF_READERS) || Number(own) === 1 ? signOffs : []),
        { own: (alias, { viewer }) => sql`(${reportedBy(col(alias, 'id'), viewer)})` },
      ),
    },
    scope: submissionScope,
  });
  registry.define({
    name: 'SubmissionSupplement',
    table: 'submission_supplement',
    open: {
      id: column('id'),
      text: column('text'),
      at: timeColumn('at'),
      attachments: filesOf('SubmissionSupplement'),
    },
    guarded: {
      author: guarded(
        toOne('Account', 'accountId', { granted: true }),
        (author, { sees }) => (Number(sees) === 1 ? author : null),
        { sees: (alias, env) => seesNames(registry, col(alias, 'submissionId'), env) },
      ),
    },
    scope: (alias, env) => onReadable(registry, col(alias, 'submissionId'), env),
  });
  registry.define({
    name: 'SubmissionSignOff',
    table: 'submission_sign_off',
    open: {
      id: column('id'),
      person: toOne('Person', 'personId', { granted: true }),
      recorded: booleanColumn('recorded'),
      note: column('note'),
      at: timeColumn('at'),
      scans: filesOf('SubmissionSignOff'),
    },
    scope: (alias, env) =>
      hasRole(env.viewer, ...SIGN_OFF_READERS)
        ? onReadable(registry, col(alias, 'submissionId'), env)
        : reportedBy(col(alias, 'submissionId'), env.viewer),
  });
  registry.define({
    name: 'Category',
    table: 'category',
    open: {
      id: column('id'),
      version: column('version'),
      code: column('code'),
      name: column('name'),
      position: column('position'),
      active: booleanColumn('active'),
      handlingDays: column('handlingDays'),
    },
    scope: () => TRUE,
  });
}

const SIGN_OFF_READERS = ['INFO_OFFICE', 'CHAIR_MEMBER'] as const;

/** Rows that hang on a submission which the viewer may read: for loading down their files. */
const onReadable = (registry: ReadRegistry, idColumn: Sql, env: ReadEnv): Sql => {
  const scope = registry.scopeOf('Submission', 'owner', env);
  return scope === FALSE ? FALSE : sql`${idColumn} IN (SELECT owner.id FROM submission owner WHERE ${scope})`;
};
