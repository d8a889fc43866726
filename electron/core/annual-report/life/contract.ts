// The calls of a report's life: its steps, its zeros, its versions.

import * as z from 'zod';
import { LocalDateField } from '../../calendar/local-date.ts';
import { defineCalls } from '../../calls.ts';
import { ContentHash, YearField } from '../../fields.ts';
import { ReportTemplate } from '../document.ts';
import { VersionDifference } from './compare-versions.ts';
import { ReportState } from './lifecycle.ts';
import { PrintedReport } from './printed-report.ts';
import { KeptStep, ReportStep } from './steps.ts';
import { ZeroArea } from './zeros.ts';

const PossibleStep = z.object({
  kind: z.enum(ReportStep.options.map(({ shape }) => shape.kind.value)),
  /** Why it can't be taken now, each a sentence; empty when it can. */
  refusals: z.array(z.string()),
});
export type PossibleStep = z.infer<typeof PossibleStep>;

export const VersionSummary = z.object({
  year: z.int(),
  version: z.int().positive(),
  template: ReportTemplate,
  frozenOn: LocalDateField,
  sha256: ContentHash,
  /** Why it was begun, where it corrects an earlier one; empty for the first. */
  reason: z.string(),
  /** How it ended: 已报送, 上级已接收, 解除定稿…. */
  state: z.string(),
});
export type VersionSummary = z.infer<typeof VersionSummary>;

const LifeView = z.object({
  year: z.int(),
  state: ReportState,
  /** The last frozen version; 0 before the first. */
  version: z.int().min(0),
  /** What was reviewed is no longer what stands there: it is reviewed anew. */
  isStale: z.boolean(),
  /** Nothing may be dated into the year. */
  isFrozen: z.boolean(),
  possible: z.array(PossibleStep),
  steps: z.array(KeptStep),
  zeros: z.array(ZeroArea),
  /** The latest first. */
  versions: z.array(VersionSummary),
});
export type LifeView = z.infer<typeof LifeView>;

/** A version of a year; 0 stands for the report as it is now. */
const VersionName = z.strictObject({ year: YearField, version: z.int().min(0) });

export const lifeCalls = defineCalls({
  /** How far the report is, what can be done next, and what keeps it from that. */
  'annualReport.life': {
    kind: 'query',
    input: z.strictObject({ year: YearField }),
    output: LifeView,
  },
  /** Takes a step; refused with every reason when it is not possible. */
  'annualReport.takeStep': {
    kind: 'command',
    input: z.strictObject({ year: YearField, step: ReportStep }),
    output: LifeView,
    // A frozen year refuses what is dated into it: every list shows that.
    alsoChanges: ['submissions'],
  },
  /** 确认为零: signs that there was nothing in the areas named. */
  'annualReport.confirmZeros': {
    kind: 'command',
    input: z.strictObject({
      year: YearField,
      areas: z.array(z.string().min(1)).min(1, '请至少选择一项'),
      signerId: z.int('请选择确认人').positive('请选择确认人'),
    }),
    output: LifeView,
  },
  /** A version as a page. */
  'annualReport.version': {
    kind: 'query',
    input: VersionName,
    output: z.object({ printed: PrintedReport.omit({ sheets: true }), html: z.string() }),
  },
  /** Two versions, of one year or of two, cell by cell and sentence by sentence. */
  'annualReport.compareVersions': {
    kind: 'query',
    input: z.strictObject({ earlier: VersionName, later: VersionName }),
    output: VersionDifference,
  },
  /** What is exported and handed in: the last frozen version, or the report as it is now. */
  'annualReport.printed': {
    kind: 'query',
    internal: true,
    input: z.strictObject({
      year: YearField,
      /** Another one than the office chose. */
      template: ReportTemplate.optional(),
    }),
    output: PrintedReport,
  },
});
