// 往年报告: typing the tables and the text of a report that the program did not make.

import { AppError } from '../../core/app-error.ts';
import type { FieldErrors } from '../../core/app-error.ts';
import type { CallContext, HandlersOf } from '../../core/calls.ts';
import { formOfYear } from '../../core/annual-report/templates.ts';
import type { earlierCalls } from '../../core/annual-report/years/contract.ts';
import { earlierCells } from '../../core/annual-report/years/earlier-cells.ts';
import type { EarlierFault } from '../../core/annual-report/years/earlier-checks.ts';
import { earlierFaults } from '../../core/annual-report/years/earlier-checks.ts';
import type { EarlierDraft } from '../../core/annual-report/years/earlier-report-view.ts';
import { paperWords } from '../../core/annual-report/years/earlier-report-view.ts';
import type { ComparisonRepository } from './comparison-repository.ts';
import { closedWords, earlierReport, knownYears, reportedBefore } from './earlier-reader.ts';
import type { EarlierReaderParts } from './earlier-reader.ts';
import type { EarlierRepository, NewPaper } from './earlier-repository.ts';
import { refuseSigner } from './refusals.ts';

export interface EarlierParts extends EarlierReaderParts {
  readonly comparison: ComparisonRepository;
}

/** Handlers of reports of earlier years. */
export function createEarlierHandlers(parts: EarlierParts): HandlersOf<typeof earlierCalls> {
  const { earlier } = parts;
  return {
    'annualReport.earlierYears': () => knownYears(earlier),
    'annualReport.earlierReport': ({ year }) => earlierReport(parts, year),
    'annualReport.saveEarlierReport': (draft, context) => {
      save(parts, draft, context);
      return earlierReport(parts, draft.year);
    },
  };
}

/** @throws AppError 'not-allowed' where the program's own report stands; 'invalid-input' by cell. */
function save(parts: EarlierParts, draft: EarlierDraft, context: CallContext): void {
  const { earlier } = parts;
  const { year, paper, publishedOn } = draft;
  const closed = closedWords(earlier, year);
  if (closed !== null) throw new AppError('not-allowed', closed);
  refuseEarlyPaper(draft, context);
  const entries = sentEntries(draft);
  const wrong = signedWrong(parts, draft, context);
  const words = paperWords(paper, publishedOn);
  const source = wrong.failure === '' ? words : `${words}；原件如此：${wrong.reason}`;
  for (const [code, value] of entries) {
    earlier.addTypedFigure(year, { code, value, source }, context);
  }
  earlier.addPaper(year, { text: draft.text, paper, publishedOn, ...wrong }, context);
}

function refuseEarlyPaper({ year, publishedOn }: EarlierDraft, { today }: CallContext): void {
  const problem =
    year >= Number(today.slice(0, 4))
      ? `${year} 年还没有结束，没有这一年的报告。`
      : publishedOn !== null && publishedOn > today
        ? '公布日期不能晚于今天，请核对。'
        : publishedOn !== null && publishedOn <= `${year}-12-31`
          ? `${year} 年度的报告在 ${year + 1} 年公布，请核对公布日期。`
          : null;
  if (problem !== null) {
    throw new AppError('invalid-input', problem, { publishedOn: [problem] });
  }
}

function sentEntries({ year, values }: EarlierDraft): [string, number | null][] {
  const known = new Set(earlierCells(year).map(({ code }) => code));
  const strange = Object.keys(values).filter((code) => !known.has(code));
  if (strange.length > 0) {
    const message = `${year} 年的表上没有这一格，请重新打开页面。`;
    throw new AppError('invalid-input', message, fieldsOf(strange, message));
  }
  return Object.entries(values).flatMap(([code, value]): [string, number | null][] =>
    value === undefined ? [] : [[code, value]],
  );
}

type Wrong = Pick<NewPaper, 'failure' | 'reason' | 'signerId' | 'signedOn'>;
const ALL_AGREE: Wrong = { failure: '', reason: '', signerId: null, signedOn: null };

/** Runs the checks over what would be kept; what fails needs somebody who signs that the paper says so. */
function signedWrong(parts: EarlierParts, draft: EarlierDraft, context: CallContext): Wrong {
  const errors = faultsOf(parts, draft).filter(({ level }) => level === 'error');
  if (errors.length === 0) {
    if (draft.wrong === null) return ALL_AGREE;
    throw new AppError('not-allowed', '各项核对都相符，不需要说明原件有误，请取消勾选。');
  }
  const failure = errors.map(({ check, text }) => `${check} ${text}`).join('；');
  if (draft.wrong === null) return keptWrong(parts.earlier, draft.year, failure) ?? refuse(errors);
  const { reason, signerId } = draft.wrong;
  refuseSigner(parts.comparison.signer(signerId), context.today);
  return { failure, reason, signerId, signedOn: context.today };
}

/** A reason stands as long as the very equations fail that it was signed for. */
function keptWrong(earlier: EarlierRepository, year: number, failure: string): Wrong | null {
  const kept = earlier.paper(year);
  if (kept?.failure !== failure) return null;
  const { reason, signerId, signedOn } = kept;
  return { failure, reason, signerId, signedOn };
}

function faultsOf(parts: EarlierParts, draft: EarlierDraft): readonly EarlierFault[] {
  const { year, isPartial } = draft;
  const values = new Map(
    parts.earlier.typedFigures(year).map(({ code, value }) => [code, value] as const),
  );
  for (const [code, value] of Object.entries(draft.values)) values.set(code, value ?? null);
  const known = [...values].flatMap(([code, value]): [string, number][] =>
    value === null ? [] : [[code, value]],
  );
  return earlierFaults({
    ...{ year, isPartial, form: formOfYear(year), values: new Map(known) },
    isTownship: parts.repository.office()?.isTownship ?? true,
    before: reportedBefore(parts.lastYears, year),
  });
}

function refuse(errors: readonly EarlierFault[]): never {
  const fields: Record<string, string[]> = {};
  for (const { text, codes } of errors) {
    for (const code of codes) (fields[`values.${code}`] ??= []).push(text);
  }
  const first = errors[0]?.text ?? '';
  throw new AppError(
    'invalid-input',
    `有 ${errors.length} 处不相符：${first}。请对照原件改正；原件就是这样的，请说明并由签发人签字。`,
    fields,
  );
}

function fieldsOf(codes: readonly string[], message: string): FieldErrors {
  return Object.fromEntries(codes.map((code) => [`values.${code}`, [message]]));
}
