// What a medium forgets when it is pulled out: everything that was not flushed.

import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from './folder-tree.ts';

/** What becomes of bytes that were written but not flushed. */
export type LostData = 'truncated' | 'zeroed' | 'kept';

/**
 * What becomes of names that were changed but not flushed. mixed: renames are undone, but of a removal half
 * has happened: the order of the calls is not the order on the medium.
 */
export type LostNames = 'undone' | 'kept' | 'mixed';

interface Change {
  readonly folder: string;
  readonly kind: 'made' | 'renamed' | 'removed';
  readonly undo: (names: LostNames) => void;
}

export interface MediumJournal {
  readonly made: (file: string) => void;
  readonly renamed: (from: string, to: string) => void;
  /** Removes a tree so that the removal can be undone; `half`: only half of its files. */
  readonly remove: (tree: string, half: boolean) => void;
  readonly wrote: (file: string) => void;
  readonly flushedFile: (file: string) => void;
  readonly flushedFolder: (folder: string) => void;
  /** A rename or removal while an earlier rename in the same folder is not yet on the medium. */
  readonly rash: readonly string[];
  /** The medium loses its power now. */
  readonly losePower: (data: LostData, names: LostNames) => void;
}

/** `limbo`: a folder on the same disk for what may have to come back. */
export function createMediumJournal(limbo: string): MediumJournal {
  let changes: Change[] = [];
  const rash: string[] = [];
  const flushedLengths = new Map<string, number>();

  /** Media keep to no order among what was not flushed: a rename must be certain before the next step. */
  function expectCalm(file: string): void {
    const folder = path.dirname(file);
    if (changes.some((entry) => entry.folder === folder && entry.kind === 'renamed')) {
      rash.push(file);
    }
  }

  function loseData(data: LostData): void {
    if (data === 'kept') return;
    for (const [file, flushed] of flushedLengths) {
      if (!existsSync(file)) continue;
      const content = readFileSync(file);
      if (data === 'truncated') truncateSync(file, flushed);
      else writeFileSync(file, content.fill(0, flushed));
    }
  }

  return {
    made: (file) => {
      changes.push(change('made', file, () => rmSync(file, { recursive: true, force: true })));
    },
    rash,
    renamed: (from, to) => {
      expectCalm(from);
      changes.push(change('renamed', from, () => renameSync(to, from)));
    },
    remove: (tree, half) => {
      if (!existsSync(tree)) return;
      expectCalm(tree);
      const copy = path.join(mkdtempSync(path.join(limbo, 'removed-')), 'tree');
      cpSync(tree, copy, { recursive: true });
      removeFiles(tree, half);
      changes.push(
        change('removed', tree, (names) => {
          rmSync(tree, { recursive: true, force: true });
          cpSync(copy, tree, { recursive: true });
          if (names === 'mixed') removeFiles(tree, true);
        }),
      );
    },
    wrote: (file) => {
      if (!flushedLengths.has(file)) flushedLengths.set(file, 0);
    },
    flushedFile: (file) => {
      flushedLengths.set(file, existsSync(file) ? readFileSync(file).length : 0);
    },
    flushedFolder: (folder) => {
      changes = changes.filter((entry) => entry.folder !== folder);
    },
    losePower: (data, names) => {
      loseData(data);
      if (names === 'kept') return;
      for (const { undo } of changes.toReversed()) undo(names);
    },
  };
}

function change(kind: Change['kind'], file: string, undo: Change['undo']): Change {
  return { kind, folder: path.dirname(file), undo };
}

function removeFiles(tree: string, half: boolean): void {
  if (!half) {
    rmSync(tree, { recursive: true });
    return;
  }
  for (const [index, file] of filesIn(tree).entries()) {
    if (index % 2 === 0) rmSync(path.join(tree, file));
  }
}
