// Options that several commands share.

import path from 'node:path';
import * as z from 'zod';
import type { OptionWords } from './command.ts';
import { ownLedgerFile } from './own-ledger.ts';

/** --db: defaults to the ledger that the window keeps for this user. */
export const LedgerPath = z
  .string()
  .min(1, '请写出台账文件')
  .transform((file) => path.resolve(file))
  .default(() => ownLedgerFile());

/** --out: a folder, made when it does not exist. */
export const FolderPath = z
  .string()
  .min(1, '请写出文件夹')
  .transform((folder) => path.resolve(folder));

export const DB_OPTION: OptionWords = {
  value: 'FILE',
  zh: '台账文件 office.db；省略时用本机程序自己的台账。',
  en: 'The ledger file office.db; the program’s own one when left out.',
};
