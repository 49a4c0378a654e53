import { fieldMessageOf, problemsOf, type FieldProblem } from '@sanlian/domain';
import { useLocaleState } from 'react-admin';
import type { Locale } from './preferences';

type Schema = Parameters<typeof problemsOf>[0];
type FieldErrors = Record<string, string>;

/** Turns the domain's problems of an input into messages at the form's fields. */
export function useProblemMessages() {
  const [locale] = useLocaleState();
  return (problems: FieldProblem[]): FieldErrors => {
    const errors: FieldErrors = {};
    for (const problem of problems) errors[problem.path] ??= fieldMessageOf(problem, locale as Locale);
    return errors;
  };
}

/** Validates a form before sending by the schema that the server uses: the form's values are read as its input. */
export function useSchemaValidation(schema: Schema, toInput: (values: Record<string, unknown>) => unknown) {
  const messages = useProblemMessages();
  return (values: Record<string, unknown>) => messages(problemsOf(schema, toInput(values)));
}
