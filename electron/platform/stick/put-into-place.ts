// The checked folder takes its name, in the place of an older one; the older one goes only afterwards.

import { isRemoved } from './leftovers.ts';
import type { Run } from './run.ts';
import { WriteProblem, systemCode } from './write-problem.ts';

/**
 * Renames the older folder aside and the new one into its place, each rename on the medium before the next.
 * @throws the system's error when the older folder is in its place again; WriteProblem pulled-replacing when
 * it could not be put back, which the next writing does
 */
export async function putIntoPlace(run: Run): Promise<void> {
  const { order, names, meter } = run;
  const { disk, parent } = order;
  run.mayGoOn();
  run.phase = 'replacing';
  meter.begin('replacing', 0);
  run.isOnlyHidden = false;
  try {
    if (run.hadOlder) await disk.rename(names.target, names.aside);
    if (run.hadOlder) await disk.flushFolder(parent);
    await disk.rename(names.writing, names.target);
    await disk.flushFolder(parent);
  } catch (error) {
    await putBack(run, error);
    throw error;
  }
}

/** Looks what is where, because a failed rename may have happened after all, and restores the beginning. */
async function putBack(run: Run, cause: unknown): Promise<void> {
  const { order, names } = run;
  const { disk, parent } = order;
  try {
    const isStillHidden = await disk.exists(names.writing);
    if (!isStillHidden) await disk.rename(names.target, names.writing);
    const isAside = run.hadOlder && (await disk.exists(names.aside));
    if (isAside) await disk.rename(names.aside, names.target);
    await disk.flushFolder(parent);
    run.isOnlyHidden = true;
  } catch {
    // The cause says more than what came of it.
    const facts = { place: parent, hadOlder: run.hadOlder, code: systemCode(cause) };
    throw new WriteProblem('pulled-replacing', facts);
  }
}

/**
 * Removes the older folder, first taking it from the name under which it would be put back. The new folder is
 * safe whatever happens here: what remains is noted and removed by the next writing.
 */
export async function removeOlder(run: Run): Promise<void> {
  const { order, names, leftovers } = run;
  const { disk, parent } = order;
  if (!run.hadOlder) return;
  const isDiscarded = await disk
    .rename(names.aside, names.writing)
    .then(() => disk.flushFolder(parent))
    .then(
      () => true,
      () => false,
    );
  if (!isDiscarded) leftovers.push(names.aside);
  else if (!(await isRemoved(disk, names.writing))) leftovers.push(names.writing);
  // Only that it is gone is at stake now, and the next writing looks after that.
  else await disk.flushFolder(parent).catch(() => undefined);
}
