// Writing the files of a folder under its hidden name, each flushed to the medium.

import path from 'node:path';
import { foldersOf } from './check-order.ts';
import type { NewFile } from './package-disk.ts';
import type { Run } from './run.ts';
import type { FolderFile } from './write-order.ts';

/** Bytes handed over at a time, and after how many the medium must have taken them: progress stays honest. */
const CHUNK = 512 * 1024;
const FLUSH_EVERY = 4 * 1024 * 1024;

/**
 * Writes everything but the last file and flushes it, then the last: a folder without the last file is
 * certainly unfinished, one with it certainly not.
 */
export async function writeFiles(run: Run): Promise<void> {
  const { order, names, meter } = run;
  const { files, disk, parent } = order;
  run.phase = 'writing';
  meter.begin(
    'writing',
    files.reduce((sum, { content }) => sum + content.length, 0),
  );
  const folders = foldersOf(files.map((file) => file.path));
  const inside = folders.map((folder) => path.join(names.writing, folder));
  for (const folder of [names.writing, ...inside]) {
    run.mayGoOn();
    await disk.makeFolder(folder);
  }
  const last = files.at(-1);
  for (const file of files.slice(0, -1)) await writeFile(run, file);
  await flushing(run, async () => {
    for (const folder of [...inside.toReversed(), names.writing, parent]) {
      await disk.flushFolder(folder);
    }
  });
  if (last === undefined) return;
  await writeFile(run, last);
  const itsFolder = path.dirname(path.join(names.writing, last.path));
  await flushing(run, () => disk.flushFolder(itsFolder));
}

async function writeFile(run: Run, { path: name, content }: FolderFile): Promise<void> {
  run.mayGoOn();
  run.meter.file(name);
  const file = await run.order.disk.createFile(path.join(run.names.writing, name));
  try {
    await writeChunks(run, file, content);
  } catch (error) {
    // The first error is the one to tell; closing what can't be written may fail for the same reason.
    await file.close().catch(() => undefined);
    throw error;
  }
  await flushing(run, () => file.close());
}

async function writeChunks(run: Run, file: NewFile, content: Uint8Array): Promise<void> {
  for (let at = 0; at < content.length; at += CHUNK) {
    run.mayGoOn();
    const chunk = content.subarray(at, at + CHUNK);
    await file.write(chunk);
    const end = at + chunk.length;
    if (end < content.length && end % FLUSH_EVERY === 0) await flushing(run, () => file.flush());
    run.meter.add(chunk.length);
  }
  await flushing(run, () => file.flush());
}

async function flushing(run: Run, flush: () => Promise<void>): Promise<void> {
  run.mayGoOn();
  run.phase = 'flushing';
  await flush();
  run.phase = 'writing';
}
