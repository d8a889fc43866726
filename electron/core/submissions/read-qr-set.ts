// Back from scanned codes to the tables: in any order, each as often as one likes, several sets in one file;
// what is missing or was read wrongly is named by its number.

import type { QrContent } from './qr-content.ts';
import { qrContentOf } from './qr-content.ts';
import { piecesIn, wholeCheck } from './qr-set.ts';
import type { ReadPiece, TextHash } from './qr-set.ts';

export interface QrReport {
  /** The check over the whole, as printed on the sheet. */
  readonly check: string;
  readonly content: QrContent;
}

export interface QrProblem {
  /** The set, by its check; null when no code of it could be read. */
  readonly check: string | null;
  readonly year: number | null;
  /** How many codes the set has; null when unknown. */
  readonly codes: number | null;
  /** The numbers of the codes that are still to be scanned, in order. */
  readonly missing: readonly number[];
  /** Those among them that were scanned and read wrongly. */
  readonly damaged: readonly number[];
  /** A Chinese sentence: what is wrong and what to do. */
  readonly message: string;
}

export interface ReadQrSets {
  readonly reports: readonly QrReport[];
  readonly problems: readonly QrProblem[];
  /** Lines that are no code of ours, as sentences. */
  readonly notes: readonly string[];
}

interface LinePiece extends ReadPiece {
  /** Counted from 1. */
  readonly line: number;
}

/** Reads scanned texts, one a line; nothing in them is trusted, a set counts only when its check holds. */
export function readQrSets(lines: readonly string[], hash: TextHash): ReadQrSets {
  const read = lines.map((text) => piecesIn(text, hash));
  const found = read.flatMap((pieces, at): LinePiece[] =>
    pieces.map((piece) => ({ ...piece, line: at + 1 })),
  );
  const strange = lines.flatMap((text, at) =>
    text.trim() !== '' && read[at]?.length === 0 ? [at + 1] : [],
  );
  const sets = [...Map.groupBy(found, ({ year, total, check }) => `${year}/${total}/${check}`)];
  const results = sets.map(([, pieces]) => readSet(pieces, hash));
  const problems = results.flatMap((result) => ('content' in result ? [] : result));
  return {
    reports: results.filter((result) => 'content' in result),
    problems: found.length === 0 ? [nothingFound()] : problems,
    notes:
      strange.length === 0
        ? []
        : [`第 ${strange.join('、')} 行不是数据二维码的内容，没有采用；如果是扫错了，请重新扫描。`],
  };
}

function readSet(pieces: readonly LinePiece[], hash: TextHash): QrReport | readonly QrProblem[] {
  const whole = new Map(
    pieces.filter(({ isWhole }) => isWhole).map(({ number, piece }) => [number, piece]),
  );
  const [first] = pieces;
  // Where no code is whole, its numbers can't be believed either.
  if (first === undefined || whole.size === 0) return pieces.map(unreadable);
  const { year, total, check } = first;
  const missing = numbersTo(total).filter((number) => !whole.has(number));
  const facts = { check, year, codes: total };
  if (missing.length > 0) {
    const seen = new Set(pieces.map(({ number }) => number));
    const damaged = missing.filter((number) => seen.has(number));
    const message = incomplete(facts, { missing, damaged });
    return [{ ...facts, missing, damaged, message }];
  }
  const text = numbersTo(total)
    .map((number) => whole.get(number) ?? '')
    .join('');
  const content = wholeCheck(text, hash) === check ? qrContentOf(text) : null;
  if (content !== null && content.year === year) return { check, content };
  const message = `校验为 ${check} 的一套二维码已经扫齐，但是内容合不拢，不能采用：请报送单位重新打印。`;
  return [{ ...facts, missing: [], damaged: numbersTo(total), message }];
}

function incomplete(
  { check, year, codes }: { check: string; year: number; codes: number },
  { missing, damaged }: { missing: readonly number[]; damaged: readonly number[] },
): string {
  const bad = damaged.length === 0 ? '' : `，其中第 ${damaged.join('、')} 张扫到了但读坏了`;
  return `${year} 年度、校验为 ${check} 的一套二维码共 ${codes} 张，缺第 ${missing.join('、')} 张${bad}：请补扫后再读。`;
}

function unreadable({ line }: LinePiece): QrProblem {
  const message = `第 ${line} 行的二维码读坏了，请重新扫描。`;
  return { check: null, year: null, codes: null, missing: [], damaged: [], message };
}

function nothingFound(): QrProblem {
  const message = '没有读到数据二维码：请把每张二维码扫得的文字存为一行，开头是“GKD1/”。';
  return { check: null, year: null, codes: null, missing: [], damaged: [], message };
}

function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}
