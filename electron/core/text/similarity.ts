// How alike two Chinese texts are, by their characters: for hints to a person, who compares them.

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

/**
 * How much of `text` stands in `other`, 0 to 1: the share of its pairs of neighbouring characters that
 * occur there. Unlike similarity it stays 1 for a part copied out of a longer text.
 */
export function containment(text: string, other: string): number {
  const known = pairCounts(plain(other));
  let [found, total] = [0, 0];
  for (const [pair, count] of pairCounts(plain(text))) {
    found += Math.min(count, known.get(pair) ?? 0);
    total += count;
  }
  return total === 0 ? 0 : found / total;
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
