// 年度报告: reading it, writing its text, choosing its template, and handing it in.

import type { HandlersOf } from '../../core/calls.ts';
import type { annualReportCalls } from '../../core/annual-report/contract.ts';
import { reportDeadline } from '../../core/annual-report/deadline.ts';
import { figureOf } from '../../core/annual-report/figure-values.ts';
import { formOf, templateMisfit } from '../../core/annual-report/templates.ts';
import { yearlyFigures } from '../../core/annual-report/yearly-figures.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { createComparisonHandlers } from './comparison-handlers.ts';
import { createComparisonRepository } from './comparison-repository.ts';
import type { ComparisonRepository } from './comparison-repository.ts';
import { createCountingRepository } from './counting-repository.ts';
import { createEarlierHandlers } from './earlier-handlers.ts';
import { createEarlierRepository } from './earlier-repository.ts';
import { createExporter } from './exporter.ts';
import { createLifeHandlers } from './life/handlers.ts';
import { createPrinter } from './life/printed.ts';
import type { Printer } from './life/printed.ts';
import { createLifeRepository } from './life/repository.ts';
import { createTextHandlers } from './last-text-handlers.ts';
import { createLastTextRepository } from './last-text-repository.ts';
import { createLastTexts } from './last-text.ts';
import { createLastYears } from './last-year.ts';
import type { LastYears } from './last-year.ts';
import { refuseEarlyDate, refuseMisfit, refuseUnknownTokens } from './refusals.ts';
import { renderHtml } from '../../render/annual-report/html.ts';
import { createReports } from './report.ts';
import type { Reports } from './report.ts';
import { createRepository } from './repository.ts';
import type { Repository } from './repository.ts';
import { proposalWording } from './wording.ts';
import { createYearReader } from './year-reader.ts';
import type { YearReader } from './year-reader.ts';
import { createYearsHandlers } from './years-handlers.ts';
import { createKnownYears } from './years-reader.ts';
import { createYearsRepository } from './years-repository.ts';

type Handlers = HandlersOf<typeof annualReportCalls>;
type Calls<Names extends keyof Handlers> = Pick<Handlers, Names>;

interface Parts {
  readonly repository: Repository;
  readonly comparison: ComparisonRepository;
  readonly lastYears: LastYears;
  readonly years: YearReader;
  readonly reports: Reports;
  readonly printer: Printer;
}

/** All handlers of the slice. */
export function createAnnualReportHandlers(slice: SliceParts): Handlers {
  const repository = createRepository(slice.db);
  const counting = createCountingRepository(slice.db);
  const comparison = createComparisonRepository(slice.db);
  const earlier = createEarlierRepository(slice.db);
  const lastYears = createLastYears({ counting, repository, earlier });
  const years = createYearReader({ db: slice.db, counting, repository, lastYears });
  const lastText = createLastTextRepository(slice.db);
  const lastTexts = createLastTexts({ repository, earlier, lastText, years });
  const wording = proposalWording();
  const reports = createReports({ repository, comparison, years, lastTexts, wording });
  const life = createLifeRepository(slice.db);
  const printer = createPrinter({ repository, life, years, reports });
  const parts = { repository, comparison, lastYears, years, reports, life, printer };
  return {
    ...readingHandlers(parts),
    ...textHandlers(parts),
    ...createTextHandlers({ ...parts, lastTexts }),
    ...yearlyHandlers(parts),
    ...createComparisonHandlers(parts),
    ...createEarlierHandlers({ ...parts, earlier }),
    ...createYearsHandlers({
      ...{ counting, known: createKnownYears({ earlier, repository, years }) },
      months: createYearsRepository(slice.db),
    }),
    ...createLifeHandlers(parts),
    ...exportHandlers(parts, slice),
  };
}

function readingHandlers({
  repository,
  years,
  reports,
  printer,
}: Parts): Calls<
  | 'annualReport.overview'
  | 'annualReport.records'
  | 'annualReport.saveSetup'
  | 'annualReport.previewHtml'
> {
  return {
    'annualReport.overview': ({ year, template: wanted }, { today }) => {
      const setup = reports.setup(year);
      const template = wanted ?? setup.template;
      const { printed, report } = printer.draft(year, today, template);
      const { document, figures, checks, findings } = printer.frozen(year, template) ?? printed;
      return {
        ...{ year, setup, template, misfit: templateMisfit(template, year) },
        ...{ document, text: report.text, figures, checks, findings },
        deadline: reportDeadline(year, repository.deadline(year), today),
      };
    },
    'annualReport.records': ({ year, figure: id }, { today }) => {
      const { figure, records } = years.records(id, year, today);
      // 按时办结率 goes on with the days; a frozen report keeps the number that it prints.
      const printed = printer.frozen(year)?.figures.find((known) => known.id === id);
      return { figure: printed ?? figure, records };
    },
    'annualReport.saveSetup': (setup, context) => {
      refuseMisfit(setup.template, setup.year, setup.reason);
      refuseEarlyDate(setup.signedOn, setup.year);
      repository.saveSetup(setup, context);
      return reports.setup(setup.year);
    },
    'annualReport.previewHtml': ({ narrative, year, template }, { today }) => {
      const frozen = narrative === undefined ? printer.frozen(year, template) : undefined;
      const { document, findings } = frozen ?? reports.read({ year, template, today }, narrative);
      return { html: renderHtml(document), findings: [...findings] };
    },
  };
}

function textHandlers({
  repository,
  years,
  reports,
}: Parts): Calls<
  'annualReport.narrative' | 'annualReport.saveNarrative' | 'annualReport.resetNarrative'
> {
  const textOf = (
    year: number,
    template: Parameters<Reports['read']>[0]['template'],
    today: string,
  ) => reports.read({ year, template, today });
  return {
    'annualReport.narrative': ({ year, template }, { today }) => {
      const { text, narrative, facts } = textOf(year, template, today);
      return { text, narrative, tokens: [...facts.tokens.values()] };
    },
    'annualReport.saveNarrative': ({ year, template, narrative }, context) => {
      refuseUnknownTokens(narrative, template, years.read(year, context.today).tokens);
      repository.saveText({ year, template }, narrative, context);
      return textOf(year, template, context.today).text;
    },
    'annualReport.resetNarrative': ({ year, template }, context) => {
      repository.saveText({ year, template }, null, context);
      return textOf(year, template, context.today).text;
    },
  };
}

function yearlyHandlers({
  repository,
  years,
  reports,
}: Parts): Calls<'annualReport.yearlyFigures' | 'annualReport.saveYearlyFigures'> {
  /** What the form of the year asks for: the one chosen, else the one made for it. */
  const asked = (year: number, today: string) => {
    const form = formOf(reports.setup(year).template, year);
    const fees = figureOf(years.read(year, today).figures, 'fees.amount').value;
    return yearlyFigures(repository.yearlyEntries(year), form, fees);
  };
  return {
    'annualReport.yearlyFigures': ({ year }, { today }) => asked(year, today),
    'annualReport.saveYearlyFigures': ({ year, entries }, context) => {
      for (const entry of entries) repository.addYearlyEntry(year, entry, context);
      return asked(year, context.today);
    },
  };
}

function exportHandlers(
  { repository, reports, printer }: Parts,
  slice: SliceParts,
): Calls<'annualReport.export' | 'annualReport.recordExport' | 'annualReport.exports'> {
  return {
    'annualReport.export': createExporter({ reports, printer, slice }),
    'annualReport.recordExport': (written, context) => repository.addExport(written, context),
    'annualReport.exports': ({ year }) => repository.exports(year),
  };
}
