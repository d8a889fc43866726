// How a short label breaks in a cell: Chinese breaks between any two characters, all equally wide.

import { widthInCharacters } from './signature.ts';

const MM_PER_PT = 25.4 / 72;

/** How many lines a label needs in a cell of this inner width. */
export function linesNeeded(text: string, widthMm: number, sizePt: number): number {
  const perLine = Math.max(1, Math.floor(widthMm / (sizePt * MM_PER_PT) + 0.01));
  return Math.max(1, Math.ceil(widthInCharacters(text) / perLine));
}

/**
 * By how much a centred label is to be indented on both sides so that its lines become equally long
 * (商业|企业 instead of 商业企|业), in millimetres.
 */
export function balancingIndentMm(text: string, widthMm: number, sizePt: number): number {
  const lines = linesNeeded(text, widthMm, sizePt);
  if (lines === 1) return 0;
  const perLine = Math.ceil(widthInCharacters(text) / lines);
  // A fifth of a character stays free: fonts and programs round differently.
  return Math.max(0, (widthMm - (perLine + 0.2) * sizePt * MM_PER_PT) / 2);
}
