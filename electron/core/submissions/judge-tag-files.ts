// The files beside data/, each against both tag lists. Where the lists disagree the list is damaged: two
// hashes of one file cannot both fit by chance.

import { TAG_MANIFESTS } from './bag.ts';
import type { TagHash } from './bag.ts';
import { parseBagList } from './bag-list.ts';
import type { BagList } from './bag-list.ts';
import { samePath } from './package-folder.ts';
import type { FoundFile, PackageFolder } from './package-folder.ts';
import type { Findings } from './package-findings.ts';

/** intact: a tag list vouches for the file. damaged: none does. unwitnessed: no list speaks of it. */
export type Trust = 'intact' | 'damaged' | 'unwitnessed';

type Vote = 'fits' | 'differs' | 'silent';

interface Witness {
  readonly name: string;
  readonly list: BagList;
  readonly vote: (path: string) => Vote;
}

const HASHES = Object.keys(TAG_MANIFESTS) as TagHash[];

/** Names each tag file and tag list that is not as it was; answers how far the other lists are to be trusted. */
export function judgeTagFiles(
  folder: PackageFolder,
  findings: Findings,
): { readonly trust: (path: string) => Trust } {
  const witnesses = HASHES.flatMap((hash) => witness(folder, hash));
  for (const { name, list } of witnesses) {
    for (const fault of list.faults) findings.malformed(name, faultWords(fault));
  }
  for (const path of tagFiles(folder, witnesses)) judge(path, { folder, findings, witnesses });
  return {
    trust: (path) => {
      const votes = witnesses.map(({ vote }) => vote(path));
      if (votes.includes('fits')) return 'intact';
      return votes.includes('differs') ? 'damaged' : 'unwitnessed';
    },
  };
}

/** 第 3 行：校验码不是 64 位 */
export function faultWords({ line, what }: BagList['faults'][number]): string {
  return line === 0 ? what : `第 ${line} 行：${what}`;
}

function witness(folder: PackageFolder, hash: TagHash): Witness[] {
  const name = TAG_MANIFESTS[hash];
  const text = folder.text(name);
  if (text === undefined) return [];
  const list = parseBagList(text, { hash, of: 'tags' });
  const listed = new Map([...list.files].map(([path, value]) => [samePath(path), value]));
  const vote = (path: string): Vote => {
    const due = listed.get(samePath(path));
    if (due === undefined) return 'silent';
    return folder.file(path)?.[hash] === due ? 'fits' : 'differs';
  };
  return [{ name, list, vote }];
}

/** Every tag file that is there or listed, but the tag lists themselves. */
function tagFiles(folder: PackageFolder, witnesses: readonly Witness[]): ReadonlySet<string> {
  const there = folder.files.map(({ path }) => path).filter((path) => !path.startsWith('data/'));
  const listed = witnesses.flatMap(({ list }) => [...list.files.keys()]);
  const lists: readonly string[] = Object.values(TAG_MANIFESTS);
  return new Set([...there, ...listed].map(samePath).filter((path) => !lists.includes(path)));
}

interface Court {
  readonly folder: PackageFolder;
  readonly findings: Findings;
  readonly witnesses: readonly Witness[];
}

function judge(path: string, court: Court): void {
  const { folder, witnesses } = court;
  const file = folder.file(path);
  const votes = witnesses.map(({ name, vote }) => ({ name, vote: vote(path) }));
  if (file) judgePresent(file, votes, court.findings);
  else if (!folder.has(path)) judgeAbsent(path, votes, court.findings);
}

type Votes = readonly { readonly name: string; readonly vote: Vote }[];

/** A slip in one list makes a name that neither the other list nor the folder knows. */
function judgeAbsent(path: string, votes: Votes, findings: Findings): void {
  const naming = votes.filter(({ vote }) => vote !== 'silent');
  const [slip] = votes.length > 1 && naming.length === 1 ? naming : [];
  if (slip) findings.changed(slip.name, `列有不存在的“${path}”`);
  else findings.missing(path);
}

function judgePresent(file: FoundFile, votes: Votes, findings: Findings): void {
  const { path } = file;
  if (votes.every(({ vote }) => vote === 'silent')) {
    findings.extra(file);
    return;
  }
  const fits = votes.some(({ vote }) => vote === 'fits');
  if (!fits) findings.changed(path);
  for (const { name, vote } of votes) {
    if (vote === 'silent') findings.changed(name, `没有列出“${path}”`);
    else if (fits && vote === 'differs')
      findings.changed(name, `“${path}”的校验码被改动，文件本身完好`);
  }
}
