// 包内清单: what a package says of itself to a machine.

import * as z from 'zod';
import { LocalDateField } from '../calendar/local-date.ts';
import { CheckOverride } from '../annual-report/check-results.ts';
import { ReportTemplate, StatutoryForm } from '../annual-report/document.ts';
import { ContentHash } from '../fields.ts';

/** A file of a package; `path` is relative to its folder, with slashes: data/….docx. */
export const PackageFile = z.object({
  path: z.string().min(1),
  bytes: z.int().nonnegative(),
  sha256: ContentHash,
});
export type PackageFile = z.infer<typeof PackageFile>;

export const MANIFEST_FORMAT = { format: 'gongkai-desk/package', version: 1 } as const;

export const PackageManifest = z.object({
  format: z.literal(MANIFEST_FORMAT.format),
  version: z.literal(MANIFEST_FORMAT.version),
  office: z.object({
    name: z.string(),
    county: z.string(),
    prefecture: z.string(),
    isTownship: z.boolean(),
  }),
  year: z.int(),
  /** The frozen version; 0 for a draft, which nobody signed. */
  reportVersion: z.int().min(0),
  template: ReportTemplate,
  form: StatutoryForm,
  /** 成文日期. */
  signedOn: LocalDateField.nullable(),
  reviewer: z.string().nullable(),
  signer: z.string().nullable(),
  frozenOn: LocalDateField.nullable(),
  dueOn: LocalDateField,
  /** The moment, UTC ISO 8601. */
  madeAt: z.string(),
  program: z.string(),
  /** The head of the audit chain when the package was made. */
  auditCode: z.string(),
  /** The files of the report; the manifest can't name itself. */
  files: z.array(PackageFile),
  /** Every cell of tables 二, 三 and 四 of the form by figure; money in fen. */
  figures: z.record(z.string(), z.number()),
  /** Checks that fail and were signed for. */
  signedReasons: z.array(CheckOverride.extend({ check: z.string(), failure: z.string() })),
  /** Areas without anything, each with who confirmed it; unconfirmed ones have null. */
  zeros: z.array(z.object({ name: z.string(), signer: z.string().nullable() })),
});
export type PackageManifest = z.infer<typeof PackageManifest>;
