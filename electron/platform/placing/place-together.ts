// Puts files into a folder all together or not at all.

import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { diskProblem, readBackDiffers, tooLittleRoom } from './disk-problem.ts';
import type { ExportDisk } from './disk.ts';

export interface NewFile {
  readonly name: string;
  readonly content: Uint8Array;
}

export interface Placing {
  readonly folder: string;
  readonly files: readonly NewFile[];
  readonly disk: ExportDisk;
  /** Told the name of each step. */
  readonly step: (label: string) => void;
}

const TEMPORARY = '.导出中-';
const OLDER = '原有';
/** What can't be put back is kept under a name that no later export clears away. */
const KEPT = '未完成的导出-';

let runs = 0;

/**
 * Writes the files under their names. Older files of these names are first copied aside, then replaced by a
 * rename: at every moment each name holds the whole old file or the whole new one.
 * @throws AppError 'file-problem'; the folder is then as it was, or the message says what remains.
 */
export async function placeTogether(placing: Placing): Promise<void> {
  runs += 1;
  const temporary = path.join(placing.folder, `${TEMPORARY}${process.pid}-${runs}`);
  try {
    placing.step('正在核对剩余空间');
    await removeLeftovers(placing.folder);
    await checkRoom(placing);
    await writeAside(placing, temporary);
  } catch (error) {
    const clean = await removed(temporary);
    throw diskProblem(error, placing.folder, clean ? null : temporary);
  }
  placing.step('正在放到位');
  await moveIntoPlace(placing, temporary);
  // The files are in place and safe; a leftover is removed by the next export.
  await removed(temporary);
}

async function writeAside(placing: Placing, temporary: string): Promise<void> {
  const { folder, files, disk, step } = placing;
  // One by one: on a write-protected medium a recursive mkdir reports a missing folder instead.
  await mkdir(temporary);
  await mkdir(path.join(temporary, OLDER));
  step('正在写入并读回核对');
  for (const { name } of files) {
    const older = path.join(folder, name);
    if (existsSync(older))
      await disk.write(path.join(temporary, OLDER, name), await disk.read(older));
  }
  for (const { name, content } of files) {
    const file = path.join(temporary, name);
    await disk.write(file, content);
    if (!Buffer.from(content).equals(await disk.read(file))) throw readBackDiffers(folder, name);
  }
  await disk.flush(temporary);
}

async function removed(temporary: string): Promise<boolean> {
  return rm(temporary, { recursive: true, force: true }).then(
    () => true,
    () => false,
  );
}

/** What runs that were ended by force left behind; a run that still works keeps its folder. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(TEMPORARY)) continue;
    if (isRunning(Number.parseInt(name.slice(TEMPORARY.length), 10))) continue;
    await rm(path.join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It exists and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The new files, copies of the older ones, and a unit for each name must fit at the same time. */
async function checkRoom({ folder, files, disk }: Placing): Promise<void> {
  const { free, unit } = await disk.room(folder);
  const onMedium = (bytes: number): number => (Math.ceil(bytes / unit) + 1) * unit;
  let needed = 2 * unit;
  for (const { name, content } of files) {
    const older = path.join(folder, name);
    const olderSize = existsSync(older) ? (await stat(older)).size : 0;
    needed += onMedium(content.length) + onMedium(olderSize);
  }
  if (needed > free) throw tooLittleRoom(folder, needed, free);
}

async function moveIntoPlace({ folder, files, disk }: Placing, temporary: string): Promise<void> {
  const placed: string[] = [];
  try {
    for (const { name } of files) {
      await disk.move(path.join(temporary, name), path.join(folder, name));
      placed.push(name);
    }
    await disk.flush(folder);
  } catch (error) {
    const restored = await putBack({ folder, disk }, temporary, placed.reverse());
    if (restored && (await removed(temporary))) throw diskProblem(error, folder, null);
    throw diskProblem(error, folder, await kept({ folder, disk }, temporary));
  }
}

/** Whether every older file is back and every new one gone. */
async function putBack(
  { folder, disk }: Pick<Placing, 'folder' | 'disk'>,
  temporary: string,
  names: readonly string[],
): Promise<boolean> {
  let restored = true;
  for (const name of names) {
    const older = path.join(temporary, OLDER, name);
    const target = path.join(folder, name);
    try {
      if (existsSync(older)) await disk.move(older, target);
      else await rm(target, { force: true });
    } catch {
      // One that can't be put back must not keep the others from it.
      restored = false;
    }
  }
  return restored;
}

async function kept({ folder, disk }: Pick<Placing, 'folder' | 'disk'>, temporary: string) {
  const name = path.join(folder, path.basename(temporary).replace(TEMPORARY, KEPT));
  return disk.move(temporary, name).then(
    () => name,
    () => temporary,
  );
}
