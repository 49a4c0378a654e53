import { messageOf, Refusal } from '@sanlian/domain';
import type { FastifyRequest } from 'fastify';
import {
  createSourceEventStream,
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Viewer } from '../access/viewer';
import { Context } from '../context';
import { presentError } from '../graphql/present-error';
import { socketCredentials, viewerBehind, type Credentials } from '../http/caller';
import { languageOf } from '../http/language';
import type { Platform } from '../platform';
import { StreamWatch } from './stream';
import { answersOf, changesOf } from './subscription';
import type { LiveAnswer } from './tick';
import { sharedPayload, socketRoute, type Line } from './transport';
import { Watch, type Watcher } from './watch';

const KEEP_ALIVE_MS = 10_000;
/** Sessions end by time and grants by date, without news: each connection is asked anew who it is. */
const RECHECK_MS = 60_000;
const MAX_SUBSCRIPTIONS = 50;
const KNOWN_DOCUMENTS = 200;

/** One socket: who is behind it, in which language, and what it watches. */
class Connection implements Watcher {
  private current: Viewer | null = null;
  private readonly watches = new Set<Watch | StreamWatch>();
  readonly stop: (() => void)[] = [];

  constructor(
    private readonly platform: Platform,
    private readonly request: FastifyRequest,
    private readonly credentials: Credentials,
    readonly language: ReturnType<typeof languageOf>,
  ) {}

  context(): Context {
    return new Context(this.platform, this.current, this.language, {
      address: this.request.ip,
      setSessionCookie: () => {},
      watcher: this,
    });
  }

  /** Keeps the watch among those that are answered anew when the viewer changes. */
  keep(watch: Watch | StreamWatch): void {
    this.watches.add(watch);
    watch.onStop(() => this.watches.delete(watch));
  }

  /** Finds out anew who is behind it; where that changed, all that it watches is answered anew. */
  async recognize(): Promise<void> {
    const found = await viewerBehind(this.platform, this.credentials).catch((error: unknown) => {
      if (error instanceof Refusal) return null;
      throw error;
    });
    const changed = JSON.stringify(found) !== JSON.stringify(this.current);
    this.current = found;
    if (changed) for (const watch of this.watches) this.platform.live.renew(watch);
  }

  /** From now on it hears when its account changes. */
  follow(): void {
    const again = () =>
      void this.recognize().catch((error: unknown) =>
        this.platform.logger.warn({ err: error }, 'a connection could not be recognized'),
      );
    const timer = setInterval(again, RECHECK_MS * (0.75 + Math.random() / 2)).unref();
    this.stop.push(
      () => clearInterval(timer),
      this.platform.live.onAccountChanged((id) => {
        if (id === this.current?.accountId || id === this.current?.actingForId) again();
      }),
    );
  }
}

interface Extra extends Line {
  connection?: Connection;
  [key: PropertyKey]: unknown;
}

/**
 * Subscriptions over graphql-ws (protocol `graphql-transport-ws`). `connection_init` may carry `authorization`
 * (`Bearer …`), `actingFor` and `language`; without the first the session's cookie counts.
 */
export function liveSockets(platform: Platform, schema: GraphQLSchema) {
  const documents = new Documents(schema);
  return socketRoute<Record<string, unknown>, Extra>(
    {
      async onConnect({ connectionParams, extra }) {
        const params = connectionParams ?? {};
        const language = languageOf(
          typeof params.language === 'string' ? params.language : extra.request.headers['accept-language'],
        );
        const credentials = socketCredentials(extra.request, params);
        const connection = new Connection(platform, extra.request, credentials, language);
        await connection.recognize();
        // Whoever hung up meanwhile is followed by nobody.
        if (extra.socket.readyState !== extra.socket.OPEN) return false;
        connection.follow();
        extra.connection = connection;
      },
      onClose({ extra }) {
        for (const stop of extra.connection?.stop ?? []) stop();
      },
      onSubscribe({ extra, subscriptions }, _, { query, operationName, variables }) {
        const { connection } = extra;
        if (!connection) throw new Error('a subscription before connection_init');
        if (Object.keys(subscriptions).length > MAX_SUBSCRIPTIONS)
          return [refused(new Refusal('TOO_MANY_SUBSCRIPTIONS', { params: { most: MAX_SUBSCRIPTIONS } }))];
        const { document, errors } = documents.get(query);
        if (!document) return errors;
        const operation = getOperationAST(document, operationName);
        if (operation?.operation !== 'subscription') return [refused(new Refusal('ONLY_SUBSCRIPTIONS'))];
        return {
          schema,
          document,
          operationName,
          variableValues: variables,
          contextValue: connection.context(),
          rootValue: { connection, key: JSON.stringify([query, operationName, variables, connection.language]) },
        };
      },
      subscribe,
      onNext: ({ extra }, _id, _payload, _args, result) =>
        'bytes' in result
          ? (sharedPayload(extra, (result as unknown as LiveAnswer).bytes) as unknown as Presented)
          : result,
      onError: ({ extra }, _id, _payload, errors) =>
        errors.map((error) =>
          presentError(error as GraphQLError, extra.connection?.language ?? 'zh-CN', platform.logger),
        ),
    },
    platform.logger,
    KEEP_ALIVE_MS,
  );
}

/** An answer whose errors stand as they are sent. */
type Presented = ExecutionResult<Record<string, unknown>>;

/** The source of graphql-js, with answers shared by those who see the same. */
async function subscribe(args: ExecutionArgs): Promise<AsyncGenerator<Presented> | Presented> {
  const { connection, key } = args.rootValue as { connection: Connection; key: string };
  const source = await createSourceEventStream(args);
  if (source instanceof Watch || source instanceof StreamWatch) {
    connection.keep(source);
    return source instanceof Watch ? answersOf(source, { args, key }) : changesOf(source, { args, key });
  }
  const { language, platform } = connection.context();
  const { errors = [] } = source as { errors?: GraphQLError[] };
  const presented = errors.map((error) => presentError(error, language, platform.logger));
  return { data: null, errors: presented } as unknown as Presented;
}

const refused = (refusal: Refusal): GraphQLError =>
  new GraphQLError(messageOf(refusal.code, refusal.params, 'en'), { originalError: refusal });

/** Documents that were read and checked before: a room full of people sends the same one. */
class Documents {
  private readonly known = new Map<string, { document?: DocumentNode; errors: readonly GraphQLError[] }>();

  constructor(private readonly schema: GraphQLSchema) {}

  get(query: string): { document?: DocumentNode; errors: readonly GraphQLError[] } {
    const known = this.known.get(query);
    if (known) return known;
    const read = this.read(query);
    if (this.known.size >= KNOWN_DOCUMENTS) this.known.clear();
    this.known.set(query, read);
    return read;
  }

  private read(query: string): { document?: DocumentNode; errors: readonly GraphQLError[] } {
    const coded = (error: GraphQLError, code: string) =>
      new GraphQLError(error.message, {
        nodes: error.nodes,
        source: error.source,
        positions: error.positions,
        extensions: { code },
      });
    try {
      const document = parse(query);
      const errors = validate(this.schema, document);
      if (errors.length === 0) return { document, errors };
      return { errors: errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED')) };
    } catch (error) {
      return { errors: [coded(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] };
    }
  }
}
