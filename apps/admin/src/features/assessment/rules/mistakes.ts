/** Messages by the paths of their fields. */
export type Mistakes = Readonly<Record<string, string>>;

/** The mistakes in a part of the form, by their paths inside it. */
export const within = (mistakes: Mistakes, part: string): Mistakes =>
  Object.fromEntries(
    Object.entries(mistakes).flatMap(([path, message]) =>
      path.startsWith(part) ? [[path.slice(part.length), message]] : [],
    ),
  );
