/** Why a submission is shown beside an item: this one came up before, it was merged into this one, or it reads alike. */
export const RaisedBeforeKind = { SAME: 'SAME', MERGED: 'MERGED', SIMILAR: 'SIMILAR' } as const;
export type RaisedBeforeKind = keyof typeof RaisedBeforeKind;

/** From here on titles speak of the same matter: 加强老旧小区加装电梯 and 推进老旧小区电梯加装工作 do. */
export const ALIKE = 0.4;
/** As many as a card has room for. */
export const RAISED_BEFORE_LIMIT = 10;

/** Words that most titles have, whatever they are about. */
const BOILERPLATE =
  /关于|进一步|加强|加大|加快|推进|推动|促进|完善|改进|提升|优化|做好|我市|工作|问题|情况|的?(?:对策)?(?:意见)?建议/gu;

/** What a title is about: width and case levelled, punctuation, spaces and boilerplate gone. */
function matterOf(title: string): string {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return plain.replaceAll(BOILERPLATE, '') || plain;
}

/** Pairs of neighbouring characters; a title of one character is its own pair. */
export function bigramsOf(title: string): ReadonlySet<string> {
  const characters = [...matterOf(title)];
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/** How alike two titles are, from 0 to 1 to two decimals: the share of the pairs that both have (Dice). */
export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return Math.round((200 * shared) / (one.size + other.size)) / 100;
}

/** Those whose titles are alike enough to be looked at beside this one, the most alike first. */
export function alikeTitles<T extends { title: string }>(
  title: string,
  others: readonly T[],
): { other: T; likeness: number }[] {
  const bigrams = bigramsOf(title);
  return others
    .map((other) => ({ other, likeness: likenessOf(bigrams, bigramsOf(other.title)) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness);
}
