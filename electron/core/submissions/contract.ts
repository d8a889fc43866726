// The calls of 报送: the package for the county, the stick it goes onto, and the county's answer.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';
import { defineCalls } from '../calls.ts';
import { ContentHash, RowId, YearField, optionalText, requiredText } from '../fields.ts';
import { Drive, DriveVerdict } from './drives.ts';
import { ReceiptDecision } from './receipt.ts';
import { PackageFinding } from './package-finding.ts';
import { PackageFile } from './package-manifest.ts';

/** Where a package is written: a drive that was found, or a folder that was chosen. */
const Target = {
  /** From submissions.drives or files.chooseFolder. */
  folderHandle: z.string('请选择 U 盘或者文件夹').min(1, '请选择 U 盘或者文件夹'),
};

export const SubmissionPackage = z.object({
  id: RowId,
  year: z.int(),
  /** The frozen version in it; 0 for a draft. */
  version: z.int().min(0),
  name: z.string(),
  place: z.string(),
  shortCode: z.string(),
  manifestHash: ContentHash,
  auditCode: z.string(),
  files: z.array(PackageFile),
  madeAt: z.string(),
});
export type SubmissionPackage = z.infer<typeof SubmissionPackage>;

/** same: every byte came back. differs: it did not. unreadable: the medium gave an error. */
const FileVerdict = z.enum(['same', 'differs', 'unreadable']);

export const submissionsCalls = defineCalls({
  /** The drives that are plugged in, removable ones first. */
  'submissions.drives': {
    kind: 'task',
    input: z.strictObject({}),
    output: z.array(Drive.extend({ handle: z.string() })),
  },
  /** Writes samples over the free room of a drive and reads them back: a stick may lie about its size. */
  'submissions.testDrive': {
    kind: 'task',
    input: z.strictObject(Target),
    output: DriveVerdict,
  },
  /** Makes the package and writes it; every byte is read back before it counts as written. */
  'submissions.write': {
    kind: 'task',
    input: z.strictObject({
      year: YearField,
      ...Target,
      /** 附件: the charts. */
      withAnnex: z.boolean().default(false),
    }),
    output: SubmissionPackage.extend({
      /** Each with what its reading back showed. */
      files: z.array(PackageFile.extend({ verdict: FileVerdict })),
      /** Whether the operating system's memory was passed by when reading back. */
      readPastCache: z.boolean(),
      /** Whether it lies on something that is ejected before it is taken out. */
      canEject: z.boolean(),
      /** What the clerk should know although all is well, e.g. a draft. */
      notes: z.array(z.string()),
    }),
    alsoChanges: ['annualReport'],
  },
  /** Stops the writing or the capacity test that is under way; the stick is then as it was. */
  'submissions.cancel': { kind: 'task', input: z.strictObject({}), output: z.null() },
  /** 安全弹出. */
  'submissions.eject': {
    kind: 'task',
    input: z.strictObject(Target),
    output: z.object({ ejected: z.boolean(), message: z.string() }),
  },
  /** Keeps what was written; called by the writing itself. */
  'submissions.record': {
    kind: 'command',
    internal: true,
    input: SubmissionPackage.omit({ id: true, madeAt: true }),
    output: SubmissionPackage,
  },
  'submissions.list': {
    kind: 'query',
    input: z.strictObject({ year: YearField }),
    output: z.array(SubmissionPackage),
  },
  /** Checks a package, in a folder or the only one on a stick, file by file, as the county does. */
  'submissions.verify': {
    kind: 'task',
    input: z.strictObject(Target),
    output: z.object({
      name: z.string(),
      shortCode: z.string().nullable(),
      findings: z.array(PackageFinding),
    }),
  },
  /** Takes the county's receipt file, chosen in a dialog, whatever year it is of; null when none was chosen. */
  'submissions.takeReceipt': {
    kind: 'task',
    input: z.strictObject({}),
    output: z
      .object({
        package: SubmissionPackage,
        decision: ReceiptDecision,
        /** The same answer was recorded before. */
        wasTaken: z.boolean(),
      })
      .nullable(),
    alsoChanges: ['annualReport'],
  },
  /** The county's answer by its short code, told on the phone or on paper. */
  'submissions.enterAnswer': {
    kind: 'command',
    input: z.strictObject({
      year: YearField,
      shortCode: requiredText('报送包短码', 20),
      decision: z.enum(ReceiptDecision.options, '请选择接收还是退回'),
      onDate: LocalDateField,
      by: requiredText('上级经办人', 100),
      reason: optionalText('退回的理由', 1000),
      /** As a receipt names it; empty when the answer came by telephone. */
      receiver: optionalText('接收机关', 100),
    }),
    output: SubmissionPackage,
    alsoChanges: ['annualReport'],
  },
  /** The statutory tables as a printed set of QR codes (PDF into a folder), where no stick is allowed. */
  'submissions.writeQrSheet': {
    kind: 'task',
    input: z.strictObject({ year: YearField, ...Target }),
    output: z.object({ path: z.string(), codes: z.int().positive(), shortCode: z.string() }),
  },
});
