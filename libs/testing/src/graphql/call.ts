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
}

/** Sends a document, or an operation of the contract by its name, with the token of whoever asks. */
export type Caller = (
  token: string | null,
  operation: string,
  variables?: Record<string, unknown>,
  options?: RunOptions,
) => Promise<Answer>;

/** Somebody signed in. */
export class Someone {
  constructor(
    private readonly call: Caller,
    readonly token: string | null,
  ) {}

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
