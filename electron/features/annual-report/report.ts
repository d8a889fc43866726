// One year's report as it stands: text, document, checks and findings, from one reading of the ledger.

import type { LocalDate } from '../../core/calendar/local-date.ts';
import { buildDocument } from '../../core/annual-report/build-document.ts';
import type { CheckResult } from '../../core/annual-report/check-results.ts';
import { runChecks } from '../../core/annual-report/checks/checks.ts';
import type { ReportSetup, TextSource } from '../../core/annual-report/contract.ts';
import type { ReportDocument, ReportTemplate } from '../../core/annual-report/document.ts';
import type { Narrative } from '../../core/annual-report/narrative.ts';
import type { ProposalWording } from '../../core/annual-report/proposal.ts';
import { alikeSentences, proposeNarrative } from '../../core/annual-report/proposal.ts';
import type { Likeness } from '../../core/annual-report/similarity.ts';
import { likenessOf, paragraphsOf } from '../../core/annual-report/similarity.ts';
import { FIRST_TEMPLATE, formOf } from '../../core/annual-report/templates.ts';
import type { Finding } from '../../core/annual-report/text-check/finding.ts';
import { checkText } from '../../core/annual-report/text-check/text-check.ts';
import type { ComparisonRepository } from './comparison-repository.ts';
import type { LastTexts } from './last-text.ts';
import type { Repository } from './repository.ts';
import type { YearFacts, YearReader } from './year-reader.ts';

export interface ReportParts {
  readonly repository: Repository;
  readonly comparison: ComparisonRepository;
  readonly years: YearReader;
  readonly lastTexts: LastTexts;
  readonly wording: ProposalWording;
}

/** Which report is meant, and on which day it is looked at. */
export interface ReportQuery {
  readonly year: number;
  readonly template: ReportTemplate;
  readonly today: LocalDate;
}

export interface Report {
  readonly facts: YearFacts;
  readonly text: TextSource;
  readonly narrative: Narrative;
  readonly document: ReportDocument;
  readonly checks: readonly CheckResult[];
  readonly findings: readonly Finding[];
  /** How much of each paragraph stood in last year's report. */
  readonly likeness: readonly Likeness[];
}

export type Reports = ReturnType<typeof createReports>;

/** The reports of one ledger. */
export function createReports({ repository, comparison, years, lastTexts, wording }: ReportParts) {
  function textOf(
    { year, template }: Omit<ReportQuery, 'today'>,
    facts: YearFacts,
  ): { text: TextSource; narrative: Narrative } {
    const row = repository.latestText({ year, template });
    const revision = row?.revision ?? 0;
    if (row?.content) {
      const text: TextSource = { kind: 'saved', revision, savedAt: row.savedAt };
      return { text, narrative: row.content };
    }
    const narrative = proposeNarrative(wording, template, facts.figures);
    return { text: { kind: 'proposed', revision, savedAt: null }, narrative };
  }

  function setup(year: number): ReportSetup {
    const chosen = repository.setup(year);
    if (chosen) return { ...chosen, isChosen: true };
    return { template: FIRST_TEMPLATE, reason: '', signedOn: null, isChosen: false };
  }

  return {
    /** The office's choice of template and date for a year, or the first proposal. */
    setup,
    /** The report with the stored text, or with `draft` in its place. */
    read: (query: ReportQuery, draft?: Narrative): Report => {
      const { year, template, today } = query;
      const facts = years.read(year, today);
      const { text, narrative: stored } = textOf(query, facts);
      const narrative = draft ?? stored;
      const { figures, tokens, office } = facts;
      const organ = office?.name ?? '（还没有填写机关名称）';
      const { signedOn } = setup(year);
      const built = buildDocument({ year, template, narrative, figures, tokens, organ, signedOn });
      const isTownship = office?.isTownship ?? true;
      const last = lastTexts.before(year, today);
      const likeness = last
        ? likenessOf(built, paragraphsOf(last.document), alikeSentences(wording, figures, tokens))
        : [];
      return {
        facts,
        text,
        narrative,
        document: built.document,
        checks: runChecks(
          { ...facts, template, form: formOf(template, year), narrative, isTownship },
          comparison.signedReasons(year),
        ),
        findings: checkText({ report: built, figures, office, likeness }),
        likeness,
      };
    },
  };
}
