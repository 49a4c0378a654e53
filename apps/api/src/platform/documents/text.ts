/** The paragraphs of a text that somebody wrote: without blank lines, and without the blanks that indent by hand. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, ''))
    .filter((line) => line !== '');
