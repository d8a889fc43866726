// The life of a year's report: taking its steps, confirming its zeros, keeping and comparing its versions.

import { createHash } from 'node:crypto';
import { AppError } from '../../../core/app-error.ts';
import type { CallContext, HandlersOf } from '../../../core/calls.ts';
import type { lifeCalls } from '../../../core/annual-report/life/contract.ts';
import type { LifeView } from '../../../core/annual-report/life/contract.ts';
import { figureOf } from '../../../core/annual-report/figure-values.ts';
import { isFrozen, stepsFrom } from '../../../core/annual-report/life/lifecycle.ts';
import { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import {
  firstReportDay,
  isStale,
  stepFaults,
  stepRefusals,
} from '../../../core/annual-report/life/step-gates.ts';
import type { ReportStanding } from '../../../core/annual-report/life/step-gates.ts';
import { REPORT_STEP_NAMES, stepPerson } from '../../../core/annual-report/life/steps.ts';
import type { ReportStep } from '../../../core/annual-report/life/steps.ts';
import { canConfirmZero } from '../../../core/annual-report/life/zero-areas.ts';
import { templateMisfit } from '../../../core/annual-report/templates.ts';
import type { LocalDate } from '../../../core/calendar/local-date.ts';
import { renderHtml } from '../../../render/annual-report/html.ts';
import type { ComparisonRepository } from '../comparison-repository.ts';
import { refuseSigner } from '../refusals.ts';
import { compareVersions } from './compare.ts';
import { foldedLife } from './folded-life.ts';
import { contentHash, createPrinter } from './printed.ts';
import type { Draft, Printer, PrinterParts } from './printed.ts';
import { versionSummaries } from './versions.ts';

type Handlers = HandlersOf<typeof lifeCalls>;

export interface LifeParts extends PrinterParts {
  readonly comparison: ComparisonRepository;
}

/** All handlers of a report's life. */
export function createLifeHandlers(parts: LifeParts): Handlers {
  const lives = createLives(parts);
  return { ...stepHandlers(parts, lives), ...versionHandlers(lives.printer) };
}

type Lives = ReturnType<typeof createLives>;

function createLives(parts: LifeParts) {
  const { life, reports } = parts;
  const printer = createPrinter(parts);

  function standing(year: number, draft: Draft): ReportStanding {
    const { template, reason } = reports.setup(year);
    return {
      year,
      life: foldedLife(life.steps(year), year),
      contentHash: contentHash(draft.printed),
      checks: draft.printed.checks,
      findings: draft.printed.findings,
      zeros: draft.printed.zeros,
      misfit: reason === '' ? templateMisfit(template, year) : null,
      hasOffice: draft.report.facts.office !== undefined,
    };
  }

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
  return { printer, standing, view };
}

function stepHandlers(
  { life, comparison, repository, reports }: LifeParts,
  { printer, standing, view }: Lives,
): Pick<Handlers, 'annualReport.life' | 'annualReport.takeStep' | 'annualReport.confirmZeros'> {
  /** What was signed becomes a version, and the year is closed. */
  function freeze(year: number, { onDate }: ReportStep, context: CallContext): number {
    const version = foldedLife(life.steps(year), year).version + 1;
    const draft = printer.draft(year, context.today).printed;
    const printed = { ...draft, version, state: 'frozen', frozenOn: onDate } as const;
    const content = JSON.stringify(PrintedReport.parse(printed));
    const sha256 = createHash('sha256').update(content).digest('hex');
    life.addVersion({ year, version, content, sha256, frozenOn: onDate }, context);
    life.freeze(year, version);
    return version;
  }

  function take(year: number, step: ReportStep, context: CallContext): void {
    const draft = printer.draft(year, context.today);
    const hash = contentHash(draft.printed);
    const isJudging = ['reviewed', 'signed', 'frozen'].includes(step.kind);
    // Signing gives the report its date; the year is then still open.
    if (step.kind === 'signed') {
      repository.saveSetup({ ...reports.setup(year), year, signedOn: step.onDate }, context);
    }
    if (step.kind === 'unfrozen') life.unfreeze(year);
    const present = foldedLife(life.steps(year), year).version;
    const version = step.kind === 'frozen' ? freeze(year, step, context) : present;
    const stored = {
      form: step,
      contentHash: isJudging ? hash : null,
      version: version === 0 ? null : version,
    };
    life.addStep(year, stored, context);
  }

  return {
    'annualReport.life': ({ year }, { today }) => view(year, today),
    'annualReport.takeStep': ({ year, step }, context) => {
      const stands = standing(year, printer.draft(year, context.today));
      refuse(step, stepRefusals(stands, step.kind, context.today));
      const id = stepPerson(step);
      refuseFaults(
        stepFaults(step, {
          today: context.today,
          steps: life.steps(year),
          person: id === null ? undefined : life.person(id),
        }),
      );
      take(year, step, context);
      return view(year, context.today);
    },
    'annualReport.confirmZeros': ({ year, areas, signerId }, context) => {
      refuseOpenYear(year, context.today);
      refuseSigner(comparison.signer(signerId), context.today);
      const { printed, report } = printer.draft(year, context.today);
      for (const area of areas) {
        const known = printed.zeros.find((candidate) => candidate.area === area);
        if (!known) throw new AppError('not-found', `年度报告没有“${area}”这一项，请重新打开。`);
        const values = known.figures.map((id) => figureOf(report.facts.figures, id));
        if (!canConfirmZero(known, values)) {
          throw new AppError('not-allowed', `${known.name}不能确认为零：${known.facts}。`);
        }
        life.addConfirmation({ year, area, signerId, signedOn: context.today }, context);
      }
      return view(year, context.today);
    },
  };
}

function versionHandlers(
  printer: Printer,
): Pick<
  Handlers,
  'annualReport.version' | 'annualReport.compareVersions' | 'annualReport.printed'
> {
  return {
    'annualReport.version': ({ year, version }, { today }) => {
      const { sheets: _, ...printed } = printer.version(year, version, today);
      return { printed, html: renderHtml(printed.document) };
    },
    'annualReport.compareVersions': ({ earlier, later }, { today }) =>
      compareVersions(
        printer.version(earlier.year, earlier.version, today),
        printer.version(later.year, later.version, today),
      ),
    'annualReport.printed': ({ year }, { today }) => printer.printed(year, today),
  };
}

function refuse({ kind }: ReportStep, refusals: readonly string[]): void {
  if (refusals.length === 0) return;
  throw new AppError('not-allowed', `还不能${REPORT_STEP_NAMES[kind]}：${refusals.join('')}`);
}

/** A zero can be confirmed when nothing more can come: the year is over. */
function refuseOpenYear(year: number, today: LocalDate): void {
  if (today >= firstReportDay(year)) return;
  throw new AppError(
    'not-allowed',
    `${year} 年还没有结束，${firstReportDay(year)} 起才能确认为零。`,
  );
}

/** @throws AppError 'invalid-input' with every fault at its field. */
function refuseFaults(faults: Readonly<Record<string, string>>): void {
  const first = Object.values(faults)[0];
  if (first === undefined) return;
  const fields = Object.entries(faults).map(([field, fault]) => [`step.${field}`, [fault]]);
  throw new AppError(
    'invalid-input',
    first,
    Object.fromEntries(fields) as Record<string, string[]>,
  );
}
