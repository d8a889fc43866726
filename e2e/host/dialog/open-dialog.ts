// dialog.showOpenDialog as a plain folder browser: a path, a list, 选择 and 取消.

import path from 'node:path';
import type { OpenDialogOptions } from 'electron';
import { listFolder, makeFolder } from './folder-listing.ts';
import type { ListingAnswer } from './folder-listing.ts';
import { fillOpenDialog } from './open-page.ts';
import type { OpenPageRequest } from './open-page.ts';
import { openDialogWindow } from './window.ts';

/** Lets a person choose a folder or files; null when cancelled. */
export async function askForPaths(options: OpenDialogOptions): Promise<string[] | null> {
  const properties = options.properties ?? ['openFile'];
  const start = listFolder(options.defaultPath ?? '.');
  const title = options.title ?? '打开';
  const chosen = await openDialogWindow({
    title,
    width: 720,
    height: 560,
    fill: fillOpenDialog,
    given: {
      title,
      separator: path.sep,
      start: 'problem' in start ? listFolder('.') : start,
      wantsFolder: properties.includes('openDirectory'),
      several: properties.includes('multiSelections'),
      mayCreate: properties.includes('createDirectory'),
      button: options.buttonLabel ?? '选择',
    },
    answer: (request: OpenPageRequest): ListingAnswer =>
      request.kind === 'list' ? listFolder(request.folder) : makeFolder(request.folder),
  });
  return Array.isArray(chosen) ? chosen.map(String) : null;
}
