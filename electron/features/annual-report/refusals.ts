// Why a report can't be saved or handed in as it is.

import { AppError, fieldError } from '../../core/app-error.ts';
import type { FieldErrors } from '../../core/app-error.ts';
import type { LocalDate } from '../../core/calendar/local-date.ts';
import { failure, stopsReport } from '../../core/annual-report/check-results.ts';
import type { ReportTemplate } from '../../core/annual-report/document.ts';
import type { Narrative } from '../../core/annual-report/narrative.ts';
import { splitTokens } from '../../core/annual-report/narrative.ts';
import { TEMPLATE_SECTIONS, templateMisfit } from '../../core/annual-report/templates.ts';
import type { TokenMeanings } from '../../core/annual-report/tokens.ts';
import { isOnDuty } from '../../core/office/people.ts';
import type { SignerRow } from './comparison-repository.ts';
import type { Report } from './report.ts';

/** @throws AppError 'invalid-input' when the template isn't made for the year and no reason is given. */
export function refuseMisfit(template: ReportTemplate, year: number, reason: string): void {
  const misfit = templateMisfit(template, year);
  if (misfit === null || reason !== '') return;
  throw new AppError(
    'invalid-input',
    `${misfit}仍要使用的，请在年度报告的“模板和日期”里填写理由。`,
    {
      reason: ['请填写仍要使用这个模板的理由'],
    },
  );
}

/** @throws AppError 'invalid-input' when the report is dated before its year is over. */
export function refuseEarlyDate(signedOn: LocalDate | null, year: number): void {
  if (signedOn === null || signedOn >= `${year}-12-31`) return;
  const message = `成文日期不能早于 ${year}-12-31：${year} 年度还没有结束，请改正成文日期。`;
  throw new AppError('invalid-input', message, { signedOn: [message] });
}

/**
 * @throws AppError 'invalid-input', by field, when a section is not the template's, or a ⟦…⟧ means
 * nothing.
 */
export function refuseUnknownTokens(
  narrative: Narrative,
  template: ReportTemplate,
  tokens: TokenMeanings,
): void {
  const sections = TEMPLATE_SECTIONS[template].map(({ section }) => section);
  const problems: FieldErrors = Object.fromEntries(
    Object.entries(narrative).flatMap(([section, blocks = []]) =>
      blocks.flatMap(({ text }, index): [string, string[]][] => {
        const messages = sections.some((known) => known === section)
          ? tokenProblems(text, tokens)
          : ['这一部分不在所选模板里，请删去。'];
        return messages.length === 0 ? [] : [[`narrative.${section}.${index}.text`, messages]];
      }),
    ),
  );
  const first = Object.values(problems)[0]?.[0];
  if (first !== undefined) throw new AppError('invalid-input', first, problems);
}

function tokenProblems(text: string, tokens: TokenMeanings): string[] {
  return splitTokens(text).flatMap((part) => {
    if (part.kind === 'broken') return ['“⟦”和“⟧”要成对出现，请补上或者删去。'];
    if (part.kind === 'text' || tokens.has(part.text)) return [];
    return [`没有叫“${part.text}”的数字或信息，请用“插入数字”重新选择。`];
  });
}

/** @throws AppError 'invalid-input' when the person doesn't sign for the office on that day. */
export function refuseSigner(signer: SignerRow | undefined, today: LocalDate): void {
  const problem =
    signer === undefined
      ? '没有这位工作人员，请重新选择签字人。'
      : signer.role !== 'signer'
        ? `${signer.name}不是签发人，请选择签发人签字。`
        : isOnDuty(signer, today)
          ? null
          : `${signer.name}今天不在岗，请选择在岗的签发人签字。`;
  if (problem !== null) throw fieldError('signerId', problem);
}

/** @throws AppError 'not-allowed' naming every check and finding of level error that stands. */
export function refuseFailing({ checks, findings }: Pick<Report, 'checks' | 'findings'>): void {
  const faults = [
    ...checks.filter(stopsReport).map((check) => `${check.id} ${check.title}（${failure(check)}）`),
    ...findings
      .filter(({ level }) => level === 'error')
      .map(({ place, message }) => `${place}：${message}`),
  ];
  if (faults.length === 0) return;
  throw new AppError('not-allowed', `还有错误没有改正，不能导出：${faults.join('；')}`);
}
