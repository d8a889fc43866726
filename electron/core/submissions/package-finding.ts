// What is wrong with a file of a package.

import * as z from 'zod';

export const PackageFinding = z.object({
  /** The file as it stands in the package, with slashes. */
  path: z.string(),
  kind: z.enum(['changed', 'missing', 'extra', 'unreadable', 'malformed']),
  /** A Chinese sentence: what is wrong with it and what to do. */
  message: z.string(),
});
export type PackageFinding = z.infer<typeof PackageFinding>;
