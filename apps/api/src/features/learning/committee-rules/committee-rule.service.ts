import {
  checkInput,
  committeeRuleInput,
  committeeRuleRepealInput,
  committeeRuleRevisionInput,
  normalKey,
  refuseRepeal,
  refuseRevision,
  type CommitteeRuleInput,
} from '@sanlian/domain';
import { newId, type Context, type Tx } from '../../../platform';
import { committeeRulePublished, committeeRuleRepealed, committeeRuleRevised } from '../learning.events';
import { CommitteeRuleFile, CommitteeRuleRevision } from './committee-rule-revision.entity';
import { CommitteeRule } from './committee-rule.entity';

const subjectOf = ({ id }: Pick<CommitteeRule, 'id'>) => ({ type: 'CommitteeRule', id });
const ofRule = ({ id, title, kind, version }: CommitteeRule, note: string | null) => ({
  ruleId: id,
  title,
  kind,
  version,
  note,
});

/** The committee's own rules (制度). Answers are ids; what is shown is read through the read model. */
export class CommitteeRuleService {
  /** @throws Refusal `BAD_USER_INPUT` with the fields, also without text and files */
  publish(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(committeeRuleInput, input);
    return context.once('publishCommitteeRule', checked, async (tx) => {
      const rule: CommitteeRule = {
        id: newId(),
        version: 1,
        ...headOf(checked),
        repealedOn: null,
        repealNote: null,
        currentRevisionId: newId(),
      };
      await tx.manager.insert(CommitteeRule, rule);
      await keepRevision(tx, context, rule, checked);
      await tx.record(committeeRulePublished, {
        subject: subjectOf(rule),
        after: { ...rule, ...checked },
        payload: ofRule(rule, checked.note),
      });
      return rule.id;
    });
  }

  /**
   * Puts a new text in the place of the one seen at `version`; the earlier one stays among the revisions. `attachmentIds` are
   * all files of the new text, those that it keeps among them.
   * @throws Refusal `NOT_FOUND`, `CONFLICT`, `ILLEGAL_TRANSITION` once repealed, `BAD_USER_INPUT` with the fields
   */
  revise(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const checked = checkInput(committeeRuleRevisionInput, input);
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(CommitteeRule, id);
      refuseRevision(before);
      const changes = { ...headOf(checked), currentRevisionId: newId() };
      await tx.update(CommitteeRule, id, version, changes);
      const after = { ...before, ...changes, version: version + 1 };
      await keepRevision(tx, context, after, checked);
      await tx.record(committeeRuleRevised, {
        subject: subjectOf(before),
        before,
        after: { ...after, ...checked },
        payload: ofRule(after, checked.note),
      });
    });
  }

  /**
   * Ends a rule: `on` is the first day on which it isn't in force.
   * @throws Refusal `NOT_FOUND`, `CONFLICT`, `ILLEGAL_TRANSITION` once repealed, `BAD_USER_INPUT` for a day before it took effect
   */
  repeal(context: Context, input: unknown): Promise<string> {
    const { id, version, on, note } = checkInput(committeeRuleRepealInput, input);
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(CommitteeRule, id);
      refuseRepeal(before, on);
      const changes = { repealedOn: on, repealNote: note };
      await tx.update(CommitteeRule, id, version, changes);
      const after = { ...before, ...changes, version: version + 1 };
      await tx.record(committeeRuleRepealed, {
        subject: subjectOf(before),
        before,
        after,
        payload: { ...ofRule(after, note), repealedOn: on },
      });
      return id;
    });
  }
}

type Content = Pick<CommitteeRuleInput, 'title' | 'kind' | 'number' | 'effectiveOn'>;

const headOf = ({ title, kind, number, effectiveOn }: Content) => ({
  title,
  titleKey: normalKey(title).slice(0, 100),
  kind,
  number,
  effectiveOn,
});

async function keepRevision(
  tx: Tx,
  context: Context,
  rule: CommitteeRule,
  { body, note, attachmentIds }: Pick<CommitteeRuleInput, 'body' | 'note' | 'attachmentIds'>,
): Promise<void> {
  const { id: ruleId, version, title, number, effectiveOn, currentRevisionId: id } = rule;
  await tx.manager.insert(CommitteeRuleRevision, {
    id,
    ruleId,
    version,
    title,
    number,
    body,
    effectiveOn,
    note,
    at: tx.now,
    byId: context.actor.accountId,
  });
  await context.platform.files.attach(tx, attachmentIds, subjectOf(rule));
  await tx.insertAll(
    CommitteeRuleFile,
    attachmentIds.map((fileId) => ({ id: newId(), revisionId: id, fileId })),
  );
}
