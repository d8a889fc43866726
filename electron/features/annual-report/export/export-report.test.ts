import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { AppError } from '../../../core/app-error.ts';
import { FORM_2019_REPORT } from '../../../render/annual-report/golden/form-2019.ts';
import { printedReport } from '../../../render/annual-report/golden/printed.ts';
import { THREE_PART_REPORT } from '../../../render/annual-report/golden/three-part.ts';
import { blankPdf } from '../../../testing/blank-pdf.ts';
import { exportDisk } from '../../../platform/placing/disk.ts';
import type { ExportDisk } from '../../../platform/placing/disk.ts';
import { exportReport } from './export-report.ts';
import type { ExportRequest } from './export-report.ts';

const NAME = '勐往乡人民政府2020年政府信息公开工作年度报告（三部分）';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'export-test-'));
});

function request(changes: Partial<ExportRequest> = {}): ExportRequest {
  return {
    printed: printedReport(THREE_PART_REPORT),
    formats: ['docx', 'html', 'json'],
    folder,
    printToPdf: blankPdf,
    whenUnmakeable: 'fail',
    progress: () => undefined,
    ...changes,
  };
}

/** Names and contents of a folder, hidden ones too. */
function contents(of = folder): Record<string, string> {
  return Object.fromEntries(
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(of, file), readFileSync(file, 'base64')]),
  );
}

const failing = (code: string, syscall: string) =>
  Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });

/** The real disk, except that one action fails the n-th time. */
function failingDisk(action: 'write' | 'move' | 'flush', at: number, error: Error): ExportDisk {
  let count = 0;
  return {
    ...exportDisk,
    [action]: (...args: [string, never]) => {
      count += 1;
      return count === at ? Promise.reject(error) : exportDisk[action](...args);
    },
  };
}

