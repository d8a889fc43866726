// What the main process tells the window unasked: one channel, one schema.

import * as z from 'zod';

/** Progress of a running task, by the call's name. */
export const OfficeEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    call: z.string(),
    done: z.number(),
    total: z.number(),
    label: z.string(),
  }),
  /** Another office file was opened: everything shown is stale. */
  z.object({ kind: z.literal('office-changed') }),
]);

export type OfficeEvent = z.infer<typeof OfficeEvent>;
