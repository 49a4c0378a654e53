import { col, column, timeColumn, toOne, type ReadRegistry } from '../../../platform';
import { confidentialScope } from '../assessment.access';

/** How objections are read. */
export function defineCycleReads(registry: ReadRegistry): void {
  registry.define({
    name: 'AssessmentObjection',
    table: 'assessment_objection',
    open: {
      id: column('id'),
      year: column('year'),
      person: toOne('Person', 'personId', { granted: true }),
      text: column('text'),
      at: timeColumn('at'),
      answer: column('answer'),
      answeredAt: timeColumn('answeredAt'),
    },
    scope: (alias, env) => confidentialScope(col(alias, 'personId'), env, false),
  });
}
