import { useFormState } from 'react-hook-form';

/** Validation before sending keeps errors under their whole path; refusals of the server come nested. */
function at(errors: Record<string, unknown>, path: string): unknown {
  return errors[path] ?? path.split('.').reduce<unknown>((error, step) => (error as never)?.[step], errors);
}

function messageIn(error: unknown): string | undefined {
  if (!error || typeof error !== 'object') return undefined;
  if ('message' in error) return typeof error.message === 'string' ? error.message : messageIn(error.message);
  return Array.isArray(error) ? messageIn(error.find(Boolean)) : undefined;
}

/** The message of a field of the form by its path, or of the first of its elements that has one. */
export function useFieldMessage(): (path: string) => string | undefined {
  const errors = useFormState().errors as Record<string, unknown>;
  return (path) => {
    const inside = Object.keys(errors).find((key) => new RegExp(`^${path}\\.\\d+$`).test(key));
    return messageIn(at(errors, path)) ?? (inside ? messageIn(errors[inside]) : undefined);
  };
}
