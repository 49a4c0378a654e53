/** A GraphQL answer as it comes over the wire. */
export interface Answer<T = Record<string, unknown>> {
  data?: T | null;
  errors?: AnswerError[];
}
export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; fields?: { path: string; code: string; message: string }[] };
}
export interface RunOptions {
  idempotencyKey?: string;
  language?: 'zh-CN' | 'en';
  /** The account for which the caller stands in (授权代办). */
  actingFor?: string;
}

/** Sends a document, or an operation of the contract by its name, with the token of whoever asks. */
export type Caller = (
  token: string | null,
  operation: string,
  variables?: Record<string, unknown>,
  options?: RunOptions,
) => Promise<Answer>;

/** Whose sign-in it is. */
export interface Identity {
  accountId: string;
  username: string;
  password: string;
  personId?: string | undefined;
  organizationId?: string | undefined;
}

/** Somebody signed in; nobody at all without a token. */
export class Someone {
  constructor(
    private readonly call: Caller,
    readonly token: string | null,
    private readonly identity?: Identity,
  ) {}

  get accountId(): string {
    return this.known('accountId');
  }
  get username(): string {
    return this.known('username');
  }
  get password(): string {
    return this.known('password');
  }
  /** The person behind the account; asking for one that isn't there is a mistake of the test. */
  get personId(): string {
    return this.known('personId');
  }
  /** The organization behind the account; asking for one that isn't there is a mistake of the test. */
  get organizationId(): string {
    return this.known('organizationId');
  }

  private known(field: keyof Identity): string {
    const value = this.identity?.[field];
    if (value === undefined) throw new Error(`There is no ${field} behind this account`);
    return value;
  }

  /** The same one, standing in for another in every call. */
  actingFor(other: Someone): Someone {
    const call: Caller = (token, operation, variables, options) =>
      this.call(token, operation, variables, { ...options, actingFor: other.accountId });
    return new Someone(call, this.token, this.identity);
  }

  /**
   * The data of the answer.
   * @throws Error with the errors of the answer
   */
  async run<T = Record<string, never>>(
    operation: string,
    variables?: Record<string, unknown>,
    options?: RunOptions,
  ): Promise<T> {
    const answer = await this.call(this.token, operation, variables, options);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as T;
  }

  /** The code of the refusal, or `null` where the answer holds no error. */
  async refusal(operation: string, variables?: Record<string, unknown>, options?: RunOptions): Promise<string | null> {
    return (await this.problem(operation, variables, options))?.extensions.code ?? null;
  }

  /** The first error of the answer. */
  async problem(
    operation: string,
    variables?: Record<string, unknown>,
    options?: RunOptions,
  ): Promise<AnswerError | null> {
    const answer = await this.call(this.token, operation, variables, options);
    return answer.errors?.[0] ?? null;
  }
}
