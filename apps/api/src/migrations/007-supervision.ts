import type { MigrationInterface, QueryRunner } from 'typeorm';
import { big, boolean, createTable, dropTable, idColumn, int, longText, primaryId, text } from './portable';

export class Instruction1780000007001 implements MigrationInterface {
  name = 'Instruction1780000007001';
  up = (runner: QueryRunner) =>
    createTable(runner, 'instruction', {
      columns: [
        primaryId(),
        int('version'),
        idColumn('specialReportId', { nullable: true }),
        text('leaderName', 50),
        text('leaderTitle', 100),
        text('level', 10),
        longText('text'),
        longText('gist', { nullable: true }),
        big('givenAt'),
        text('kind', 10),
        text('disclosure', 10),
        big('dueAt', { nullable: true }),
        idColumn('recordedById'),
        big('recordedAt'),
        big('updatedAt'),
      ],
      indexes: [['givenAt', 'id'], ['specialReportId']],
      references: { specialReportId: 'special_report', recordedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'instruction');
}

export class InstructionAmendment1780000007002 implements MigrationInterface {
  name = 'InstructionAmendment1780000007002';
  up = (runner: QueryRunner) =>
    createTable(runner, 'instruction_amendment', {
      columns: [
        primaryId(),
        idColumn('instructionId'),
        longText('oldText'),
        longText('note', { nullable: true }),
        idColumn('byId'),
        big('at'),
      ],
      indexes: [['instructionId', 'at', 'id']],
      references: { instructionId: 'instruction', byId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'instruction_amendment');
}

export class SupervisionTask1780000007003 implements MigrationInterface {
  name = 'SupervisionTask1780000007003';
  up = (runner: QueryRunner) =>
    createTable(runner, 'supervision_task', {
      columns: [
        primaryId(),
        int('version'),
        text('number', 20),
        int('year'),
        int('sequenceInYear'),
        idColumn('submissionId'),
        idColumn('instructionId'),
        text('kind', 10),
        text('status', 20),
        big('registeredAt'),
        big('registerDueAt'),
        idColumn('leadOrganizationId', { nullable: true }),
        idColumn('responsibleViceChairId', { nullable: true }),
        big('dueAt'),
        big('yellowFrom'),
        big('assignedAt', { nullable: true }),
        big('acceptDueAt', { nullable: true }),
        big('acceptedAt', { nullable: true }),
        int('sentBackCount'),
        boolean('finalAssignment'),
        big('pausedAt', { nullable: true }),
        big('cancellationAskedAt', { nullable: true }),
        idColumn('cancellationAskedById', { nullable: true }),
        longText('cancellationNote', { nullable: true }),
        big('resultReportedAt', { nullable: true }),
        longText('result', { nullable: true }),
        big('verifyDueAt', { nullable: true }),
        big('commentDueAt', { nullable: true }),
        big('closedAt', { nullable: true }),
        text('outcome', 20, { nullable: true }),
        text('followUpOn', 10, { nullable: true }),
        big('updatedAt'),
      ],
      indexes: [
        ['year', 'sequenceInYear', 'id'],
        ['submissionId', 'id'],
        ['instructionId', 'id'],
        ['status', 'dueAt', 'id'],
        ['dueAt', 'id'],
        ['assignedAt', 'id'],
        ['leadOrganizationId', 'status', 'dueAt', 'id'],
        ['responsibleViceChairId'],
      ],
      uniques: [['number']],
      references: {
        submissionId: 'submission',
        instructionId: 'instruction',
        leadOrganizationId: 'organization',
        responsibleViceChairId: 'person',
        cancellationAskedById: 'account',
      },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'supervision_task');
}

export class TaskAssistingOrganization1780000007004 implements MigrationInterface {
  name = 'TaskAssistingOrganization1780000007004';
  up = (runner: QueryRunner) =>
    createTable(runner, 'task_assisting_organization', {
      columns: [primaryId('taskId'), primaryId('organizationId'), int('position')],
      indexes: [['organizationId', 'taskId']],
      references: { taskId: 'supervision_task', organizationId: 'organization' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'task_assisting_organization');
}

export class TaskProgress1780000007005 implements MigrationInterface {
  name = 'TaskProgress1780000007005';
  up = (runner: QueryRunner) =>
    createTable(runner, 'task_progress', {
      columns: [
        primaryId(),
        idColumn('taskId'),
        idColumn('organizationId'),
        longText('handlingOpinion', { nullable: true }),
        longText('progress'),
        longText('effect', { nullable: true }),
        idColumn('byId'),
        big('at'),
      ],
      indexes: [['taskId', 'at', 'id']],
      references: { taskId: 'supervision_task', organizationId: 'organization', byId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'task_progress');
}

export class SupervisionAction1780000007006 implements MigrationInterface {
  name = 'SupervisionAction1780000007006';
  up = (runner: QueryRunner) =>
    createTable(runner, 'supervision_action', {
      columns: [
        primaryId(),
        int('version'),
        text('form', 30),
        big('at'),
        text('place', 100, { nullable: true }),
        longText('participants'),
        longText('outcome', { nullable: true }),
        idColumn('byId'),
        big('createdAt'),
        big('recordedAt', { nullable: true }),
      ],
      indexes: [['at', 'id']],
      references: { byId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'supervision_action');
}

export class SupervisionActionTask1780000007007 implements MigrationInterface {
  name = 'SupervisionActionTask1780000007007';
  up = (runner: QueryRunner) =>
    createTable(runner, 'supervision_action_task', {
      columns: [primaryId('actionId'), primaryId('taskId')],
      indexes: [['taskId', 'actionId']],
      references: { actionId: 'supervision_action', taskId: 'supervision_task' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'supervision_action_task');
}

export class TaskVerification1780000007008 implements MigrationInterface {
  name = 'TaskVerification1780000007008';
  up = (runner: QueryRunner) =>
    createTable(runner, 'task_verification', {
      columns: [
        primaryId(),
        idColumn('taskId'),
        text('side', 20),
        boolean('passed'),
        boolean('stands'),
        longText('note', { nullable: true }),
        idColumn('byId'),
        big('at'),
      ],
      indexes: [['taskId', 'at', 'id']],
      references: { taskId: 'supervision_task', byId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'task_verification');
}

export class TaskRating1780000007009 implements MigrationInterface {
  name = 'TaskRating1780000007009';
  up = (runner: QueryRunner) =>
    createTable(runner, 'task_rating', {
      columns: [
        primaryId(),
        idColumn('taskId'),
        idColumn('reporterId'),
        idColumn('personId', { nullable: true }),
        idColumn('organizationId', { nullable: true }),
        text('satisfaction', 20),
        longText('comment', { nullable: true }),
        big('at'),
      ],
      indexes: [['satisfaction', 'taskId']],
      uniques: [['taskId', 'reporterId']],
      references: { taskId: 'supervision_task', personId: 'person', organizationId: 'organization' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'task_rating');
}

export class TaskComment1780000007010 implements MigrationInterface {
  name = 'TaskComment1780000007010';
  up = (runner: QueryRunner) =>
    createTable(runner, 'task_comment', {
      columns: [
        primaryId(),
        idColumn('taskId'),
        idColumn('personId', { nullable: true }),
        idColumn('organizationId', { nullable: true }),
        longText('text'),
        big('at'),
      ],
      indexes: [['taskId', 'at', 'id']],
      references: { taskId: 'supervision_task', personId: 'person', organizationId: 'organization' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'task_comment');
}

export class TaskUrging1780000007011 implements MigrationInterface {
  name = 'TaskUrging1780000007011';
  up = (runner: QueryRunner) =>
    createTable(runner, 'task_urging', {
      columns: [
        primaryId(),
        idColumn('taskId'),
        text('level', 10),
        longText('note', { nullable: true }),
        idColumn('byId', { nullable: true }),
        big('at'),
      ],
      indexes: [['taskId', 'at', 'id']],
      references: { taskId: 'supervision_task', byId: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'task_urging');
}

export class TaskExtension1780000007012 implements MigrationInterface {
  name = 'TaskExtension1780000007012';
  up = (runner: QueryRunner) =>
    createTable(runner, 'task_extension', {
      columns: [
        primaryId(),
        idColumn('taskId'),
        big('requestedAt'),
        idColumn('requestedById'),
        big('until'),
        longText('reason'),
        big('decidedAt', { nullable: true }),
        idColumn('decidedById', { nullable: true }),
        boolean('granted', { nullable: true }),
        longText('decisionNote', { nullable: true }),
      ],
      indexes: [['taskId', 'requestedAt', 'id']],
      references: { taskId: 'supervision_task', requestedById: 'account', decidedById: 'account' },
    });
  down = (runner: QueryRunner) => dropTable(runner, 'task_extension');
}