test('all formats lie in the folder, complete, with the checksums that sha256sum checks', async () => {
  const formats = ['docx', 'pdf', 'xlsx', 'html', 'json'] as const;
  const { files, refused } = await exportReport(request({ formats }));
  expect(refused).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(
    [...formats.map((format) => `${NAME}.${format}`), '校验码.sha256'].sort(),
  );
  for (const file of files) {
    const bytes = readFileSync(path.join(folder, file.name));
    expect(file).toMatchObject({ path: path.join(folder, file.name), bytes: bytes.length });
    expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
  const check = spawnSync('sha256sum', ['-c', '校验码.sha256'], { cwd: folder, encoding: 'utf8' });
  if (check.error === undefined) expect(check).toMatchObject({ status: 0 });
});

test('the second template joins the list of the first', async () => {
  await exportReport(request());
  writeFileSync(path.join(folder, `${NAME}.html`), 'changed');
  await exportReport(request({ printed: printedReport(FORM_2019_REPORT), formats: ['json'] }));
  const list = readFileSync(path.join(folder, '校验码.sha256'), 'utf8').trim().split('\n');
  expect(list.map((line) => line.slice(66))).toEqual([
    ...['docx', 'html', 'json'].map((format) => `${NAME}.${format}`),
    '勐往乡人民政府2020年政府信息公开工作年度报告（六部分）.json',
  ]);
});

test('an older file of the same name is replaced', async () => {
  writeFileSync(path.join(folder, `${NAME}.json`), 'old');
  await exportReport(request({ formats: ['json'] }));
  expect(readFileSync(path.join(folder, `${NAME}.json`), 'utf8')).toContain('"version": 2');
});

test('progress goes forward step by step to the end', async () => {
  const steps: string[] = [];
  await exportReport(
    request({ progress: (done, total, label) => steps.push(`${done}/${total} ${label}`) }),
  );
  expect(steps).toEqual([
    '0/6 正在生成Word 文档（.docx）',
    '1/6 正在生成网页（.html）',
    '2/6 正在生成数据（.json）',
    '3/6 正在核对剩余空间',
    '4/6 正在写入并读回核对',
    '5/6 正在放到位',
    '6/6 导出完成',
  ]);
});

const noBrowser = () => Promise.reject(new AppError('file-problem', 'PDF 没有生成：没有浏览器。'));

test('a format that can not be made is refused by name while the rest is made', async () => {
  const result = await exportReport(
    request({ formats: ['pdf', 'json'], printToPdf: noBrowser, whenUnmakeable: 'refuse' }),
  );
  expect(result.refused).toEqual([{ format: 'pdf', reason: 'PDF 没有生成：没有浏览器。' }]);
  expect(Object.keys(contents())).toHaveLength(2);
});

test('where nothing may be missing, a format that can not be made stops the export', async () => {
  const formats = ['json', 'pdf'] as const;
  await expect(exportReport(request({ formats, printToPdf: noBrowser }))).rejects.toThrow('PDF');
  expect(contents()).toEqual({});
});

test('a mistake of the program is never passed off as a refusal', async () => {
  const printToPdf = () => Promise.reject(new TypeError('bug'));
  const broken = request({ formats: ['pdf'], printToPdf, whenUnmakeable: 'refuse' });
  await expect(exportReport(broken)).rejects.toThrow(TypeError);
});

const FAILURES = [
  ['write', 1, 'ENOSPC', '空间不够'],
  ['write', 3, 'ENOSPC', '换一个 U 盘'],
  ['write', 5, 'EIO', '已经拔出'],
  ['write', 2, 'EROFS', '去掉写保护'],
  ['write', 1, 'EWHAT', 'EWHAT'],
  ['flush', 1, 'EIO', '已经拔出'],
  ['move', 1, 'EPERM', '正在被别的程序打开'],
  ['move', 3, 'EBUSY', '请关闭 Word'],
  ['move', 4, 'EIO', '重新插好'],
  ['flush', 2, 'EIO', '重新插好'],
] as const;

test.each(FAILURES)(
  'when the %s number %d fails with %s, the folder is as it was',
  async (action, at, code, words) => {
    writeFileSync(path.join(folder, `${NAME}.docx`), 'older report');
    writeFileSync(path.join(folder, '校验码.sha256'), 'older list');
    writeFileSync(path.join(folder, '其他.txt'), 'not ours');
    const before = contents();
    const syscall = action === 'move' ? 'rename' : 'write';
    const disk = failingDisk(action, at, failing(code, syscall));
    const failure = exportReport(request({ disk }));
    await expect(failure).rejects.toMatchObject({ code: 'file-problem' });
    await expect(failure).rejects.toThrow(words);
    await expect(failure).rejects.toThrow('原有文件没有改动');
    expect(contents()).toEqual(before);
    expect(readdirSync(folder)).toHaveLength(3);
  },
);

test('when older files can not be put back, their copies stay and the message says where', async () => {
  writeFileSync(path.join(folder, `${NAME}.docx`), 'older report');
  let moves = 0;
  const disk: ExportDisk = {
    ...exportDisk,
    move: (from, to) => {
      moves += 1;
      return moves === 2 || moves === 3
        ? Promise.reject(failing('EIO', 'rename'))
        : exportDisk.move(from, to);
    },
  };
  await expect(exportReport(request({ disk }))).rejects.toThrow(/未完成的导出-\S+ 没有能清除/);
  const kept = readdirSync(folder).find((name) => name.startsWith('未完成的导出-')) ?? '';
  expect(readFileSync(path.join(folder, kept, '原有', `${NAME}.docx`), 'utf8')).toBe(
    'older report',
  );
});

test('a medium that gives back other bytes than it took is found out', async () => {
  const disk = { ...exportDisk, read: () => Promise.resolve(new Uint8Array([1])) };
  await expect(exportReport(request({ disk }))).rejects.toThrow(/读回的内容不一致.*换一个 U 盘/);
  expect(contents()).toEqual({});
});

test('too little room is told in megabytes before anything is written', async () => {
  const room = () => Promise.resolve({ free: 4096, unit: 4096 });
  const disk = { ...exportDisk, room };
  await expect(exportReport(request({ disk }))).rejects.toThrow(
    /需要 0\.2 MB，只剩 0\.1 MB。请至少空出 0\.2 MB/,
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is gone is told as a stick that was pulled out', async () => {
  const gone = path.join(folder, 'gone');
  await expect(exportReport(request({ folder: gone }))).rejects.toThrow('已经拔出');
});

test('what a run that was ended by force left behind is cleared away by the next one', async () => {
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const running = path.join(folder, `.导出中-${process.ppid}-1`);
  mkdirSync(path.join(folder, `.导出中-${ended}-1`));
  mkdirSync(running);
  await exportReport(request());
  expect(existsSync(running)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith('.导出中-'))).toHaveLength(1);
});

/** Why there is no small medium to try on, or null when there is one. */
function noMedium(): string | null {
  if (process.platform !== 'linux') return 'only Linux can mount a tmpfs';
  if (process.getuid?.() !== 0) return 'mounting needs root';
  const place = mkdtempSync(path.join(tmpdir(), 'mount-test-'));
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=48k', 'tmpfs', place]);
  if (mount.status !== 0) return `mount refused: ${String(mount.stderr)}`;
  execFileSync('umount', [place]);
  return null;
}

const missing = noMedium();
const onMedium = missing === null ? test : test.skip;
const because = missing === null ? '' : ` (skipped: ${missing})`;

async function onTmpfs(options: string, run: (place: string) => Promise<void>): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'mount-test-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]);
  try {
    await run(place);
  } finally {
    execFileSync('umount', [place]);
  }
}

