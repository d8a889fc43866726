// The life of a year's report: taking its steps, confirming its zeros, keeping and comparing its versions.

import { AppError } from '../../../core/app-error.ts';
import type { HandlersOf } from '../../../core/calls.ts';
import type { lifeCalls } from '../../../core/annual-report/life/contract.ts';
import { figureOf } from '../../../core/annual-report/figure-values.ts';
import {
  firstReportDay,
  stepFaults,
  stepRefusals,
} from '../../../core/annual-report/life/step-gates.ts';
import { REPORT_STEP_NAMES, stepPerson } from '../../../core/annual-report/life/steps.ts';
import type { ReportStep } from '../../../core/annual-report/life/steps.ts';
import { canConfirmZero } from '../../../core/annual-report/life/zero-areas.ts';
import type { LocalDate } from '../../../core/calendar/local-date.ts';
import { renderHtml } from '../../../render/annual-report/html.ts';
import { refuseSigner } from '../refusals.ts';
import { compareVersions } from './compare.ts';
import type { LifeParts } from './parts.ts';
import type { Printer } from './printed.ts';
import { createStandings } from './standing.ts';
import type { Standings } from './standing.ts';
import { createStepTaker } from './take-step.ts';

type Handlers = HandlersOf<typeof lifeCalls>;

/** All handlers of a report's life. */
export function createLifeHandlers(parts: LifeParts): Handlers {
  const standings = createStandings(parts);
  return {
    ...stepHandlers(parts, standings),
    ...zeroHandlers(parts, standings),
    ...versionHandlers(parts.printer),
  };
}

function stepHandlers(
  parts: LifeParts,
  standings: Standings,
): Pick<Handlers, 'annualReport.life' | 'annualReport.takeStep'> {
  const { life, printer } = parts;
  const take = createStepTaker(parts);
  return {
    'annualReport.life': ({ year }, { today }) => standings.view(year, today),
    'annualReport.takeStep': ({ year, step }, context) => {
      const stands = standings.standing(year, printer.draft(year, context.today));
      refuse(step, stepRefusals(stands, step.kind, context.today));
      const id = stepPerson(step);
      refuseFaults(
        stepFaults(step, {
          year,
          today: context.today,
          steps: life.steps(year),
          person: id === null ? undefined : life.person(id),
        }),
      );
      take(year, step, stands.contentHash, context);
      return standings.view(year, context.today);
    },
  };
}

function zeroHandlers(
  { life, comparison, printer }: LifeParts,
  { view }: Standings,
): Pick<Handlers, 'annualReport.confirmZeros'> {
  return {
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
      const printed = printer.version(year, version, today);
      return { printed, html: renderHtml(printed.document) };
    },
    'annualReport.compareVersions': ({ earlier, later }, { today }) =>
      compareVersions(
        printer.version(earlier.year, earlier.version, today),
        printer.version(later.year, later.version, today),
      ),
    'annualReport.printed': ({ year, template }, { today }) =>
      printer.printed(year, today, template),
  };
}

function refuse({ kind }: ReportStep, refusals: readonly string[]): void {
  if (refusals.length === 0) return;
  throw new AppError('not-allowed', `不能办理“${REPORT_STEP_NAMES[kind]}”：${refusals.join('')}`);
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
