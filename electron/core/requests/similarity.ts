// How alike two Chinese texts are, for hints at intake: near-duplicates, 重复申请, published items that
// answer a request. Only a hint: 2019年预算 and 2020年预算 look alike and are two matters, so a person
// compares them before art. 36(6) is applied.

/**
 * From here on a text is worth showing beside the one typed in. Lower, everything that names the same
 * place and year would show; the same thing in quite other words (征地, 土地征收) is not found by letters.
 */
export const SIMILAR_FROM = 0.45;

/** From here on it probably asks for the same again (重复申请, art. 36(6)). */
export const REPEATED_FROM = 0.75;

/**
 * 0 (nothing in common) to 1 (the same but for width, case, spaces and punctuation): Dice's coefficient
 * of the pairs of neighbouring characters, each counted as often as it occurs. Symmetric.
 */
export function similarity(a: string, b: string): number {
  const [first, second] = [plain(a), plain(b)];
  if (first === '' || second === '') return 0;
  if (first === second) return 1;
  const pairs = pairCounts(first);
  let common = 0;
  let total = 0;
  for (const [pair, count] of pairCounts(second)) {
    common += Math.min(count, pairs.get(pair) ?? 0);
    total += count;
  }
  for (const count of pairs.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
}

/** The characters that carry the sense: one width, one case, no punctuation, no spaces. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '');
}

function pairCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const characters = Array.from(text);
  for (let at = 1; at < characters.length; at += 1) {
    const pair = `${characters[at - 1] ?? ''}${characters[at] ?? ''}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
