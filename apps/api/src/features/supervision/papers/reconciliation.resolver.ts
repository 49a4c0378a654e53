import { ledgerMonth } from '@sanlian/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { Access, below, Context, selectionOf } from '../../../platform';
import { ReportReconciliationObject } from './reconciliation.object';
import { readReconciliation } from './reconciliation.reads';

/** The monthly reconciliation over GraphQL. */
@Resolver()
export class ReconciliationResolver {
  @Access('reports:reconcile')
  @Query(() => ReportReconciliationObject, {
    description: 'What was sent by the end of a month and neither instructed nor concluded, per addressee (U9).',
  })
  reportReconciliation(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('month', () => String, { description: '`2026-05`, in Shanghai.' }) month: string,
  ) {
    const rows = below(selectionOf(info), 'rows');
    return readReconciliation(context, ledgerMonth(month), {
      report: below(rows, 'report'),
      organization: below(rows, 'organization'),
    });
  }
}
