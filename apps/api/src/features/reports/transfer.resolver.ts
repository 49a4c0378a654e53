import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Access, Context, PageInput, selectionOf } from '../../platform';
import { TransferFilter } from './report.input';
import { transfersQuery } from './report.lists';
import { TransferObject, TransferPage } from './transfer.object';
import { TransferService } from './transfer.service';

/** Transfers over GraphQL. */
@Resolver()
export class TransferResolver {
  constructor(private readonly service: TransferService) {}

  @Access('transfers:read')
  @Query(() => TransferPage, {
    description: "Transfers, newest first: all for the office and the chair meeting, else those to one's organization.",
  })
  transfers(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => TransferFilter, { nullable: true }) filter: TransferFilter | null,
    @Arg('page', () => PageInput, { nullable: true }) page: PageInput | null,
  ) {
    return context.platform.reads.page(context, 'Transfer', selectionOf(info), { ...transfersQuery(filter), page });
  }

  @Access('transfers:send')
  @Mutation(() => TransferObject, { description: 'Hands a submission on for reference; its status stays (S2).' })
  async transferSubmission(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('submissionId', () => ID) submissionId: string,
    @Arg('recipientId', () => ID) recipientId: string,
  ) {
    const id = await this.service.transfer(context, { submissionId, recipientId });
    return context.platform.reads.one(context, 'Transfer', id, selectionOf(info));
  }

  @Access('transfers:receive')
  @Mutation(() => TransferObject, { description: 'The recipient signs for a transfer, and may reply.' })
  async acknowledgeTransfer(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('reply', () => String, { nullable: true }) reply: string | null,
  ) {
    await this.service.acknowledge(context, { id, reply });
    return context.platform.reads.one(context, 'Transfer', id, selectionOf(info));
  }
}
