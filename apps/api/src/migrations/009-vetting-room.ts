import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, big, boolean, dropColumn, int } from './portable';

const session = 'vetting_session';
const item = 'vetting_item';

/** What a live room needs beside what it decides: how often it changed, and since when an item is shown. */
export class VettingRoom1780000009001 implements MigrationInterface {
  name = 'VettingRoom1780000009001';
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, session, int('revision', { default: 0 }));
    await addColumn(runner, session, boolean('showReporters', { default: 0 }));
    await addColumn(runner, item, big('presentingSince', { nullable: true }));
    await addColumn(runner, item, boolean('againstMajority', { default: 0 }));
  }
  async down(runner: QueryRunner): Promise<void> {
    await dropColumn(runner, item, 'againstMajority');
    await dropColumn(runner, item, 'presentingSince');
    await dropColumn(runner, session, 'showReporters');
    await dropColumn(runner, session, 'revision');
  }
}
