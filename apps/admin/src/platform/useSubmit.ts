import { useNotify } from 'react-admin';
import { fieldErrorsOf } from './act';

/**
 * What a form of its own (outside of resources) does when it is sent: runs, says that it is done, or shows the refusal,
 * at its fields where it names some.
 */
export function useSubmit<Values>(run: (values: Values) => Promise<unknown>, done?: string) {
  const notify = useNotify();
  return async (values: unknown) => {
    try {
      await run(values as Values);
      if (done) notify(done, { type: 'success' });
      return undefined;
    } catch (error) {
      const message = (error as Error).message;
      notify(message, { type: 'error', messageArgs: { _: message } });
      return fieldErrorsOf(error);
    }
  };
}
