// What keeps a step of the report's life from being taken, as sentences for the clerk.

import type { LocalDate } from '../../calendar/local-date.ts';
import type { PersonRole } from '../../office/people.ts';
import { ROLE_LABELS, isOnDuty } from '../../office/people.ts';
import { failure, isUnsettled } from '../check-results.ts';
import type { CheckResult } from '../check-results.ts';
import type { Finding } from '../text-check/finding.ts';
import type { ReportLife } from './lifecycle.ts';
import { REPORT_STATE_NAMES, stateAfter } from './lifecycle.ts';
import type { KeptStep, ReportStep, ReportStepKind } from './steps.ts';
import { REPORT_STEP_NAMES } from './steps.ts';
import type { ZeroArea } from './zeros.ts';

/** What the report says of itself when a step is asked for. */
export interface ReportStanding {
  readonly year: number;
  readonly life: ReportLife;
  /** SHA-256 of what would be printed now, but for its date. */
  readonly contentHash: string;
  /** 成文日期 as it would be printed now. */
  readonly datedOn: LocalDate | null;
  readonly checks: readonly CheckResult[];
  readonly findings: readonly Finding[];
  readonly zeros: readonly ZeroArea[];
  /** Why the chosen template doesn't fit and nobody said why it is used; null when all is well. */
  readonly misfit: string | null;
  readonly hasOffice: boolean;
}

/** Whether what was reviewed is no longer what stands there, or bears another date than its signing. */
export function isStale({
  life,
  contentHash,
  datedOn,
}: Pick<ReportStanding, 'life' | 'contentHash' | 'datedOn'>): boolean {
  const isJudged = life.state === 'reviewed' || life.state === 'signed';
  if (!isJudged) return false;
  return (
    life.reviewedHash !== contentHash || (life.state === 'signed' && life.signedOn !== datedOn)
  );
}

/** The first day on which the report of a year can be judged: its year is over. */
export function firstReportDay(year: number): LocalDate {
  return `${year + 1}-01-01`;
}

/** Why a step can't be taken as the report stands, before anybody fills in its form; none when it can. */
export function stepRefusals(
  standing: ReportStanding,
  kind: ReportStepKind,
  today: LocalDate,
): string[] {
  const { year, life } = standing;
  const state = REPORT_STATE_NAMES[life.state];
  if (stateAfter(life.state, kind) === null) {
    return [`${year} 年度报告现在是“${state}”，这一步不能办理。`];
  }
  if (today < firstReportDay(year)) {
    return [`${year} 年还没有结束，${firstReportDay(year)} 起才能${REPORT_STEP_NAMES[kind]}。`];
  }
  if (kind === 'reviewed') return contentRefusals(standing);
  if (kind === 'signed' || kind === 'frozen') {
    return isStale(standing) ? ['审核之后报告内容有变动，请重新审核。'] : contentRefusals(standing);
  }
  return [];
}

/** What is not yet in order in the report itself. */
function contentRefusals({ checks, findings, zeros, misfit, hasOffice }: ReportStanding): string[] {
  return [
    ...(hasOffice ? [] : ['还没有填写机关信息，请到“设置”填写。']),
    ...(misfit === null ? [] : [`${misfit}请在“模板和日期”里填写理由或者换一个模板。`]),
    ...checks
      .filter(isUnsettled)
      .map((check) => `${check.id} ${check.title}：${failure(check)}。${wayOut(check)}`),
    ...findings
      .filter(({ level }) => level === 'error')
      .map(({ place, message }) => `${place}：${message}`),
    ...zeros
      .filter(({ state }) => state === 'unfilled')
      .map(({ name, facts }) => `${name}未填（${facts}）。请填写，或者确认为零。`),
  ];
}

function wayOut({ level, overridable }: CheckResult): string {
  if (!overridable) return '请改正。';
  return level === 'warning'
    ? '请改正，或者写明理由并由签发人签字。'
    : '请改正；上年度报告有误的，写明理由并由签发人签字。';
}

/** Somebody of the office as the gates look at him. */
export interface StepPerson {
  readonly id: number;
  readonly name: string;
  readonly roles: readonly PersonRole[];
  readonly dutyFrom: LocalDate;
  readonly dutyTo: LocalDate | null;
}

/** Who may take a step; the others are taken by anybody on duty. */
const ROLE_OF: Partial<Record<ReportStepKind, PersonRole>> = {
  reviewed: 'reviewer',
  signed: 'signer',
  unfrozen: 'signer',
};

export interface StepSurroundings {
  /** The year of the report. */
  readonly year: number;
  readonly today: LocalDate;
  /** The steps so far. */
  readonly steps: readonly KeptStep[];
  /** Who takes it; undefined when there is no such person. */
  readonly person: StepPerson | undefined;
}

/**
 * What is wrong with the filled-in form of a step, by field; empty when nothing is.
 * @returns messages by the name of the field.
 */
export function stepFaults(
  step: ReportStep,
  { year, today, steps, person }: StepSurroundings,
): Readonly<Record<string, string>> {
  return {
    ...dateFault(step, { year, steps, today }),
    ...('personId' in step ? personFault(step, person) : {}),
    ...sameHandsFault(step, steps),
  };
}

function dateFault(
  { onDate, kind }: ReportStep,
  { year, steps, today }: Omit<StepSurroundings, 'person'>,
): Record<string, string> {
  const name = REPORT_STEP_NAMES[kind];
  const first = firstReportDay(year);
  if (onDate < first) {
    return { onDate: `${name}的日期不能早于 ${first}：${year} 年那时还没有结束，请改正。` };
  }
  if (onDate > today) return { onDate: `${name}的日期不能晚于今天（${today}），请改正。` };
  const last = steps.at(-1)?.step;
  if (last === undefined || onDate >= last.onDate) return {};
  return {
    onDate: `${name}的日期不能早于${REPORT_STEP_NAMES[last.kind]}的日期（${last.onDate}），请改正。`,
  };
}

function personFault(step: ReportStep, person: StepPerson | undefined): Record<string, string> {
  if (person === undefined) return { personId: '没有这位工作人员，请重新选择。' };
  const role = ROLE_OF[step.kind];
  if (role !== undefined && !person.roles.includes(role)) {
    const label = ROLE_LABELS[role];
    return { personId: `${person.name}不是${label}，请选择${label}。` };
  }
  if (isOnDuty(person, step.onDate)) return {};
  return { personId: `${person.name}在 ${step.onDate} 不在岗，请选择在岗的人员。` };
}

/** Whoever reviewed doesn't also sign, unless the office says why it can't be otherwise. */
function sameHandsFault(step: ReportStep, steps: readonly KeptStep[]): Record<string, string> {
  if (step.kind !== 'signed' || step.reason !== '') return {};
  const review = steps.findLast((kept) => kept.step.kind === 'reviewed')?.step;
  const isSame = review?.kind === 'reviewed' && review.personId === step.personId;
  return isSame ? { reason: '审核和签发是同一人，请写明理由，或者由另一人签发。' } : {};
}
