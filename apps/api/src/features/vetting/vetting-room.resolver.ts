import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Access, Context, selectionOf } from '../../platform';
import { DecisionService } from './decision.service';
import { DocumentService } from './document.service';
import { OpinionService } from './opinion.service';
import { RoomService } from './room.service';
import { VettingItemObject } from './vetting-item.object';
import { DecisionInput, GroupDecisionInput, OpinionInput, RecordedOpinionInput } from './vetting.input';
import { VettingSessionObject } from './vetting.object';

const session = (context: Context, info: GraphQLResolveInfo, id: string) =>
  context.platform.reads.one(context, 'VettingSession', id, selectionOf(info));
const item = (context: Context, info: GraphQLResolveInfo, id: string) =>
  context.platform.reads.one(context, 'VettingItem', id, selectionOf(info));

/** What happens in the room: translate, call, read what became of it. */
@Resolver()
export class VettingRoomResolver {
  constructor(
    private readonly room: RoomService,
    private readonly opinions: OpinionService,
    private readonly decisions: DecisionService,
    private readonly documents: DocumentService,
  ) {}

  @Access('vetting:preside')
  @Mutation(() => VettingSessionObject, { description: 'The presider opens the session once the quorum is met (V2).' })
  async openVettingSession(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string) {
    await this.room.open(context, id);
    return session(context, info, id);
  }

  @Access('vetting:preside')
  @Mutation(() => VettingSessionObject, {
    description:
      'The presider closes the session: undecided items are deferred, the minutes are made, nothing changes afterwards (V8).',
  })
  async closeVettingSession(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ) {
    await this.room.close(context, id);
    await this.documents.ensure(id);
    return session(context, info, id);
  }

  @Access('vetting:check-in')
  @Mutation(() => VettingSessionObject, {
    description: 'Checks in oneself, or `personId` by the presider or the office.',
  })
  async checkIn(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('sessionId', () => ID) sessionId: string,
    @Arg('personId', () => ID, { nullable: true }) personId: string | null,
  ) {
    await this.room.checkIn(context, sessionId, personId);
    return session(context, info, sessionId);
  }

  @Access('vetting:check-in')
  @Mutation(() => VettingSessionObject, { description: 'Whoever leaves no longer counts for the quorum (V2).' })
  async checkOut(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('sessionId', () => ID) sessionId: string,
    @Arg('personId', () => ID, { nullable: true }) personId: string | null,
  ) {
    await this.room.checkOut(context, sessionId, personId);
    return session(context, info, sessionId);
  }

  @Access('vetting:present')
  @Mutation(() => VettingSessionObject, {
    description: 'Shows an item to the room; one at a time (V3). By the presider, the acting presider or the office.',
  })
  async presentVettingItem(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('itemId', () => ID) itemId: string,
  ) {
    return session(context, info, await this.room.present(context, itemId));
  }

  @Access('vetting:name-acting-presider')
  @Mutation(() => VettingSessionObject, {
    description: 'V4: an attending chair member presides this item in place of a recused presider.',
  })
  async nameActingPresider(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('itemId', () => ID) itemId: string,
    @Arg('personId', () => ID) personId: string,
  ) {
    return session(context, info, await this.room.nameActingPresider(context, itemId, personId));
  }

  @Access('vetting:opinion')
  @Mutation(() => VettingItemObject, {
    description:
      'One’s own opinion, in place of an earlier one, until the item is decided; guests only comment (V1, V3).',
  })
  async giveOpinion(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => OpinionInput) input: OpinionInput,
  ) {
    await this.opinions.give(context, input);
    return item(context, info, input.itemId);
  }

  @Access('vetting:record-for')
  @Mutation(() => VettingItemObject, { description: 'The office records a paper opinion, marked as such (代录).' })
  async recordOpinion(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => RecordedOpinionInput) input: RecordedOpinionInput,
  ) {
    await this.opinions.record(context, input);
    return item(context, info, input.itemId);
  }

  @Access('vetting:decide')
  @Mutation(() => VettingItemObject, {
    description: 'The presider decides the presented item; by the office, recorded for the presider (V6, 代录).',
  })
  async decideVettingItem(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => DecisionInput) input: DecisionInput,
  ) {
    await this.decisions.decide(context, input);
    return item(context, info, input.itemId);
  }

  @Access('vetting:decide')
  @Mutation(() => [VettingItemObject], {
    description: 'One decision for undisputed items, each shown before; all or none (V3).',
  })
  async decideVettingItems(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => GroupDecisionInput) input: GroupDecisionInput,
  ) {
    const ids = await this.decisions.decideTogether(context, input);
    return context.platform.reads.byIds(context, 'VettingItem', ids, selectionOf(info));
  }

  @Access('vetting:decide')
  @Mutation(() => VettingItemObject, {
    description: 'V6: until the closing, unless the submission has moved on since.',
  })
  async undoVettingDecision(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('itemId', () => ID) itemId: string,
  ) {
    await this.decisions.undo(context, itemId);
    return item(context, info, itemId);
  }

  @Access('vetting:correct')
  @Mutation(() => VettingItemObject, {
    description: 'A correction record (更正) after the closing, by the presider or the office (V6).',
  })
  async correctVettingRecord(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('itemId', () => ID) itemId: string,
    @Arg('text', () => String) text: string,
  ) {
    await this.decisions.correct(context, itemId, text);
    return item(context, info, itemId);
  }
}
