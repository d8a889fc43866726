// The check of the finished text (公文 lint): every rule over every block, with the place of each fault
// and, where there is only one right answer, the change that mends it.

import type { BuiltReport } from '../build-document.ts';
import type { FigureValues } from '../figure-values.ts';
import type { OfficeFacts } from '../office-facts.ts';
import type { Likeness } from '../similarity.ts';
import type { Fault, Finding, WordPlace } from './finding.ts';
import { falseClaims } from './rules-of-claims.ts';
import { emptyCells, emptyParts, missingContent, missingParts } from './rules-of-content.ts';
import {
  documentNumbers,
  otherForm,
  otherFormWords,
  partyDocuments,
} from './rules-of-documents.ts';
import { contactFormats, foreignAreaCodes, officeGaps } from './rules-of-facts.ts';
import { copiedParagraphs } from './rules-of-likeness.ts';
import { fullWidthDigits, straySpaces, wrongMarks } from './rules-of-marks.ts';
import {
  feesOutsideTable,
  numbersUnlikeLedger,
  numbersUnlikeTables,
  typedCounts,
} from './rules-of-numbers.ts';
import { headingForms, headingGaps, leadGaps } from './rules-of-numbering.ts';
import { doubledWords, foreignSites, unknownTokens, wrongTerms } from './rules-of-words.ts';
import { otherPeriods, otherYears } from './rules-of-years.ts';
import type { StatedNumber } from './stated-numbers.ts';
import { statedNumbers } from './stated-numbers.ts';
import { placeName, storedWords, textBlocks } from './text-blocks.ts';
import type { TextBlock } from './text-blocks.ts';

/** What the text is held against. */
export interface TextCheckSources {
  readonly report: BuiltReport;
  readonly figures: FigureValues;
  /** Undefined before the office filled in its profile. */
  readonly office: OfficeFacts | undefined;
  /** How much of the text stood in last year's report; left out where no such text is known. */
  readonly likeness?: readonly Likeness[];
}

interface Read extends TextCheckSources {
  readonly blocks: readonly TextBlock[];
  readonly stated: readonly StatedNumber[];
}

type Rule = (read: Read) => readonly Fault[];

const RULES: Readonly<Record<string, Rule>> = {
  'office-gap': ({ blocks, office }) => officeGaps(blocks, office),
  'unknown-token': ({ blocks }) => unknownTokens(blocks),
  'empty-cell': ({ report }) => emptyCells(report.document),
  'other-form': ({ blocks, report }) => [
    ...otherForm(report.document),
    ...otherFormWords(blocks, report.document),
  ],
  'empty-part': ({ blocks, report }) => emptyParts(blocks, report.document),
  'missing-part': ({ blocks, report }) => missingParts(blocks, report.document),
  'missing-content': ({ blocks }) => missingContent(blocks),
  'heading-gap': ({ blocks }) => headingGaps(blocks),
  'heading-form': ({ blocks }) => headingForms(blocks),
  'lead-gap': ({ blocks }) => leadGaps(blocks),
  'other-year': ({ blocks, report: { document } }) => [
    ...otherPeriods(blocks, document.year),
    ...otherYears(blocks, document.year),
  ],
  'area-code': ({ blocks, office }) => (office ? foreignAreaCodes(blocks, office) : []),
  contact: ({ blocks, office }) => contactFormats(blocks, office),
  'false-claim': ({ blocks, figures }) => falseClaims(blocks, figures),
  'number-mismatch': ({ stated, figures }) => numbersUnlikeTables(stated, figures),
  'ledger-mismatch': ({ stated }) => numbersUnlikeLedger(stated),
  'fee-outside-table': ({ report, figures }) => feesOutsideTable(report.document.template, figures),
  'document-number': ({ blocks }) => documentNumbers(blocks),
  'party-document': ({ blocks }) => partyDocuments(blocks),
  'wrong-term': ({ blocks }) => wrongTerms(blocks),
  'wrong-site': ({ blocks, office }) => foreignSites(blocks, office),
  'doubled-word': ({ blocks }) => doubledWords(blocks),
  width: ({ blocks }) => fullWidthDigits(blocks),
  punctuation: ({ blocks }) => wrongMarks(blocks),
  'stray-space': ({ blocks }) => straySpaces(blocks),
  'typed-count': ({ blocks, stated }) => typedCounts(blocks, stated),
  'like-last-year': ({ blocks, likeness, report }) =>
    copiedParagraphs(blocks, report.origins, likeness ?? []),
};

/** Runs every rule; a finding without a level of its own is a warning. */
export function checkText(sources: TextCheckSources): readonly Finding[] {
  const { document } = sources.report;
  const blocks = textBlocks(sources.report);
  const stated = statedNumbers(blocks, { ...document, figures: sources.figures });
  const read: Read = { ...sources, blocks, stated };
  return Object.entries(RULES).flatMap(([rule, run]) =>
    run(read).map((fault) => finding(rule, fault, read)),
  );
}

function finding(rule: string, fault: Fault, read: Read): Finding {
  const { level = 'warning', mend = 'narrative', quote, message } = fault;
  const block = read.blocks.find((candidate) => candidate.block === fault.block);
  const origin = originOf(fault, read);
  return {
    ...{ rule, level, block: fault.block, quote, message, mend, origin },
    place: fault.place ?? (block ? placeName(block) : ''),
    mark: block && fault.at ? markOf(block, fault.at) : null,
    fix: block && origin ? fixOf(fault, block, origin) : null,
  };
}

function originOf({ block }: Fault, { report }: Read): Finding['origin'] {
  const origin = block === null ? undefined : report.origins[block];
  if (origin === undefined || origin.index === null) return null;
  return { section: origin.section, index: origin.index };
}

function markOf(block: TextBlock, at: WordPlace): Finding['mark'] {
  const words = storedWords(block, at);
  return words && { from: words.from, to: words.to };
}

/** The change in the stored text; null where it would tear a ⟦…⟧ apart. */
function fixOf(
  { fix, at }: Fault,
  block: TextBlock,
  origin: NonNullable<Finding['origin']>,
): Finding['fix'] {
  const place = fix?.of ?? at;
  const words = fix && place ? storedWords(block, place) : null;
  if (!fix || !words?.whole || words.text === '') return null;
  return { ...origin, at: words.from, quote: words.text, replacement: fix.replacement };
}
