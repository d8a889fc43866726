// The check of the finished text (公文 lint): every rule over every block, with the place of each fault.

import type { BlockOrigin, BuiltReport } from '../build-document.ts';
import type { FigureValues } from '../figure-values.ts';
import type { OfficeFacts } from '../office-facts.ts';
import type { Fault, Finding } from './finding.ts';
import { falseClaims } from './rules-of-claims.ts';
import { emptyCells, missingContent } from './rules-of-content.ts';
import { documentNumbers, foreignAreaCodes, officeGaps, otherYears } from './rules-of-facts.ts';
import { feesOutsideTable, numbersUnlikeTables } from './rules-of-numbers.ts';
import { headingGaps, leadGaps } from './rules-of-numbering.ts';
import { doubledWords, typedCounts, unknownTokens, wrongTerms } from './rules-of-words.ts';
import { placeName, textBlocks } from './text-blocks.ts';
import type { TextBlock } from './text-blocks.ts';

/** What the text is held against. */
export interface TextCheckSources {
  readonly report: BuiltReport;
  readonly figures: FigureValues;
  /** Undefined before the office filled in its profile. */
  readonly office: OfficeFacts | undefined;
}

type Rule = (blocks: readonly TextBlock[], sources: TextCheckSources) => readonly Fault[];

const RULES: Readonly<Record<string, Rule>> = {
  'office-gap': (blocks, { office }) => officeGaps(blocks, office),
  'unknown-token': (blocks) => unknownTokens(blocks),
  'empty-cell': (_, { report }) => emptyCells(report.document),
  'missing-content': (blocks) => missingContent(blocks),
  'heading-gap': (blocks) => headingGaps(blocks),
  'lead-gap': (blocks) => leadGaps(blocks),
  'other-year': (blocks, { report }) => otherYears(blocks, report.document.year),
  'area-code': (blocks, { office }) => (office ? foreignAreaCodes(blocks, office) : []),
  'false-claim': (blocks, { figures }) => falseClaims(blocks, figures),
  'number-mismatch': (blocks, { figures }) => numbersUnlikeTables(blocks, figures),
  'fee-outside-table': (_, { report, figures }) =>
    feesOutsideTable(report.document.template, figures),
  'document-number': (blocks) => documentNumbers(blocks),
  'wrong-term': (blocks) => wrongTerms(blocks),
  'doubled-word': (blocks) => doubledWords(blocks),
  'typed-count': (blocks) => typedCounts(blocks),
};

/** Runs every rule; a finding without a level of its own is a warning. */
export function checkText(sources: TextCheckSources): readonly Finding[] {
  const { document, origins } = sources.report;
  const blocks = textBlocks(document);
  return Object.entries(RULES).flatMap(([rule, run]) =>
    run(blocks, sources).map((fault) => finding(rule, fault, blocks, origins)),
  );
}

function finding(
  rule: string,
  fault: Fault,
  blocks: readonly TextBlock[],
  origins: readonly BlockOrigin[],
): Finding {
  const block = blocks.find((candidate) => candidate.block === fault.block);
  const origin = fault.block === null ? undefined : origins[fault.block];
  return {
    rule,
    level: fault.level ?? 'warning',
    block: fault.block,
    place: fault.place ?? (block ? placeName(block) : ''),
    quote: fault.quote,
    message: fault.message,
    mend: fault.mend ?? 'narrative',
    origin:
      origin && origin.index !== null ? { section: origin.section, index: origin.index } : null,
  };
}
