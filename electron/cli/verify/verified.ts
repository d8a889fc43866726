// A package that was checked, with the folder it lies in.

import type { ReadPackage } from '../../features/submissions/package/read-package.ts';

export interface Verified extends ReadPackage {
  /** As it was given, made absolute. */
  readonly folder: string;
}
