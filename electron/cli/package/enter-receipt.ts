// The county's receipt, entered into the ledger it is for.

import { AppError } from '../../core/app-error.ts';
import { createRepository } from '../../features/submissions/repository.ts';
import { takeReceipt } from '../../features/submissions/take-receipt.ts';
import type { CommandIo } from '../command.ts';
import type { OpenedDesk } from './writing-desk.ts';

const DECISIONS = { accepted: '接收', returned: '退回' } as const;

/**
 * Takes the receipt; a second time says so and changes nothing.
 * @throws AppError 'invalid-input' for a file that is no receipt or was changed, 'conflict' for one of another
 *   organ, year, package or version, 'not-allowed' where the ledger can't be written.
 */
export async function enterReceipt(
  { desk, canRecord }: OpenedDesk,
  file: string,
  { say }: CommandIo,
) {
  if (!canRecord) throw new AppError('not-allowed', '台账只读，不能登记回执。请检查文件的权限。');
  const parts = { run: desk.runCall, repository: createRepository(desk.db) };
  const { package: answered, decision, wasTaken } = await takeReceipt(parts, file);
  const { year, version, name, shortCode } = answered;
  say(
    wasTaken
      ? `这份回执以前已经登记过，没有改动：${name}（${shortCode}），${DECISIONS[decision]}。`
      : `已登记：${name}（${shortCode}），上级${DECISIONS[decision]}。`,
  );
  const { state } = desk.runCall('annualReport.life', { year });
  return { receipt: file, year, version, name, shortCode, decision, wasTaken, state };
}
