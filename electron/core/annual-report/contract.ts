import * as z from 'zod';
import { defineCalls } from '../calls.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { RowId, YearField, optionalText, requiredText } from '../fields.ts';
import { CheckResult } from './check-results.ts';
import { OVERRIDABLE_CHECKS } from './checks/checks.ts';
import { ReportDeadline } from './deadline.ts';
import { FigureId, ReportDocument, ReportTemplate } from './document.ts';
import { ExportedFile, ExportFormat } from './export-format.ts';
import { FigureValue } from './figure-values.ts';
import { textCalls } from './last-text.ts';
import { lifeCalls } from './life/contract.ts';
import { Narrative } from './narrative.ts';
import { Finding } from './text-check/finding.ts';
import { Token } from './tokens.ts';
import { YearlyFigure, YearlyFigureEntry } from './yearly-figures.ts';
import { earlierCalls, yearsCalls } from './years/contract.ts';

const YearAndTemplate = { year: YearField, template: ReportTemplate };

/** Which template a year's report uses, and its date. */
const ReportSetup = z.object({
  template: ReportTemplate,
  /** Why a template is used that isn't made for the year; empty when it fits. */
  reason: z.string(),
  /** 成文日期; null while it is not fixed. */
  signedOn: LocalDateField.nullable(),
  /** Whether the office has chosen, or the template is the program's first proposal. */
  isChosen: z.boolean(),
});
export type ReportSetup = z.infer<typeof ReportSetup>;

/** Where the text comes from: proposed by the program, or saved by the office. */
const TextSource = z.object({
  kind: z.enum(['proposed', 'saved']),
  /** 0 while nothing was saved. */
  revision: z.int(),
  savedAt: z.string().nullable(),
});

export type TextSource = z.infer<typeof TextSource>;

const Overview = z.object({
  year: z.int(),
  setup: ReportSetup,
  template: ReportTemplate,
  /** Why this template doesn't fit the year; null when it does. */
  misfit: z.string().nullable(),
  document: ReportDocument,
  text: TextSource,
  figures: z.array(FigureValue),
  checks: z.array(CheckResult),
  findings: z.array(Finding),
  deadline: ReportDeadline,
});
export type Overview = z.infer<typeof Overview>;

export const FigureRecord = z.object({
  title: z.string(),
  detail: z.string(),
  /** Why it counts in this figure of this year: 2020-12-10 收到 → 本年新收. */
  why: z.string(),
  date: LocalDateField.nullable(),
  /** The page of the record; null where it has none. */
  route: z.string().nullable(),
});
export type FigureRecord = z.infer<typeof FigureRecord>;

const NarrativeView = z.object({
  text: TextSource,
  narrative: Narrative,
  /** What may stand in ⟦ ⟧ this year, in the order of the list. */
  tokens: z.array(Token),
});

const ReportExport = z.object({
  id: RowId,
  year: z.int(),
  template: ReportTemplate,
  folder: z.string(),
  files: z.array(ExportedFile),
  exportedAt: z.string(),
});
export type ReportExport = z.infer<typeof ReportExport>;

export const annualReportCalls = defineCalls({
  ...lifeCalls,
  ...textCalls,
  ...earlierCalls,
  ...yearsCalls,
  /** The report as it stands: document, figures, checks and findings. */
  'annualReport.overview': {
    kind: 'query',
    input: z.strictObject({ year: YearField, template: ReportTemplate.optional() }),
    output: Overview,
  },
  /** The records that a figure counts. */
  'annualReport.records': {
    kind: 'query',
    input: z.strictObject({ year: YearField, figure: FigureId }),
    output: z.object({ figure: FigureValue, records: z.array(FigureRecord) }),
  },
  /** Chooses the year's template and date; a template not made for the year needs a reason. */
  'annualReport.saveSetup': {
    kind: 'command',
    input: z.strictObject({
      ...YearAndTemplate,
      reason: optionalText('理由', 200),
      signedOn: LocalDateField.nullable().default(null),
    }),
    output: ReportSetup,
  },
  'annualReport.narrative': {
    kind: 'query',
    input: z.strictObject(YearAndTemplate),
    output: NarrativeView,
  },
  'annualReport.saveNarrative': {
    kind: 'command',
    input: z.strictObject({ ...YearAndTemplate, narrative: Narrative }),
    output: TextSource,
  },
  /** Goes back to the text that the program proposes; the saved revisions are kept. */
  'annualReport.resetNarrative': {
    kind: 'command',
    input: z.strictObject(YearAndTemplate),
    output: TextSource,
  },
  'annualReport.yearlyFigures': {
    kind: 'query',
    input: z.strictObject({ year: YearField }),
    output: z.array(YearlyFigure),
  },
  'annualReport.saveYearlyFigures': {
    kind: 'command',
    input: z.strictObject({ year: YearField, entries: z.array(YearlyFigureEntry).min(1) }),
    output: z.array(YearlyFigure),
  },
  /** Lets a failed check pass with a signed reason; it holds only for the numbers of that moment. */
  'annualReport.signReason': {
    kind: 'command',
    input: z.strictObject({
      year: YearField,
      check: z.enum(OVERRIDABLE_CHECKS),
      reason: requiredText('理由', 500),
      signerId: z.int('请选择签字人').positive('请选择签字人'),
    }),
    output: CheckResult,
  },
  /** The report as a page, with the saved text or with a text that is being edited. */
  'annualReport.previewHtml': {
    kind: 'query',
    input: z.strictObject({ ...YearAndTemplate, narrative: Narrative.optional() }),
    output: z.object({ html: z.string(), findings: z.array(Finding) }),
  },
  /** Writes the files into the chosen folder; refused while a check of level error stands. */
  'annualReport.export': {
    kind: 'task',
    input: z.strictObject({
      ...YearAndTemplate,
      /** From files.chooseFolder. */
      folderHandle: z.string('请选择文件夹').min(1, '请选择文件夹'),
      formats: z.array(ExportFormat).min(1, '请至少选择一种格式'),
      /** 附件：数据图表, a PDF beside the others. */
      withAnnex: z.boolean().default(false),
      /** A format that can't be made here (PDF without a browser): write nothing, or make the rest. */
      whenUnmakeable: z.enum(['fail', 'refuse']).default('fail'),
    }),
    output: ReportExport.extend({
      /** The formats left out, each with its reason. */
      refused: z.array(z.object({ format: ExportFormat, reason: z.string() })),
    }),
  },
  /** Records what an export wrote; called by the export itself. */
  'annualReport.recordExport': {
    kind: 'command',
    internal: true,
    input: z.strictObject({
      ...YearAndTemplate,
      folder: z.string().min(1),
      files: z.array(ExportedFile),
      /** What next year's report has to take over, by figure; empty for a text without tables. */
      figures: z.record(FigureId, z.int()).default({}),
    }),
    output: ReportExport,
  },
  'annualReport.exports': {
    kind: 'query',
    input: z.strictObject({ year: YearField }),
    output: z.array(ReportExport),
  },
});
