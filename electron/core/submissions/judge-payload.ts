// The files of data/, each against the payload's list. A list that is damaged itself is not believed where
// 包内清单, which has the same hashes once more, says otherwise.

import { PAYLOAD_MANIFEST } from './bag.ts';
import { parseBagList } from './bag-list.ts';
import type { BagList } from './bag-list.ts';
import { faultWords } from './judge-tag-files.ts';
import type { Trust } from './judge-tag-files.ts';
import { samePath } from './package-folder.ts';
import type { FoundFile, PackageFolder } from './package-folder.ts';
import type { Findings } from './package-findings.ts';
import type { PackageFile } from './package-manifest.ts';
import { MANIFEST_FILE } from './package-names.ts';

interface Witnesses {
  readonly trust: (path: string) => Trust;
  /** The files that 包内清单 lists; empty when it can't be read. */
  readonly inner: readonly PackageFile[];
}

/** Hashes by path, from the payload's list and from 包内清单. */
interface Records {
  /** Whether the list was shown to be as it was written. */
  readonly isIntact: boolean;
  readonly listed: ReadonlyMap<string, string>;
  readonly inner: ReadonlyMap<string, string>;
}

/** Names each file of data/ that is not as it was; `vouched` tells whether 包内清单 itself is. */
export function judgePayload(
  folder: PackageFolder,
  findings: Findings,
  { trust, inner }: Witnesses,
): { readonly vouched: boolean } {
  const text = folder.text(PAYLOAD_MANIFEST);
  const list = text === undefined ? null : parseBagList(text, { hash: 'sha256', of: 'payload' });
  noteFaults(list, findings);
  const records = {
    isIntact: list !== null && trust(PAYLOAD_MANIFEST) === 'intact',
    listed: byPath([...(list?.files ?? [])]),
    inner: byPath(inner.map(({ path, sha256 }) => [path, sha256])),
  };
  for (const path of payloadPaths(folder, records)) judge(path, { folder, findings, records });
  const hash = folder.file(MANIFEST_FILE)?.sha256;
  return { vouched: hash !== undefined && records.listed.get(samePath(MANIFEST_FILE)) === hash };
}

function noteFaults(list: BagList | null, findings: Findings): void {
  for (const fault of list?.faults ?? []) findings.malformed(PAYLOAD_MANIFEST, faultWords(fault));
}

const byPath = (entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(entries.map(([path, hash]) => [samePath(path), hash]));

function payloadPaths(folder: PackageFolder, { listed, inner }: Records): ReadonlySet<string> {
  const there = folder.files.map(({ path }) => path).filter((path) => path.startsWith('data/'));
  return new Set([...there.map(samePath), ...listed.keys(), ...inner.keys()]);
}

interface Court {
  readonly folder: PackageFolder;
  readonly findings: Findings;
  readonly records: Records;
}

function judge(path: string, court: Court): void {
  const { folder, findings, records } = court;
  const file = folder.file(path);
  if (!file) {
    if (!folder.has(path)) judgeAbsent(path, court);
    return;
  }
  const verdict = records.isIntact ? records.listed.get(path) : recordedHash(file, path, records);
  if (verdict === undefined && !records.isIntact && records.inner.size === 0) {
    findings.unjudged(path);
  } else if (verdict === undefined) findings.extra(file);
  else if (verdict !== file.sha256) findings.changed(path);
}

/** A name that only a damaged list knows is a slip of the list. */
function judgeAbsent(path: string, { findings, records }: Court): void {
  const { isIntact, listed, inner } = records;
  const slip = !isIntact && !inner.has(path) && inner.size > 0 && path !== MANIFEST_FILE;
  const unheard = isIntact && !listed.has(path);
  if (slip) findings.changed(PAYLOAD_MANIFEST, `列有不存在的“${path}”`);
  else if (!unheard) findings.missing(path);
}

/**
 * What a file's hash should be by lists of which none is vouched for: what fits is believed, and 包内清单,
 * which no list but the damaged one vouches for, is believed while it can be read.
 */
function recordedHash(file: FoundFile, path: string, { listed, inner }: Records) {
  if (path === samePath(MANIFEST_FILE) && inner.size > 0) return file.sha256;
  const hashes = [listed.get(path), inner.get(path)].filter((hash) => hash !== undefined);
  return hashes.includes(file.sha256) ? file.sha256 : hashes.at(-1);
}
