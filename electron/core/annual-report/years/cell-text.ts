// What is typed or pasted into a cell of an earlier report, as a value; K8: a whole number, never / or blank.

import type { CellKind } from './earlier-cells.ts';
import { isPossible } from './earlier-cells.ts';

/** A cell as read: its value (null: empty), or why the text is none. */
export type CellReading =
  { readonly value: number | null; readonly fault?: never } | { readonly fault: string };

const FEN_IN = { yuan: 100, wan: 1_000_000 } as const;

/** The most decimals that are whole fen: 元 with 2, 万元 with 6. */
const DECIMALS = { yuan: 2, wan: 6 } as const;

/** Full-width digits and signs as typed by an input method, thousands commas, blanks, and the cell's unit. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s,，]/gu, '')
    .replaceAll(/[−–—]/gu, '-')
    .replace(/(?:件|项|万元|元)$/u, '');
}

/** Reads the text of a cell: 12, １２, 1,204, -8 in 本年增/减, 0.223 where the head says 万元. */
export function readCell(text: string, kind: CellKind): CellReading {
  const plain = plainText(text);
  if (plain === '') return { value: null };
  if (/^[/-]+$/u.test(plain)) return { fault: '没有的请填 0，不填“/”或者“-”' };
  const value = kind === 'yuan' || kind === 'wan' ? readFen(plain, kind) : readWhole(plain);
  if (value === undefined) return { fault: wordsFor(kind) };
  return isPossible(kind, value) ? { value } : { fault: wordsFor(kind) };
}

function readWhole(text: string): number | undefined {
  return /^[+-]?\d+$/u.test(text) ? Number(text) : undefined;
}

/** By digits and not by multiplying: 0.29 × 100 is not 29. */
function readFen(text: string, kind: 'yuan' | 'wan'): number | undefined {
  const parts = /^(?<whole>\d+)(?:\.(?<part>\d+))?$/u.exec(text)?.groups;
  const part = parts?.['part'] ?? '';
  if (!parts || part.length > DECIMALS[kind]) return undefined;
  return Number(parts['whole']) * FEN_IN[kind] + Number(part.padEnd(DECIMALS[kind], '0'));
}

const WORDS: Readonly<Record<CellKind, string>> = {
  count: '请填写不小于 0 的整数',
  signed: '请填写整数；减少的填负数，例如 -8',
  yuan: '请填写金额（元），最多两位小数',
  wan: '请填写金额（万元），最多六位小数',
};

function wordsFor(kind: CellKind): string {
  return WORDS[kind];
}

/** A value as it stands in its cell; '' where it is not known. */
export function cellText(value: number | undefined, kind: CellKind): string {
  if (value === undefined) return '';
  if (kind === 'yuan' || kind === 'wan') return String(value / FEN_IN[kind]);
  return String(value);
}