onMedium(`a real medium that is too small is refused by its room${because}`, () =>
  onTmpfs('size=48k', async (place) => {
    const full = request({ folder: place, formats: ['docx', 'html', 'json', 'xlsx'] });
    await expect(exportReport(full)).rejects.toThrow(/请至少空出 0\.\d MB/);
    expect(contents(place)).toEqual({});
  }),
);

onMedium(`a real medium that runs full while writing is left as it was${because}`, () =>
  onTmpfs('size=48k', async (place) => {
    writeFileSync(path.join(place, `${NAME}.json`), 'older');
    const before = contents(place);
    // The medium promises more than it holds, as a stick with a forged size does.
    const room = () => Promise.resolve({ free: 1e9, unit: 4096 });
    const formats = ['docx', 'html', 'json', 'xlsx'] as const;
    const full = request({ folder: place, formats, disk: { ...exportDisk, room } });
    await expect(exportReport(full)).rejects.toThrow('空间不够');
    expect(contents(place)).toEqual(before);
    expect(readdirSync(place)).toHaveLength(1);
  }),
);

onMedium(`a real write-protected medium is told as one and stays as it was${because}`, () =>
  onTmpfs('size=1m', async (place) => {
    writeFileSync(path.join(place, `${NAME}.json`), 'older');
    execFileSync('mount', ['-o', 'remount,ro', place]);
    await expect(exportReport(request({ folder: place }))).rejects.toThrow('去掉写保护');
    expect(Object.keys(contents(place))).toEqual([`${NAME}.json`]);
    expect(statSync(path.join(place, `${NAME}.json`)).size).toBe(5);
  }),
);

const NO_YEARS = { months: [], rounds: [], years: { years: [], figures: [] } };

test('an annex is a file of its own beside the report’s, with its checksum', async () => {
  const { files } = await exportReport(request({ formats: ['json'], annex: NO_YEARS }));
  expect(files.map(({ name }) => name)).toEqual([
    ...[`${NAME}.json`, `${NAME}（附件：数据图表）.pdf`, '校验码.sha256'],
  ]);
  const list = readFileSync(path.join(folder, '校验码.sha256'), 'utf8');
  expect(list).toContain(`${NAME}（附件：数据图表）.pdf`);
});

test('an annex that can’t be printed is refused by name where the rest is wanted', async () => {
  const printToPdf = () => Promise.reject(new AppError('file-problem', '没有找到浏览器。'));
  const without = { formats: ['json'], annex: NO_YEARS, printToPdf } as const;
  await expect(exportReport(request(without))).rejects.toThrow('没有找到浏览器');
  expect(readdirSync(folder)).toEqual([]);
  const { files, refused } = await exportReport(request({ ...without, whenUnmakeable: 'refuse' }));
  expect(files.map(({ name }) => name)).toEqual([`${NAME}.json`, '校验码.sha256']);
  expect(refused).toEqual([{ format: 'pdf', reason: '没有找到浏览器。' }]);
});
