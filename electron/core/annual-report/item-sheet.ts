// A list of the ledger's items as it goes into the workbook.

import * as z from 'zod';

export const ItemSheet = z.object({
  name: z.string(),
  columns: z
    .array(
      z.object({
        title: z.string(),
        /** In digits; 12 when absent. */ width: z.number().optional(),
      }),
    )
    .readonly(),
  rows: z.array(z.array(z.union([z.string(), z.number()])).readonly()).readonly(),
});
export type ItemSheet = z.infer<typeof ItemSheet>;
