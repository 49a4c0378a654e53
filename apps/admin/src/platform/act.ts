import { HttpError, useNotify, useRefresh } from 'react-admin';
import { codeOf } from './graphql';

type FieldErrors = Record<string, string>;

/** The server's messages for single fields, if the refusal has any. */
export const fieldErrorsOf = (error: unknown): FieldErrors => {
  const errors =
    error instanceof HttpError ? (error.body as { errors?: Record<string, unknown> } | null)?.errors : undefined;
  return Object.fromEntries(
    Object.entries(errors ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
};

interface ActOptions {
  /** Message key of what is told afterwards. */
  done?: string;
  /** The caller shows refusals of single fields. */
  showsFields?: boolean;
  /** What it changes is followed live, so nothing is asked for again. */
  live?: boolean;
}

/**
 * Runs an action of the user: tells that it is done, or what refused it; a conflict reloads the page's records.
 * Answers undefined when refused; rethrows refusals that name fields when the caller shows these itself.
 */
export function useAct() {
  const notify = useNotify();
  const refresh = useRefresh();
  return async function act<Result>(
    run: () => Promise<Result>,
    { done, showsFields = false, live = false }: ActOptions = {},
  ): Promise<Result | undefined> {
    try {
      const result = await run();
      if (done) notify(done, { type: 'success' });
      if (!live) refresh();
      return result;
    } catch (error) {
      if (showsFields && Object.keys(fieldErrorsOf(error)).length > 0) throw error;
      const conflict = codeOf(error) === 'CONFLICT';
      if (conflict) refresh();
      const message = conflict ? 'platform.conflict' : (error as Error).message;
      notify(message, { type: conflict ? 'warning' : 'error', autoHideDuration: 10_000, messageArgs: { _: message } });
      return undefined;
    }
  };
}
