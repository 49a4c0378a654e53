import { useEffect, useState } from 'react';
import { useFormContext, type FieldValues } from 'react-hook-form';
import { useLocation } from 'react-router-dom';

/** What was in forms when they were taken from the page, by address. */
const left = new Map<string, { values: FieldValues; at: number }>();
/** Drawing a page anew takes less; coming back to it takes longer. */
const ANEW_MS = 2_000;

/** A change of the language draws the whole page anew; inside a form, this brings back what was typed into it. */
export function KeepTyped() {
  const { pathname } = useLocation();
  const { getValues, setValue } = useFormContext();
  const [filled, setFilled] = useState(false);
  useEffect(() => {
    setFilled(true);
    return () => void left.set(pathname, { values: getValues(), at: Date.now() });
  }, [pathname, getValues]);
  useEffect(() => {
    // The form fills itself with its record first.
    if (!filled) return;
    const before = left.get(pathname);
    left.delete(pathname);
    if (!before || Date.now() - before.at > ANEW_MS) return;
    for (const [name, value] of Object.entries(before.values)) setValue(name, value, { shouldDirty: true });
  }, [filled, pathname, setValue]);
  return null;
}
