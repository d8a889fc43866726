// Taking a step of a report's life: what it writes besides itself.

import { createHash } from 'node:crypto';
import type { CallContext } from '../../../core/calls.ts';
import { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import type { ReportStep } from '../../../core/annual-report/life/steps.ts';
import { foldedLife } from './folded-life.ts';
import type { LifeParts } from './parts.ts';

/** Keeps a step that was let pass, with everything that goes with it. */
export function createStepTaker({ life, repository, reports, printer }: LifeParts) {
  /** What was signed becomes a version, and the year is closed. */
  function freeze(year: number, { onDate }: ReportStep, context: CallContext): number {
    const version = foldedLife(life.steps(year), year).version + 1;
    const draft = printer.complete(year, context.today);
    const printed = { ...draft, version, state: 'frozen', frozenOn: onDate } as const;
    const content = JSON.stringify(PrintedReport.parse(printed));
    const sha256 = createHash('sha256').update(content).digest('hex');
    life.addVersion({ year, version, content, sha256, frozenOn: onDate }, context);
    life.freeze(year, version);
    return version;
  }

  /** `contentHash`: of the content that the step was let pass for. */
  return (year: number, step: ReportStep, contentHash: string, context: CallContext): void => {
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
      contentHash: isJudging ? contentHash : null,
      version: version === 0 ? null : version,
    };
    life.addStep(year, stored, context);
  };
}
