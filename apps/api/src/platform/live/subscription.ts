import { Refusal } from '@sanlian/domain';
import { execute, type DocumentNode, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../context';
import { newId } from '../ids';
import { presentError } from '../graphql/present-error';
import { accountOf } from './group';
import type { StreamedChange, StreamWatch } from './stream';
import type { LiveAnswer } from './tick';
import type { Offer, Waiting, Watch } from './watch';

type Answer = ExecutionResult<Record<string, unknown>>;

export interface SubscriptionPlan {
  args: ExecutionArgs;
  /** The same document, operation, variables and language: the same answers within a group. */
  key: string;
}

/** The answers of one subscription, as graphql-ws reads them. An answer equal to the one before isn't sent. */
export function answersOf(watch: Watch, plan: SubscriptionPlan): AsyncGenerator<Answer> {
  let last: Buffer = Buffer.alloc(0);
  return answering(watch, async (offer) => {
    const answer = await answerTo(offer, watch, plan);
    if (answer === null || answer.bytes.equals(last)) return null;
    last = answer.bytes;
    return answer;
  });
}

/** The answers of one subscription to a stream: one for each change of a thing that the viewer sees. */
export const changesOf = (watch: StreamWatch, plan: SubscriptionPlan): AsyncGenerator<Answer> =>
  answering(watch, (change) => answerToChange(change, watch, plan));

/** An end is taken at once, even while it waits: a generator function would first wait for the next change. */
function answering<T>(waiting: Waiting<T>, answerTo: (next: T) => Promise<LiveAnswer | null>): AsyncGenerator<Answer> {
  let ended = false;
  const end = async (): Promise<IteratorResult<Answer>> => {
    ended = true;
    waiting.stop();
    return { value: undefined, done: true };
  };
  return {
    async next() {
      while (!ended) {
        const next = await waiting.take();
        if (next === null) break;
        const answer = await answerTo(next);
        if (answer === null) continue;
        if (answer.final) ended = true;
        return { value: answer as unknown as Answer, done: false };
      }
      return end();
    },
    return: end,
    async throw(error) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Whoever an answer was worked out for sees something of their own by now: it is nobody else's. */
class GroupChanged extends Error {}

/** Null where the server failed or the group changed: the viewer keeps what they have, and it is tried again. */
async function answerTo(offer: Offer, watch: Watch, plan: SubscriptionPlan): Promise<LiveAnswer | null> {
  const { tick, group, context } = offer;
  try {
    const answer = await tick.answer(`${group}\n${plan.key}`, async () => {
      const answer = await workOut(tick, plan, context);
      if (await context.platform.live.isStillOf(watch, offer)) return answer;
      throw new GroupChanged();
    });
    // Whoever became somebody else meanwhile, or signed out, is answered anew.
    return accountOf(watch.watcher.context()) === accountOf(context) ? answer : null;
  } catch (error) {
    if (error instanceof GroupChanged) {
      context.platform.live.renew(watch);
      return null;
    }
    context.platform.logger.error({ incident: newId(), err: error }, 'a subscription could not be answered');
    setTimeout(() => context.platform.live.renew(watch), 1_000).unref();
    return null;
  }
}

/** Null where the viewer doesn't see the thing, or the server failed: then it is tried again. */
async function answerToChange(
  { id, round }: StreamedChange,
  watch: StreamWatch,
  plan: SubscriptionPlan,
): Promise<LiveAnswer | null> {
  const context = watch.watcher.context();
  const viewer = accountOf(context);
  const again = () => watch.offer(round.again(id), [id]);
  try {
    if (id !== null && context.viewer && !(await round.isSeenBy(context, id))) return null;
    const group = watch.asksOpenly(context.platform.registry) ? round.audienceOf(context) : viewer;
    const answer = await round.tick.answer(`${group}\n${id ?? ''}\n${plan.key}`, () => workOut({ id }, plan, context));
    if (answer.missing) return null;
    if (accountOf(watch.watcher.context()) === viewer) return answer;
    again();
    return null;
  } catch (error) {
    context.platform.logger.error({ incident: newId(), err: error }, 'a change could not be told');
    setTimeout(again, 1_000).unref();
    return null;
  }
}

async function workOut(root: unknown, { args }: SubscriptionPlan, context: Context): Promise<LiveAnswer> {
  const { data, errors } = await compiled(args)(root, context, args.variableValues);
  const unexpected = errors?.find((error) => !(causeOf(error) instanceof Refusal));
  if (unexpected) throw causeOf(unexpected);
  const presented = errors?.map((error) => presentError(error, context.language, context.platform.logger));
  const result = presented ? { data: data ?? null, errors: presented } : { data };
  const missing = errors?.some((error) => codeOf(causeOf(error)) === 'NOT_FOUND') ?? false;
  return { bytes: Buffer.from(JSON.stringify(result)), final: presented !== undefined, missing };
}

type Run = (root: unknown, context: unknown, variables: ExecutionArgs['variableValues']) => unknown;
const runs = new WeakMap<DocumentNode, Map<string, Run>>();

/**
 * The document made into a function, once: a room is thousands of fields, and each change is worked out for dozens of
 * viewers. What can't be compiled is executed.
 */
function compiled(args: ExecutionArgs): (...parameters: Parameters<Run>) => Promise<ExecutionResult> {
  const { schema, document, operationName } = args;
  const known = runs.get(document) ?? new Map<string, Run>();
  runs.set(document, known);
  const name = operationName ?? '';
  const made = known.get(name) ?? compile();
  known.set(name, made);
  return async (...parameters) => (await made(...parameters)) as ExecutionResult;

  function compile(): Run {
    const result = compileQuery(schema, document, operationName ?? undefined);
    if (isCompiledQuery(result)) return (root, context, variables) => result.query(root, context, variables);
    return (rootValue, contextValue, variableValues) =>
      execute({ schema, document, operationName, rootValue, contextValue, variableValues });
  }
}

function causeOf(error: { originalError?: unknown }): unknown {
  return error.originalError ?? error;
}

const codeOf = (error: unknown): string | undefined => (error instanceof Refusal ? error.code : undefined);
