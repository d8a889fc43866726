// Packages of invented townships on the disk, laid out by the product's own code: small, but whole.

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { townshipManifest } from '../core/roll-up/testing/townships.ts';
import type { TownshipYear } from '../core/roll-up/testing/townships.ts';
import {
  CHECKS_FILE,
  HAND_IN_SHEET,
  MANIFEST_FILE,
  packageName,
  VIEWER_PAGE,
} from '../core/submissions/package-names.ts';
import { layOut, packageFile, textFile } from '../features/submissions/package/lay-out.ts';

/** Writes a township's package into `parent`; answers its folder. */
export async function writeTownship(parent: string, township: TownshipYear): Promise<string> {
  const bare = townshipManifest(township);
  const { year, reportVersion: version, office } = bare;
  const name = packageName({ organ: office.name, year, version });
  const payload = [textFile(CHECKS_FILE, `<p>${name}`), textFile('data/报告.json', '{}')];
  const manifest = { ...bare, files: payload.map(packageFile) };
  const { files } = await layOut({
    payload: [...payload, textFile(MANIFEST_FILE, JSON.stringify(manifest))],
    info: [['Source-Organization', office.name]],
    tagFiles: ({ shortCode }) =>
      Promise.resolve([textFile(VIEWER_PAGE, shortCode), textFile(HAND_IN_SHEET, '%PDF-1.7')]),
  });
  const folder = path.join(parent, name);
  await mkdir(path.join(folder, 'data'), { recursive: true });
  for (const file of files) await writeFile(path.join(folder, file.path), file.content);
  return folder;
}
