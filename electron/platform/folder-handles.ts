// The window never names a path: it gets a handle for a folder that the user chose in a dialog.

import { randomUUID } from 'node:crypto';
import { AppError } from '../core/app-error.ts';

export interface FolderHandles {
  /** Remembers a chosen folder; returns the handle to give to the window. */
  readonly give: (folder: string) => string;
  /**
   * The folder behind a handle.
   * @throws AppError 'not-found' when the handle was not given out since the program started.
   */
  readonly resolve: (handle: string) => string;
}

/** Handles are valid until the program ends. */
export function createFolderHandles(): FolderHandles {
  const folders = new Map<string, string>();
  return {
    give: (folder) => {
      const handle = randomUUID();
      folders.set(handle, folder);
      return handle;
    },
    resolve: (handle) => {
      const folder = folders.get(handle);
      if (folder === undefined) throw new AppError('not-found', '请重新选择文件夹。');
      return folder;
    },
  };
}
