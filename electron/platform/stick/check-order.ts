// Whether a folder can stand on a medium at all: its names, its sizes, the room. Nothing is written before.

import path from 'node:path';
import { isPathTooLong, nameProblem } from './file-system-limits.ts';
import type { NameProblem } from './file-system-limits.ts';
import type { Room } from './package-disk.ts';
import { hiddenName } from './temporary-names.ts';
import type { FolderFile, WriteOrder } from './write-order.ts';
import { WriteProblem } from './write-problem.ts';

/**
 * Refuses what can't be written.
 * @throws WriteProblem name-refused, path-too-long, file-too-large or no-room
 */
export function checkOrder(
  { parent, name, files }: Pick<WriteOrder, 'parent' | 'name' | 'files'>,
  room: Room,
  hadOlder: boolean,
): void {
  const facts = { place: parent, hadOlder };
  const problem = nameProblemOf(name) ?? namesProblem(parent, name, files);
  if (problem !== null) throw new WriteProblem(problem.kind, { ...facts, files: problem.files });
  const tooLarge = files.filter(({ content }) => content.length > room.largestFile);
  if (tooLarge.length > 0) {
    throw new WriteProblem('file-too-large', {
      ...facts,
      files: tooLarge.map((file) => file.path),
    });
  }
  const neededBytes = neededRoom(files, room.unit);
  if (neededBytes > room.free) {
    throw new WriteProblem('no-room', { ...facts, neededBytes, freeBytes: room.free });
  }
}

interface Refusal {
  readonly kind: NameProblem;
  readonly files: readonly string[];
}

function nameProblemOf(name: string): Refusal | null {
  const kind = nameProblem(name) ?? nameProblem(hiddenName(name));
  return kind === null ? null : { kind, files: [name] };
}

function namesProblem(parent: string, name: string, files: readonly FolderFile[]): Refusal | null {
  const paths = files.map((file) => file.path);
  const kinds = ['name-refused', 'path-too-long'] as const;
  for (const kind of kinds) {
    const meant = paths.filter((file) => pathProblem(parent, name, file) === kind);
    if (meant.length > 0) return { kind, files: meant };
  }
  const clashing = clashes(paths);
  return clashing.length > 0 ? { kind: 'name-refused', files: clashing } : null;
}

function pathProblem(parent: string, name: string, file: string): NameProblem | null {
  const problem = file
    .split('/')
    .map(nameProblem)
    .find((found) => found !== null);
  if (problem !== undefined) return problem;
  const inWindows =
    process.platform === 'win32' ? path.join(parent, name, file) : `${name}/${file}`;
  return isPathTooLong(inWindows) ? 'path-too-long' : null;
}

/** Names that a stick takes for one: it knows no capitals, and both spellings of an accent are one. */
function clashes(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return paths.filter((file) => {
    const folded = file.normalize('NFC').toLowerCase();
    const isKnown = seen.has(folded);
    seen.add(folded);
    return isKnown;
  });
}

/** Bytes of one entry in a folder's list of names on FAT and exFAT, and the characters of a name in each. */
const ENTRY = { bytes: 32, characters: 13 } as const;

/**
 * The bytes that the files take up on a medium that hands out units: every file begins a new one, every
 * folder has a list of names, the parent's list may grow, and file systems keep something about each file.
 */
export function neededRoom(files: readonly FolderFile[], unit: number): number {
  const inUnits = (bytes: number): number => Math.ceil(bytes / unit) * unit;
  const contents = files.map(({ content }) => inUnits(content.length) + unit);
  const lists = [...listSizes(files.map((file) => file.path)).values()].map(inUnits);
  return [...contents, ...lists, unit].reduce((sum, bytes) => sum + bytes, 0);
}

/** The bytes of each folder's list of names; '.' is the new folder itself. */
function listSizes(paths: readonly string[]): Map<string, number> {
  const sizes = new Map([['.', 2 * ENTRY.bytes]]);
  for (const entry of [...paths, ...foldersOf(paths)]) {
    const folder = path.posix.dirname(entry);
    const entries = 3 + Math.ceil(path.posix.basename(entry).length / ENTRY.characters);
    sizes.set(folder, (sizes.get(folder) ?? 2 * ENTRY.bytes) + entries * ENTRY.bytes);
  }
  return sizes;
}

/** The folders inside the new one that the files need, parents first. */
export function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const file of paths) {
    const parts = file.split('/').slice(0, -1);
    for (const [index] of parts.entries()) folders.add(parts.slice(0, index + 1).join('/'));
  }
  return [...folders].toSorted();
}
