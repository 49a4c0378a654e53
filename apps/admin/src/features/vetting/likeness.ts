export type LikenessWord = 'nearlySame' | 'high' | 'some' | 'little';

/** Likeness (0 to 1) in words: a share alone says little to whoever reads it. */
export function likenessWord(likeness: number): LikenessWord {
  if (likeness >= 0.9) return 'nearlySame';
  if (likeness >= 0.7) return 'high';
  return likeness >= 0.5 ? 'some' : 'little';
}
