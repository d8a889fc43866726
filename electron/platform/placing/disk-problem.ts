// What went wrong on the disk, in the clerk's words, and what to do about it.

import { AppError } from '../../core/app-error.ts';

const FULL = '空间不够。请删除不需要的文件或换一个 U 盘后重新导出。';
const PROTECTED =
  '这里不能写入，U 盘可能有写保护。请去掉写保护、换一个 U 盘或另选文件夹后重新导出。';
const GONE = 'U 盘可能已经拔出或已经损坏。请重新插好或换一个 U 盘后重新导出。';
const IN_USE = '同名文件正在被别的程序打开。请关闭 Word、WPS 等程序后重新导出。';
const TOO_LONG = '文件夹的路径太长。请另选一个文件夹后重新导出。';
const TOO_LARGE = '文件超过了这个磁盘允许的大小。请另选一个磁盘后重新导出。';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: PROTECTED,
  EACCES: PROTECTED,
  EPERM: PROTECTED,
  EIO: GONE,
  ENXIO: GONE,
  ENODEV: GONE,
  ENOENT: GONE,
  ENOTDIR: GONE,
  ENOTCONN: GONE,
  ESTALE: GONE,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  ENAMETOOLONG: TOO_LONG,
  EFBIG: TOO_LARGE,
};

/**
 * Turns a failure of the disk into an AppError 'file-problem'; an AppError stays as it is. `leftover` is the
 * folder that could not be removed, null when the chosen folder is as it was before.
 */
export function diskProblem(error: unknown, folder: string, leftover: string | null): AppError {
  if (error instanceof AppError && leftover === null) return error;
  const state =
    leftover === null
      ? '本次写入的内容已经清除，原有文件没有改动。'
      : `文件夹 ${leftover} 没有能清除，其中“原有”里是原有文件的副本，请核对后删除。`;
  return new AppError('file-problem', `没有导出到 ${folder}：${reasonOf(error)}${state}`);
}

function reasonOf(error: unknown): string {
  if (error instanceof AppError) return error.message;
  const problem: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
  const code = problem.code ?? '';
  // Windows refuses to replace a file that a program holds open.
  if (problem.syscall === 'rename' && ['EPERM', 'EACCES', 'EBUSY'].includes(code)) return IN_USE;
  return (
    REASONS[code] ??
    `磁盘报告了错误（${code || problem.message}）。请另选文件夹或换一个 U 盘后重新导出。`
  );
}

/** The medium has too little room; nothing was written. */
export function tooLittleRoom(folder: string, needed: number, free: number): AppError {
  return new AppError(
    'file-problem',
    `没有导出到 ${folder}：需要 ${megabytes(needed)} MB，只剩 ${megabytes(free)} MB。请至少空出 ${megabytes(needed - free)} MB 或换一个 U 盘后重新导出。原有文件没有改动。`,
  );
}

/** What was read back is not what was written. */
export function readBackDiffers(folder: string, name: string): AppError {
  return new AppError(
    'file-problem',
    `没有导出到 ${folder}：${name} 写入后读回的内容不一致，U 盘可能已经损坏。请换一个 U 盘后重新导出。原有文件没有改动。`,
  );
}

/** Upwards, so that the promised room is enough: 0.1, 1.3, 25. */
function megabytes(bytes: number): string {
  const tenths = Math.ceil((bytes / 1_000_000) * 10);
  return String(Math.max(0, tenths) / 10);
}
