// How a year's report stands: its state, what can be done next, and what keeps it from that.

import type { LifeView } from '../../../core/annual-report/life/contract.ts';
import { isFrozen, stepsFrom } from '../../../core/annual-report/life/lifecycle.ts';
import { isStale, stepRefusals } from '../../../core/annual-report/life/step-gates.ts';
import type { ReportStanding } from '../../../core/annual-report/life/step-gates.ts';
import { templateMisfit } from '../../../core/annual-report/templates.ts';
import type { LocalDate } from '../../../core/calendar/local-date.ts';
import type { Reports } from '../report.ts';
import { foldedLife } from './folded-life.ts';
import { contentHash } from './printed.ts';
import type { Draft, Printer } from './printed.ts';
import type { LifeRepository } from './repository.ts';
import { versionSummaries } from './versions.ts';

export interface StandingParts {
  readonly life: LifeRepository;
  readonly reports: Reports;
  readonly printer: Printer;
}

export type Standings = ReturnType<typeof createStandings>;

/** How the reports of one ledger stand. */
export function createStandings({ life, reports, printer }: StandingParts) {
  /** What the gates of a step look at. */
  function standing(year: number, draft: Draft): ReportStanding {
    const { template, reason } = reports.setup(year);
    return {
      year,
      life: foldedLife(life.steps(year), year),
      contentHash: contentHash(draft.printed),
      datedOn: draft.printed.document.signedOn,
      checks: draft.printed.checks,
      findings: draft.printed.findings,
      zeros: draft.printed.zeros,
      misfit: reason === '' ? templateMisfit(template, year) : null,
      hasOffice: draft.report.facts.office !== undefined,
    };
  }

  /** What the window shows of it. */
  function view(year: number, today: LocalDate): LifeView {
    const draft = printer.draft(year, today);
    const stands = standing(year, draft);
    const steps = life.steps(year);
    const { state, version } = stands.life;
    return {
      ...{ year, state, version, steps },
      isStale: isStale(stands),
      isFrozen: isFrozen(state),
      possible: stepsFrom(state).map((kind) => ({
        kind,
        refusals: stepRefusals(stands, kind, today),
      })),
      zeros: printer.frozen(year)?.zeros ?? draft.printed.zeros,
      versions: versionSummaries(life.versions(year), steps),
    };
  }
  return { standing, view };
}
