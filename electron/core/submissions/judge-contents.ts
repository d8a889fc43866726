// What the files of a package say of one another, once their bytes are as they were.

import {
  BAG_DECLARATION,
  BAG_DECLARATION_TEXT,
  BAG_INFO,
  PAYLOAD_FOLDER,
  bagInfoValue,
  parseBagInfo,
  payloadOxum,
} from './bag.ts';
import { samePath } from './package-folder.ts';
import type { PackageFolder } from './package-folder.ts';
import type { Findings } from './package-findings.ts';
import type { PackageManifest } from './package-manifest.ts';
import { MANIFEST_FILE } from './package-names.ts';

interface Inner {
  /** Whether the bytes of 包内清单 are those that the payload's list has. */
  readonly vouched: boolean;
  /** Null when they are not, or are not understood. */
  readonly manifest: PackageManifest | null;
}

/**
 * Adds what no hash shows: a declaration that is not the standard's, sizes that do not add up, a 包内清单
 * that cannot be read or lists other files. Only where no file was named yet: a file that is missing or
 * changed explains the sums, and the sums alone name nobody.
 */
export function judgeContents(
  folder: PackageFolder,
  findings: Findings,
  { manifest, vouched }: Inner,
): void {
  const declaration = folder.text(BAG_DECLARATION);
  if (declaration !== undefined && declaration !== BAG_DECLARATION_TEXT) {
    noteUnlessNamed(findings, BAG_DECLARATION, '不是 BagIt 1.0 的声明');
  }
  if (vouched && manifest === null) {
    noteUnlessNamed(findings, MANIFEST_FILE, '读不懂它的格式，可能是更新版本的程序写的');
  }
  if (findings.all().length > 0) return;
  judgeSums(folder, findings);
  judgeInnerList(folder, findings, manifest);
}

function noteUnlessNamed(findings: Findings, path: string, why: string): void {
  if (!findings.has(path)) findings.malformed(path, why);
}

function payloadFiles(folder: PackageFolder) {
  return folder.files.filter(({ path }) => path.startsWith(PAYLOAD_FOLDER));
}

function judgeSums(folder: PackageFolder, findings: Findings): void {
  const files = payloadFiles(folder);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const counted = payloadOxum({ bytes, files: files.length });
  const stated = bagInfoValue(parseBagInfo(folder.text(BAG_INFO) ?? ''), 'Payload-Oxum');
  if (stated === counted) return;
  findings.malformed(BAG_INFO, `Payload-Oxum 写着 ${stated ?? '（没有）'}，实际是 ${counted}`);
}

function judgeInnerList(
  folder: PackageFolder,
  findings: Findings,
  manifest: PackageManifest | null,
): void {
  const due = payloadFiles(folder)
    .filter(({ path }) => samePath(path) !== samePath(MANIFEST_FILE))
    .map(({ path, bytes, sha256 }) => `${samePath(path)} ${bytes} ${sha256}`);
  const listed = (manifest?.files ?? []).map(
    ({ path, bytes, sha256 }) => `${samePath(path)} ${bytes} ${sha256}`,
  );
  const differ = due.toSorted().join('\n') !== listed.toSorted().join('\n');
  if (differ) findings.malformed(MANIFEST_FILE, '列出的文件与报送包里的不一致');
}
