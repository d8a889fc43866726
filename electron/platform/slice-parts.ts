// What every slice's handlers are made from.

import type { Database } from 'better-sqlite3';
import type { CallName, Input, Output } from '../core/contract.ts';
import type { FileStore } from './file-store.ts';
import type { FolderHandles } from './folder-handles.ts';
import type { Shell } from './shell.ts';

/** Runs a query or command of the contract from inside a task; throws AppError when it is refused. */
export type RunCall = <N extends CallName>(name: N, input: Input<N>) => Output<N>;

export interface SliceParts {
  readonly db: Database;
  readonly files: FileStore;
  readonly folders: FolderHandles;
  readonly shell: Shell;
  readonly run: RunCall;
}
