// Reading every byte back from the medium and comparing it with what was to be written.

import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Run } from './run.ts';
import type { FileVerdict, FolderFile } from './write-order.ts';
import { WriteProblem } from './write-problem.ts';

export interface ReadBack {
  readonly verdicts: readonly FileVerdict[];
  readonly readPastCache: boolean;
}

/**
 * Reads all files back.
 * @throws WriteProblem read-back-differs with the verdict on each file; the system's error when the medium is gone
 */
export async function checkFiles(run: Run): Promise<ReadBack> {
  const { files, parent } = run.order;
  run.phase = 'checking';
  run.meter.begin(
    'checking',
    files.reduce((sum, { content }) => sum + content.length, 0),
  );
  const verdicts: FileVerdict[] = [];
  let readPastCache = true;
  for (const file of files) {
    run.meter.file(file.path);
    const { verdict, pastCache } = await checkFile(run, file);
    verdicts.push(verdict);
    readPastCache &&= pastCache;
  }
  const bad = verdicts.filter(({ kind }) => kind !== 'same').map((verdict) => verdict.path);
  if (bad.length === 0) return { verdicts, readPastCache };
  const facts = { place: parent, hadOlder: run.hadOlder, files: bad };
  throw new WriteProblem('read-back-differs', facts, verdicts);
}

async function checkFile(
  run: Run,
  { path: name, content }: FolderFile,
): Promise<{ readonly verdict: FileVerdict; readonly pastCache: boolean }> {
  const { disk } = run.order;
  const sha256 = createHash('sha256').update(content).digest('hex');
  const verdict = (kind: FileVerdict['kind']): FileVerdict => ({
    ...{ path: name, bytes: content.length, sha256, kind },
  });
  run.mayGoOn();
  const found = createHash('sha256');
  try {
    const { pastCache } = await disk.readBack(path.join(run.names.writing, name), (bytes) => {
      run.mayGoOn();
      found.update(bytes);
      run.meter.add(bytes.length);
    });
    return { verdict: verdict(found.digest('hex') === sha256 ? 'same' : 'differs'), pastCache };
  } catch (error) {
    // One bad spot of the medium must not hide what the other files are like.
    if (error instanceof WriteProblem || !(await disk.exists(run.order.parent))) throw error;
    return { verdict: verdict('unreadable'), pastCache: true };
  }
}
