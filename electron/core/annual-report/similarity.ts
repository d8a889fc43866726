// How much of this year's text stood in last year's report. 国办公开办函〔2021〕30号 has copied (内容雷同) and
// perfunctory reports pursued under art. 47 of the Regulation.

import * as z from 'zod';
import { containment } from '../text/similarity.ts';
import type { BuiltReport } from './build-document.ts';
import type { ReportDocument, ReportSpan } from './document.ts';
import { SectionKey } from './templates.ts';

/**
 * From here on a paragraph is called copied. Measured on a township's report of 2020: against the same
 * facts written anew its paragraphs share 18 to 63 percent of their pairs of characters with the nearest
 * one, against each other 19 to 54, because the trade's terms recur; with clauses cut and words put in
 * they share 93 to 97.
 */
export const COPIED_FROM = 0.8;

/** From here on it is worth saying how much stood there; less is mostly what any two such texts share. */
export const WORTH_SAYING_FROM = 0.6;

/** Shorter paragraphs are not judged: a sentence of this length can hardly be said in another way. */
const SHORTEST = 24;

/** A paragraph of this year and the paragraph of last year that it is most like. */
export const Likeness = z.object({
  section: SectionKey,
  /** Which block of the section, counted from 0. */
  index: z.int().min(0),
  /** How much of it stood there: 0 to 1. */
  share: z.number().min(0).max(1),
  /** Which paragraph of last year, counted from 0 over the whole report. */
  nearest: z.int().min(0),
});
export type Likeness = z.infer<typeof Likeness>;

/** A paragraph without its numbers, so that a new number does not hide an old text. */
export function withoutNumbers(spans: readonly Pick<ReportSpan, 'kind' | 'text'>[]): string {
  return spans
    .map(({ kind, text }) => (kind === 'figure' ? '0' : text.replaceAll(/\d[\d.%]*/gu, '0')))
    .join('');
}

/** The paragraphs of a report in order, without their numbers. */
export function paragraphsOf({ blocks }: Pick<ReportDocument, 'blocks'>): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [withoutNumbers(block.spans)] : [],
  );
}

/**
 * Holds every paragraph of a report against last year's. Sentences that may be the same every year (the
 * program's own in `alike`; any report's basis, period, contact and zeros) are left out on both sides; a
 * paragraph of which too little is left is not judged.
 */
export function likenessOf(
  { document, origins }: BuiltReport,
  earlier: readonly string[],
  alike: ReadonlySet<string>,
): readonly Likeness[] {
  const known = earlier.map((text) => ownSentences(text, alike));
  return document.blocks.flatMap((block, at): Likeness[] => {
    const origin = origins[at];
    if (block.kind !== 'paragraph' || !origin) return [];
    const { section, index } = origin;
    if (index === null) return [];
    const own = ownSentences(withoutNumbers(block.spans), alike);
    if (own.length < SHORTEST || known.length === 0) return [];
    const shares = known.map((text) => containment(own, text));
    const share = Math.max(...shares);
    return [{ section, index, share, nearest: shares.indexOf(share) }];
  });
}

/**
 * The sentences of a text without its numbers; a clause ended by ； is one too, unless it stands in
 * brackets, as the parts of an address do.
 */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[。；])(?![^（）]*）)/u).filter((sentence) => sentence !== '');
}

/** What every report says in the same words, in whoever's: its basis, period and contact, and zeros. */
const FORMULAS: readonly RegExp[] = [
  /根据.*政府信息公开条例.*年度报告/u,
  /统计.*0年0月0日/u,
  /请?与.*联系.*电话/u,
  /^(?:全年|本年度|0年度?|目前)?(?:没有|未|无)(?:发生|出现|收到|收取|受理|因)/u,
];

function ownSentences(text: string, alike: ReadonlySet<string>): string {
  return sentencesOf(text)
    .filter((sentence) => !alike.has(sentence) && !FORMULAS.some((words) => words.test(sentence)))
    .join('');
}
