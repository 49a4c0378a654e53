import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addColumn, boolean, dropColumn } from './portable';

const opinion = 'vetting_opinion';

/** Who presided and learnt what most recommend before giving an opinion. */
export class VettingSeal1780000011001 implements MigrationInterface {
  name = 'VettingSeal1780000011001';
  async up(runner: QueryRunner): Promise<void> {
    await addColumn(runner, opinion, boolean('toldMajority', { default: 0 }));
  }
  async down(runner: QueryRunner): Promise<void> {
    await dropColumn(runner, opinion, 'toldMajority');
  }
}
