// Whether a step may be taken: what core says, and what only the ledger knows.

import type { Database } from 'better-sqlite3';
import { AppError } from '../../core/app-error.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { stepProblems } from '../../core/requests/step-checks.ts';
import type { Problem } from '../../core/requests/step-surroundings.ts';
import type { RequestStep, StepOf } from '../../core/requests/steps/steps.ts';
import { createApplicantRepository } from './applicant-repository.ts';
import { createLinkRepository } from './link-repository.ts';
import { createOfficeReader } from './office-repository.ts';
import { handlerProblems } from './registration.ts';
import { refuseProblems, requireKnownFiles } from './refusals.ts';
import type { LoadedRequest, Register } from './register.ts';
import { createSurroundings } from './surroundings.ts';

/**
 * @param prefix where the step stands in the form that was filled in
 * @throws AppError 'not-allowed', 'invalid-input' under the fields of the step, 'file-problem'
 */
export type StepCheck = (
  loaded: LoadedRequest,
  step: RequestStep,
  today: LocalDate,
  prefix?: string,
) => void;

/** Prepares the check of steps. */
export function createStepCheck(db: Database, { cases }: Register): StepCheck {
  const surroundings = createSurroundings(db);
  const ledgerProblems = createLedgerProblems(db);
  return (loaded, step, today, prefix = 'step') => {
    const problems = stepProblems(loaded.request, step, surroundings(loaded, today));
    const whole = problems.find(([field]) => field === '');
    if (whole) throw new AppError('not-allowed', whole[1]);
    refuseProblems([...problems, ...ledgerProblems(loaded, step, today)], prefix);
    requireKnownFiles(cases.unknownFiles(filesOf(step)));
  };
}

function createLedgerProblems(db: Database) {
  const applicants = createApplicantRepository(db);
  const links = createLinkRepository(db);
  const office = createOfficeReader(db);
  return (loaded: LoadedRequest, step: RequestStep, today: LocalDate): readonly Problem[] => {
    if (step.kind === 'amended') {
      const { handlerId } = step.facts;
      const isNew = handlerId !== loaded.request.facts.handlerId;
      const handler = isNew ? handlerProblems(handlerId, office.people(), today) : [];
      return [
        ...arrivalProblems(loaded, step.facts),
        ...handler.map(([field, message]) => [`facts.${field}`, message] as const),
      ];
    }
    if (step.kind === 'charged') return positionProblems(step, applicants.positionInMonth(loaded));
    if (step.kind === 'made-proactive' && !links.publication(step.publicationId)) {
      return [['publicationId', '没有这条主动公开的信息，请用“转主动公开”办理']];
    }
    return [];
  };
}

/** 按件计收 counts the applicant's applications of the month (国办函〔2020〕109号). */
function positionProblems(
  { tariff, position }: StepOf<'charged'>,
  counted: number,
): readonly Problem[] {
  if (tariff !== 'items' || position === counted) return [];
  return [['position', `这是该申请人本月的第 ${counted} 件申请，请核对（国办函〔2020〕109号）`]];
}

/** The receipt date follows from channel and day of arrival (art. 31), and the number from its year. */
function arrivalProblems(
  { request: { facts } }: LoadedRequest,
  amended: Pick<typeof facts, 'channel' | 'arrivedOn'>,
): readonly Problem[] {
  const why = '决定收到申请之日，不能更正；登记错了的请作废后重新登记（条例第三十一条）';
  const problems: Problem[] = [];
  if (amended.channel !== facts.channel) problems.push(['facts.channel', `提交方式${why}`]);
  if (amended.arrivedOn !== facts.arrivedOn) problems.push(['facts.arrivedOn', `收到日期${why}`]);
  return problems;
}

/** The hashes of all files that a step names. */
function filesOf(step: RequestStep): readonly string[] {
  const files = [
    ...('files' in step ? step.files : []),
    ...('enclosures' in step ? step.enclosures : []),
    ...('facts' in step ? step.facts.files : []),
  ];
  return files.map(({ sha256 }) => sha256);
}
