// Real work and the sample office are kept in separate files that never mix.

import * as z from 'zod';

/** real: the office's own ledger. sample: the 示例 office to try things on. */
export const LedgerKind = z.enum(['real', 'sample']);
export type LedgerKind = z.infer<typeof LedgerKind>;

/** The year that the sample office tells of, whatever the PC's clock says. */
export const SAMPLE_YEAR = 2020;
