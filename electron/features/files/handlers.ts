// Attachments: from the PC into the ledger's file store, and back to the PC's programs.

import path from 'node:path';
import { AppError } from '../../core/app-error.ts';
import type { HandlersOf } from '../../core/calls.ts';
import type { StoredFile } from '../../core/fields.ts';
import type { filesCalls } from '../../core/files/contract.ts';
import { extensionOf, mayOpen } from '../../core/files/limits.ts';
import { copyToOpen } from '../../platform/copy-to-open.ts';
import type { FileStore } from '../../platform/file-store.ts';
import type { SliceParts } from '../../platform/slice-parts.ts';
import { readChosen } from './read-chosen.ts';
import { createFilesRepository } from './repository.ts';

/** The handlers of the slice over one open ledger. */
export function createFilesHandlers(parts: SliceParts): HandlersOf<typeof filesCalls> {
  const { db, files, folders, shell, run } = parts;
  const repository = createFilesRepository(db);
  return {
    'files.attach': async ({ multiple }, { progress }) => {
      const chosen = await shell.chooseFiles(multiple ? '选择要添加的文件' : '选择一个文件');
      if (!chosen || chosen.length === 0) return [];
      if (!multiple && chosen.length > 1) {
        throw new AppError('invalid-input', '这里只能放一个文件，请重新选择。');
      }
      const kept = chosen.map((file, index): StoredFile => {
        progress(index, chosen.length, path.basename(file));
        const { name, content } = readChosen(file);
        return { name, ...keep(files, name, content) };
      });
      return run('files.record', { files: kept });
    },
    'files.record': ({ files: kept }, { now }) => {
      for (const file of kept) {
        const { length } = files.read(file.sha256);
        if (length !== file.bytes) {
          throw new AppError('file-problem', `“${file.name}”的大小与保存的内容不一致。`);
        }
        repository.add(file, now);
      }
      return kept;
    },
    'files.open': async ({ sha256, name }) => {
      if (!repository.find(sha256)) {
        throw new AppError('not-found', `台账里没有“${name}”这个附件。`);
      }
      if (!mayOpen(name)) throw new AppError('not-allowed', refusalOf(name));
      await shell.openFile(copyToOpen(files.read(sha256), name));
      return null;
    },
    'files.chooseFolder': async ({ title }) => {
      const folder = await shell.chooseFolder(title);
      return folder === null ? null : { handle: folders.give(folder), path: folder };
    },
  };
}

function keep(files: FileStore, name: string, content: Uint8Array): ReturnType<FileStore['keep']> {
  try {
    return files.keep(content);
  } catch (cause) {
    throw new AppError(
      'file-problem',
      `“${name}”没有保存到台账里，请检查硬盘还有没有空间。原因：${String(cause)}`,
    );
  }
}

function refusalOf(name: string): string {
  const extension = extensionOf(name);
  const kind = extension === '' ? '没有扩展名的文件' : `.${extension} 文件`;
  return `“${name}”是${kind}，可能是程序，为了安全不从台账里直接打开。文档、表格、图片和压缩包可以打开。`;
}
