// What 打开我.html is made from.

import type { PackageFile } from '../../../core/submissions/package-manifest.ts';

export interface ViewerContent {
  readonly title: string;
  readonly name: string;
  readonly organ: string;
  readonly year: number;
  /** 0 for a draft. */
  readonly reportVersion: number;
  readonly shortCode: string;
  readonly manifestHash: string;
  /** What stands in the table at the top, label and value. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** Every file but the page itself and the tag lists, which name the page. */
  readonly files: readonly PackageFile[];
  /** The report's own elements. */
  readonly report: readonly string[];
}
