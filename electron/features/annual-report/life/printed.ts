// A report with everything that is printed from it: of the ledger as it is now, or as it was frozen.

import { createHash } from 'node:crypto';
import { statutoryTables } from '../../../core/annual-report/build-document.ts';
import { reportDeadline } from '../../../core/annual-report/deadline.ts';
import type { ReportTemplate } from '../../../core/annual-report/document.ts';
import type { PrintedReport } from '../../../core/annual-report/life/printed-report.ts';
import type { KeptStep } from '../../../core/annual-report/life/steps.ts';
import { zeroAreas } from '../../../core/annual-report/life/zero-areas.ts';
import type { ZeroArea } from '../../../core/annual-report/life/zeros.ts';
import { formOf, templateMisfit } from '../../../core/annual-report/templates.ts';
import type { LocalDate } from '../../../core/calendar/local-date.ts';
import { ledgerSheets } from '../../../render/annual-report/ledger-sheets.ts';
import type { Report, Reports } from '../report.ts';
import type { Repository } from '../repository.ts';
import type { YearReader } from '../year-reader.ts';
import { foldedLife } from './folded-life.ts';
import { createKeptVersions } from './kept-versions.ts';
import type { LifeRepository } from './repository.ts';

export interface PrinterParts {
  readonly repository: Repository;
  readonly life: LifeRepository;
  readonly years: YearReader;
  readonly reports: Reports;
}

export interface Draft {
  readonly report: Report;
  readonly printed: PrintedReport;
}

export type Printer = ReturnType<typeof createPrinter>;

/** Makes printed reports of one ledger. */
export function createPrinter({ repository, life, years, reports }: PrinterParts) {
  const kept = createKeptVersions(life);

  function zerosOf(year: number, template: ReportTemplate, { facts }: Report): ZeroArea[] {
    return zeroAreas({
      figures: facts.figures,
      form: formOf(template, year),
      isTownship: facts.office?.isTownship ?? true,
      entered: new Set(repository.yearlyEntries(year).map(({ code }) => code)),
      confirmations: life.confirmations(year),
    });
  }

  /**
   * As the ledger stands, without its item sheets; by the template that the office chose unless another one
   * is wanted.
   */
  function draft(year: number, today: LocalDate, wanted?: ReportTemplate): Draft {
    const setup = reports.setup(year);
    const template = wanted ?? setup.template;
    const report = reports.read({ year, template, today });
    const { facts, document, checks, findings } = report;
    const steps = life.steps(year);
    const { signing, ...signatures } = judgement(steps);
    const form = formOf(template, year);
    const printed: PrintedReport = {
      ...{ year, version: 0, state: foldedLife(steps, year).state, document, form },
      tables: statutoryTables(facts.figures, form),
      figures: [...facts.figures.values()],
      checks: [...checks],
      findings: [...findings],
      zeros: zerosOf(year, template, report),
      exceptions: exceptions(template, year, setup.reason, signing),
      sheets: [],
      ...signatures,
      frozenOn: null,
      office: {
        name: facts.office?.name ?? '',
        county: facts.office?.county ?? '',
        prefecture: facts.office?.prefecture ?? '',
        isTownship: facts.office?.isTownship ?? true,
      },
      dueOn: reportDeadline(year, repository.deadline(year), today).on,
    };
    return { report, printed };
  }

  /** With the item sheets, which take longer than all the rest. */
  function complete(year: number, today: LocalDate, wanted?: ReportTemplate): PrintedReport {
    const recordsOf = (figure: string) => years.records(figure, year, today).records;
    return { ...draft(year, today, wanted).printed, sheets: ledgerSheets(recordsOf) };
  }

  return {
    draft,
    complete,
    frozen: kept.frozen,
    /** A kept version; 0 stands for the ledger as it is now. @throws AppError 'not-found'. */
    version: (year: number, version: number, today: LocalDate): PrintedReport =>
      version === 0 ? draft(year, today).printed : kept.version(year, version),
    /** What is exported and handed in; by the template that the office chose unless another one is wanted. */
    printed: (year: number, today: LocalDate, wanted?: ReportTemplate): PrintedReport =>
      kept.frozen(year, wanted) ?? complete(year, today, wanted),
  };
}

/**
 * SHA-256 of what is judged of a report: its text, tables and numbers, whose report it is, and why failing
 * checks are let pass. Its date is set by signing it and is left out.
 */
export function contentHash({ document, tables, figures, office, checks }: PrintedReport): string {
  const reasons = checks.map(({ id, override }) => [id, override]);
  const judged = { document: { ...document, signedOn: null }, tables, figures, office, reasons };
  return createHash('sha256').update(JSON.stringify(judged)).digest('hex');
}

/** Who reviewed and who signed what stands there now: whatever reopens the report makes both void. */
function judgement(
  steps: readonly KeptStep[],
): Pick<PrintedReport, 'reviewer' | 'signer'> & { readonly signing: KeptStep | undefined } {
  const opened = steps.findLastIndex(
    ({ step }) => step.kind === 'sent-back' || step.kind === 'unfrozen',
  );
  const present = steps.slice(opened + 1);
  const reviewedAt = present.findLastIndex(({ step }) => step.kind === 'reviewed');
  // A signing before the last review is void too.
  const signing = present.slice(reviewedAt + 1).findLast(({ step }) => step.kind === 'signed');
  const reviewer = present[reviewedAt]?.person ?? null;
  return { reviewer, signer: signing?.person ?? null, signing };
}

function exceptions(
  template: ReportTemplate,
  year: number,
  reason: string,
  signing: KeptStep | undefined,
): string[] {
  const misfit = templateMisfit(template, year);
  const signed = signing?.step;
  return [
    ...(misfit === null || reason === '' ? [] : [`${misfit}使用的理由：${reason}`]),
    ...(signed?.kind === 'signed' && signed.reason !== ''
      ? [`审核和签发是同一人。理由：${signed.reason}`]
      : []),
  ];
}
