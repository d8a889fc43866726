// The few titles that are worth comparing closely with what is typed: a quick look before similarity.ts,
// which takes its time over each.

import { searchForm } from '../publications/projection.ts';
import { SIMILAR_FROM } from './similarity.ts';

/**
 * The rows whose title has the largest part of its pairs of neighbouring characters in the text; those
 * that share too little to be called similar are left out.
 * @param most how many rows at most
 */
export function likelyTitles<T extends { readonly title: string }>(
  rows: readonly T[],
  text: string,
  most: number,
): readonly T[] {
  const known = pairsOf(text);
  if (known.size === 0) return [];
  return rows
    .map((row) => ({ row, part: sharedPart(row.title, known) }))
    .filter(({ part }) => part >= LEAST)
    .sort((a, b) => b.part - a.part)
    .slice(0, most)
    .map(({ row }) => row);
}

/** With less of the title in common, Dice's coefficient stays below SIMILAR_FROM. */
const LEAST = SIMILAR_FROM / 2;

function sharedPart(title: string, known: ReadonlySet<string>): number {
  const pairs = pairsOf(title);
  let shared = 0;
  for (const pair of pairs) if (known.has(pair)) shared += 1;
  return pairs.size === 0 ? 0 : shared / pairs.size;
}

function pairsOf(text: string): ReadonlySet<string> {
  const folded = searchForm(text);
  const pairs = new Set<string>();
  for (let at = 1; at < folded.length; at += 1) pairs.add(folded.slice(at - 1, at + 1));
  return pairs;
}
