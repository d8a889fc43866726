// Attachments: chosen in a dialog, kept by the hash of their content, opened with the PC's programs.

import * as z from 'zod';
import { defineCalls } from '../calls.ts';
import { ContentHash, StoredFile, requiredText } from '../fields.ts';

export const filesCalls = defineCalls({
  /** Lets the user choose files and keeps copies of them; an empty list when nothing was chosen. */
  'files.attach': {
    kind: 'task',
    input: z.strictObject({ multiple: z.boolean().default(true) }),
    output: z.array(StoredFile),
  },
  /** Notes kept files in the ledger; the content must already lie in the file store. */
  'files.record': {
    kind: 'command',
    internal: true,
    input: z.strictObject({ files: z.array(StoredFile).min(1).max(100) }),
    output: z.array(StoredFile),
  },
  /** Opens a kept file with the program that the PC has for it. */
  'files.open': {
    kind: 'task',
    input: z.strictObject({ sha256: ContentHash, name: requiredText('文件名', 255) }),
    output: z.null(),
  },
  /** Lets the user choose a folder; `handle` stands for it in later calls. Null when cancelled. */
  'files.chooseFolder': {
    kind: 'task',
    input: z.strictObject({ title: requiredText('对话框标题', 60) }),
    output: z.object({ handle: z.string(), path: z.string() }).nullable(),
  },
});
