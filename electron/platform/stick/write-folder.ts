// Writes a folder onto a medium so that it is the whole old one, the whole new one, or none at every moment.

import { AppError } from '../../core/app-error.ts';
import { stateOfFailure } from '../../core/submissions/write-failures.ts';
import { writeSentence } from '../../core/submissions/write-states.ts';
import { checkFiles } from './check-files.ts';
import type { ReadBack } from './check-files.ts';
import { checkOrder } from './check-order.ts';
import { beginWriting, clearLeftovers, endWriting, isRemoved } from './leftovers.ts';
import { createMeter } from './meter.ts';
import { putIntoPlace, removeOlder } from './put-into-place.ts';
import type { Run } from './run.ts';
import { temporaryNames } from './temporary-names.ts';
import { writeFiles } from './write-files.ts';
import type { WriteOrder, WrittenFolder } from './write-order.ts';
import { WriteProblem, systemCode } from './write-problem.ts';

/**
 * Checks names and room, writes the files under a hidden name, flushes them, reads every byte back, and only
 * then puts the folder in the place of an older one of its name. What earlier writings left is cleared first.
 * @throws WriteProblem in every expected case; the older folder is then whole, under its name or, when the
 * medium was pulled out while replacing, where the next writing puts it back from
 * @throws AppError 'conflict' when the same folder is just being written
 */
export async function writeFolder(order: WriteOrder): Promise<WrittenFolder> {
  const names = temporaryNames(order.parent, order.name);
  if (!beginWriting(names.writing)) {
    throw new AppError('conflict', '这个报送包正在写入，请等它写完，或者先停止写入。');
  }
  const run: Run = {
    ...{ order, names, phase: 'preparing', hadOlder: false, isOnlyHidden: true, leftovers: [] },
    meter: createMeter(order.progress),
    mayGoOn: () => {
      if (order.isCancelled?.() !== true) return;
      throw new WriteProblem('cancelled', { place: order.parent, hadOlder: run.hadOlder });
    },
  };
  try {
    return await writeChecked(run);
  } catch (error) {
    throw await afterFailure(run, error);
  } finally {
    endWriting(names.writing);
  }
}

async function writeChecked(run: Run): Promise<WrittenFolder> {
  await prepare(run);
  await writeFiles(run);
  const readBack = await checkFiles(run);
  await putIntoPlace(run);
  await removeOlder(run);
  return written(run, readBack);
}

async function prepare(run: Run): Promise<void> {
  const { order, names, meter, leftovers } = run;
  const { disk, parent } = order;
  meter.begin('preparing', 0);
  run.mayGoOn();
  leftovers.push(...(await clearLeftovers(disk, parent, names.writing)));
  run.hadOlder = await disk.exists(names.target);
  checkOrder(order, await disk.room(parent), run.hadOlder);
}

function written({ order, names, leftovers, hadOlder }: Run, readBack: ReadBack): WrittenFolder {
  const { verdicts, readPastCache } = readBack;
  const [leftover] = leftovers;
  const facts = { place: order.parent, readPastCache, leftover, hadOlder };
  const message = writeSentence('verified', facts);
  return { path: names.target, files: verdicts, readPastCache, leftovers, facts, message };
}

/** Removes what was written, where that is safe, and says what happened. */
async function afterFailure(run: Run, error: unknown): Promise<WriteProblem> {
  const { order, names, phase, hadOlder, isOnlyHidden } = run;
  const { disk, parent } = order;
  const isCleared = isOnlyHidden && phase !== 'preparing' && (await isRemoved(disk, names.writing));
  const isStillThere = await disk.exists(parent).catch(() => false);
  const isLeft = isOnlyHidden && phase !== 'preparing' && !isCleared && isStillThere;
  const leftover = isLeft ? names.writing : undefined;
  if (error instanceof WriteProblem) {
    return new WriteProblem(error.state, { ...error.facts, leftover }, error.verdicts);
  }
  const code = systemCode(error);
  if (code === undefined) throw error;
  const state = stateOfFailure({ code, phase, isStillThere });
  return new WriteProblem(state, { place: parent, hadOlder, code, leftover });
}
