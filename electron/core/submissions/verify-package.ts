// Whether a package is whole: each file against the lists of RFC 8493, each fault by the file's name.
// docs/package.md tells how the lists bear witness for one another.

import * as z from 'zod';
import { BAG_DECLARATION, BAG_INFO, PAYLOAD_MANIFEST, TAG_MANIFESTS } from './bag.ts';
import { judgeContents } from './judge-contents.ts';
import { judgePayload } from './judge-payload.ts';
import { judgeTagFiles } from './judge-tag-files.ts';
import type { PackageFinding } from './package-finding.ts';
import { PackageFile, PackageManifest } from './package-manifest.ts';
import { HAND_IN_SHEET, MANIFEST_FILE, VIEWER_PAGE } from './package-names.ts';
import { packageFolder } from './package-folder.ts';
import type { FolderEntry, PackageFolder } from './package-folder.ts';
import { createFindings } from './package-findings.ts';
import { shortCode } from './short-code.ts';

export interface PackageVerdict {
  /** Empty when every file is as it was handed in and nothing was left unchecked. */
  readonly findings: readonly PackageFinding[];
  /** Of the payload's list as it lies there; null when there is none that can be read. */
  readonly manifestHash: string | null;
  readonly shortCode: string | null;
  /** 包内清单, when its own bytes are vouched for; null otherwise: nothing may be taken from it then. */
  readonly manifest: PackageManifest | null;
  /** The files that were read, and their bytes. */
  readonly files: number;
  readonly bytes: number;
}

/** The files whose text is judged. */
export const PACKAGE_TEXTS: readonly string[] = [
  ...[BAG_DECLARATION, BAG_INFO, PAYLOAD_MANIFEST],
  ...[...Object.values(TAG_MANIFESTS), MANIFEST_FILE],
];

/** What every package of this program has; a list that leaves one out does not make it dispensable. */
const REQUIRED = [...PACKAGE_TEXTS, VIEWER_PAGE, HAND_IN_SHEET];

/**
 * Judges a package as it lies in a folder.
 * @param entries everything in the folder, by its path in it
 * @param texts those of PACKAGE_TEXTS, by path; what could not be read is left out
 */
export function verifyPackage(
  entries: readonly FolderEntry[],
  texts: ReadonlyMap<string, string>,
): PackageVerdict {
  const folder = packageFolder(entries, texts);
  const findings = createFindings(folder);
  findings.noteUnusable();
  findings.noteUnread(PACKAGE_TEXTS);
  const { trust } = judgeTagFiles(folder, findings);
  const content = innerContent(folder);
  const witness = InnerList.safeParse(content).data?.files ?? [];
  const { vouched } = judgePayload(folder, findings, { trust, inner: witness });
  for (const path of REQUIRED) if (!folder.has(path)) findings.missing(path);
  const manifest = vouched ? (PackageManifest.safeParse(content).data ?? null) : null;
  judgeContents(folder, findings, { manifest, vouched });
  findings.noteEmptyFolders();
  const manifestHash = folder.file(PAYLOAD_MANIFEST)?.sha256 ?? null;
  return {
    findings: findings.all(),
    manifestHash,
    shortCode: manifestHash === null ? null : shortCode(manifestHash),
    manifest,
    ...sizeOf(folder),
  };
}

/** As a witness for the other files 包内清单 is heard even where it says things that are not understood. */
const InnerList = z.object({ files: z.array(PackageFile) });

function innerContent(folder: PackageFolder): unknown {
  const text = folder.text(MANIFEST_FILE);
  if (text === undefined) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null; // judged by its hash, and named by judgeContents
    throw error;
  }
}

function sizeOf(folder: PackageFolder): Pick<PackageVerdict, 'files' | 'bytes'> {
  const bytes = folder.files.reduce((sum, file) => sum + file.bytes, 0);
  return { files: folder.files.length, bytes };
}
