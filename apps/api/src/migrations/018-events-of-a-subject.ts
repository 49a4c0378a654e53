import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addIndex, dropIndex } from './portable';

/** What happened to one thing is found without reading what happened to all others. */
export class EventsOfASubject1780000018001 implements MigrationInterface {
  name = 'EventsOfASubject1780000018001';
  up = (runner: QueryRunner) => addIndex(runner, 'domain_event', ['subjectId', 'kind']);
  down = (runner: QueryRunner) => dropIndex(runner, 'domain_event', ['subjectId', 'kind']);
}
