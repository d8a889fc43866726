// A small package, laid out by the product's own code, and damage that can be done to one: for tests.

import { createHash } from 'node:crypto';
import { MANIFEST_FORMAT, PackageManifest } from '../../../../core/submissions/package-manifest.ts';
import {
  CHECKS_FILE,
  HAND_IN_SHEET,
  MANIFEST_FILE,
  VIEWER_PAGE,
} from '../../../../core/submissions/package-names.ts';
import type { FolderEntry } from '../../../../core/submissions/package-folder.ts';
import { verifyPackage } from '../../../../core/submissions/verify-package.ts';
import type { PackageVerdict } from '../../../../core/submissions/verify-package.ts';
import { layOut, packageFile, textFile } from '../lay-out.ts';
import type { LaidOut, PackagedFile } from '../lay-out.ts';

export const SMALL_IDENTITY = { organ: '勐往乡人民政府', year: 2020, version: 1 } as const;

/** A package whose files hold a few words each. */
export async function smallPackage(version = 1): Promise<LaidOut> {
  const report = ['docx', 'pdf', 'json'].map((format) =>
    textFile(`data/勐往乡2020年 50%％报告.${format}`, `${format}的内容`),
  );
  const payload = [...report, textFile(CHECKS_FILE, '<p>核对</p>')];
  const manifest = PackageManifest.parse({
    ...MANIFEST_FORMAT,
    office: { name: SMALL_IDENTITY.organ, county: '勐海县', prefecture: '', isTownship: true },
    ...{ year: 2020, reportVersion: version, template: 'three-part', form: 'form-2019' },
    ...{ signedOn: '2021-01-28', reviewer: '岩温', signer: '玉罕', frozenOn: '2021-01-28' },
    ...{ dueOn: '2021-01-31', madeAt: '2021-01-28T01:00:00.000Z', program: '0.1.0' },
    ...{ auditCode: '', files: payload.map(packageFile), figures: {}, signedReasons: [] },
    zeros: [],
  } satisfies PackageManifest);
  const inner = textFile(MANIFEST_FILE, `${JSON.stringify(manifest, null, 2)}\n`);
  return layOut({
    payload: [...payload, inner],
    info: [['Source-Organization', SMALL_IDENTITY.organ]],
    tagFiles: ({ shortCode }) =>
      Promise.resolve([textFile(VIEWER_PAGE, `<p>${shortCode}`), textFile(HAND_IN_SHEET, '%PDF')]),
  });
}

export type Files = ReadonlyMap<string, Uint8Array>;

/** The files by path. */
export function filesOf({ files }: LaidOut): Files {
  return new Map(files.map(({ path, content }) => [path, content]));
}

const known = new WeakMap<Uint8Array, readonly [sha256: string, sha512: string]>();

/** What a folder with these files shows; hashes of unchanged contents are kept. */
export function entriesOf(files: Files): readonly FolderEntry[] {
  return [...files].map(([path, content]) => {
    const hash = (name: string) => createHash(name).update(content).digest('hex');
    const [sha256, sha512] = known.get(content) ?? [hash('sha256'), hash('sha512')];
    known.set(content, [sha256, sha512]);
    return { path, kind: 'file', bytes: content.length, sha256, sha512 };
  });
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function textsOf(files: Files): ReadonlyMap<string, string> {
  const lists = [...files].filter(([path]) => /^[^/]+\.txt$/.test(path) || path === MANIFEST_FILE);
  return new Map(lists.map(([path, content]) => [path, decoder.decode(content)]));
}

/** The verdict on files in memory. */
export function verdictOn(files: Files): PackageVerdict {
  return verifyPackage(entriesOf(files), textsOf(files));
}

/** The files with one bit of one of them turned over; `bit` counts from the first byte's lowest. */
export function flipped(files: Files, path: string, bit: number): Files {
  const content = Uint8Array.from(files.get(path) ?? []);
  const at = bit >> 3;
  content[at] = (content[at] ?? 0) ^ (1 << (bit & 7));
  return new Map(files).set(path, content);
}

/** The files without one of them. */
export function without(files: Files, path: string): Files {
  return new Map([...files].filter(([name]) => name !== path));
}

/** Packaged files of a folder in memory, for the browser's tests. */
export function packaged(files: Files): readonly PackagedFile[] {
  return [...files].map(([path, content]) => ({ path, content }));
}
