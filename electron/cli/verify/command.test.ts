import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseReceipt } from '../../core/submissions/receipt.ts';
import { smallPackage } from '../../features/submissions/package/testing/small-package.ts';
import { hashOf } from '../../platform/file-store.ts';
import { runCommandLine } from '../run.ts';
import { verifyCommand } from './command.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'verify-test-'));
let whole = '';
let paths: readonly string[] = [];
let shortCode = '';

async function written(name: string, version = 1): Promise<string> {
  const laidOut = await smallPackage(version);
  for (const { path: at, content } of laidOut.files) {
    mkdirSync(path.dirname(path.join(scratch, name, at)), { recursive: true });
    writeFileSync(path.join(scratch, name, at), content);
  }
  if (version === 1) {
    paths = laidOut.files.map((file) => file.path);
    shortCode = laidOut.shortCode;
  }
  return path.join(scratch, name);
}

beforeAll(async () => {
  whole = await written('第1版');
});

async function verify(...words: readonly string[]) {
  let out = '';
  let err = '';
  const code = await runCommandLine([verifyCommand], ['verify', ...words], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    lines: () => Readable.from([]),
  });
  const document = JSON.parse(out) as {
    readonly ok?: boolean;
    readonly packages: { ok: boolean; findings: { path: string; kind: string }[] }[];
    readonly receipt?: string;
    readonly error?: { message: string };
  };
  return { code, err, document };
}

function copy(name: string): string {
  rmSync(path.join(scratch, name), { recursive: true, force: true });
  cpSync(whole, path.join(scratch, name), { recursive: true });
  return path.join(scratch, name);
}

const found = ({ document }: Awaited<ReturnType<typeof verify>>) =>
  document.packages.map(({ findings }) => findings.map(({ kind, path: at }) => `${kind} ${at}`));

describe('desk verify', () => {
  test('passes a whole package and says whose it is', async () => {
    const run = await verify(whole);
    expect(run.code).toBe(0);
    expect(run.document).toMatchObject({
      ok: true,
      packages: [
        {
          ...{ folder: whole, name: '第1版', ok: true, organ: '勐往乡人民政府', year: 2020 },
          ...{ version: 1, state: '第1版', shortCode, findings: [], files: paths.length },
        },
      ],
    });
    expect(run.err).toContain(`通过，短码 ${shortCode}`);
  });

  test('names each file in which a bit was turned over, and exits 1', async () => {
    for (const at of paths) {
      const folder = copy('flipped');
      const content = readFileSync(path.join(folder, at));
      content[0] = (content[0] ?? 0) ^ 32;
      writeFileSync(path.join(folder, at), content);
      const run = await verify(folder);
      expect([run.code, found(run)[0]?.map((line) => line.replace(/^\w+ /, ''))]).toEqual([
        1,
        [at],
      ]);
      expect(run.err).toContain(`flipped/${at}：`);
    }
  });

  test('names what is missing, extra, a link or an empty folder', async () => {
    const folder = copy('harmed');
    rmSync(path.join(folder, 'bag-info.txt'));
    rmSync(path.join(folder, '打开我.html'));
    symlinkSync('/etc/hostname', path.join(folder, '打开我.html'));
    writeFileSync(path.join(folder, '.DS_Store'), '');
    writeFileSync(path.join(folder, 'data', '~$报告.docx'), '');
    mkdirSync(path.join(folder, 'data', '空'));
    expect(found(await verify(folder))[0]?.toSorted()).toEqual(
      [
        ...['extra .DS_Store', 'missing bag-info.txt', 'extra data/~$报告.docx', 'extra data/空/'],
        'unreadable 打开我.html',
      ].toSorted(),
    );
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'names a file that may not be read',
    async () => {
      const folder = copy('unreadable');
      chmodSync(path.join(folder, 'bag-info.txt'), 0);
      expect(found(await verify(folder))).toEqual([['unreadable bag-info.txt']]);
    },
  );

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'names a folder that may not be listed, and goes on with the others',
    async () => {
      const folder = copy('unlisted');
      mkdirSync(path.join(folder, 'data', '锁'));
      for (const locked of [path.join(folder, 'data', '锁'), path.join(scratch, 'locked')]) {
        mkdirSync(locked, { recursive: true });
        chmodSync(locked, 0);
      }
      const run = await verify(path.join(scratch, 'locked'), folder);
      expect(found(run)).toEqual([['unreadable .'], ['unreadable data/锁']]);
    },
  );

  test('checks several folders, and one that is no package among them', async () => {
    const none = path.join(scratch, 'none');
    mkdirSync(none, { recursive: true });
    const run = await verify(whole, none);
    expect(run.code).toBe(1);
    expect(run.document.packages.map(({ ok }) => ok)).toEqual([true, false]);
    expect(run.err).toContain('不是报送包');
  });

  test('checks every package of the stick that was given', async () => {
    const stick = path.join(scratch, 'stick');
    cpSync(whole, path.join(stick, '甲'), { recursive: true });
    cpSync(whole, path.join(stick, '乙'), { recursive: true });
    rmSync(path.join(stick, '乙', 'bagit.txt'));
    mkdirSync(path.join(stick, '照片'));
    const run = await verify(stick);
    expect(run.code).toBe(1);
    expect(run.document.packages).toMatchObject([
      { folder: path.join(stick, '乙'), ok: false, findings: [{ path: 'bagit.txt' }] },
      { folder: path.join(stick, '甲'), ok: true },
    ]);
    const order = ['--receipt', scratch, '--decision', 'accepted', '--by', '李四'];
    const refused = await verify(stick, ...order);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('“乙”、“甲”')]);
  });

  test('ends with 2 for a folder that is not there, and without one', async () => {
    expect((await verify(path.join(scratch, 'nowhere'))).code).toBe(2);
    const bare = await verify();
    expect([bare.code, bare.document.error?.message]).toEqual([2, expect.stringContaining('DIR')]);
  });

  test('does not read on in a folder that is a whole disk', async () => {
    const folder = copy('large');
    for (let index = 0; index < 2001; index += 1) writeFileSync(path.join(folder, `${index}`), '');
    const run = await verify(folder);
    expect(run.code).toBe(1);
    expect(run.err).toContain('不要选择整个 U 盘');
  });
});

describe('desk verify --receipt', () => {
  const receipts = path.join(scratch, 'receipts');
  const accepted = ['--decision', 'accepted', '--by', '玉罕', '--on', '2021-01-29'];

  test('makes a receipt under its own name in a folder', async () => {
    mkdirSync(receipts, { recursive: true });
    const run = await verify(
      whole,
      '--receipt',
      receipts,
      ...accepted,
      '--receiver',
      '勐海县政务公开办',
    );
    expect(run.code).toBe(0);
    const file = path.join(receipts, `回执-勐往乡人民政府-2020-${shortCode}.json`);
    expect(run.document.receipt).toBe(file);
    expect(parseReceipt(readFileSync(file, 'utf8'), hashOf)).toMatchObject({
      ...{ decision: 'accepted', by: '玉罕', receiver: '勐海县政务公开办', onDate: '2021-01-29' },
      ...{ shortCode, faults: [], packageName: '第1版' },
    });
  });

  test('returns a package with findings, naming them', async () => {
    const folder = copy('returned');
    rmSync(path.join(folder, '报送单.pdf'));
    const file = path.join(receipts, '退回.json');
    const order = ['--receipt', file, '--by', '玉罕', '--decision'];
    const refused = await verify(folder, ...order, 'accepted');
    expect([refused.code, existsSync(file)]).toEqual([1, false]);
    expect(refused.err).toContain('不能接收');
    expect((await verify(folder, ...order, 'returned', '--reason', '缺报送单')).code).toBe(1);
    expect(parseReceipt(readFileSync(file, 'utf8'), hashOf)).toMatchObject({
      ...{ decision: 'returned', reason: '缺报送单', faults: ['报送单.pdf'] },
    });
  });

  test('gives none for a draft', async () => {
    const draft = await written('草稿', 0);
    const file = path.join(receipts, '草稿.json');
    const run = await verify(draft, '--receipt', file, ...accepted);
    expect([run.code, existsSync(file)]).toEqual([1, false]);
    expect(run.err).toContain('草稿');
  });

  test('puts none into the package, which would then not be whole', async () => {
    const before = readdirSync(whole);
    const run = await verify(whole, '--receipt', path.join(whole, 'x.json'), ...accepted);
    expect([run.code, readdirSync(whole)]).toEqual([2, before]);
    expect((await verify(whole, '--receipt', whole, ...accepted)).code).toBe(2);
  });

  test.each([
    ['no decision', ['--receipt', 'x.json', '--by', '甲'], '--decision'],
    ['no name', ['--receipt', 'x.json', '--decision', 'accepted'], '--by'],
    ['no reason', ['--receipt', 'x.json', '--by', '甲', '--decision', 'returned'], '--reason'],
    ['no file', ['--decision', 'accepted', '--by', '甲'], '--receipt'],
    ['an unknown decision', ['--receipt', 'x.json', '--by', '甲', '--decision', 'yes'], 'accepted'],
    ['a bad date', ['--receipt', 'x.json', ...accepted, '--on', '昨天'], '--on'],
    ['two packages', ['--receipt', 'x.json', ...accepted, scratch], '一份回执只答复一个报送包'],
  ])('ends with 2 for %s', async (_case, words, message) => {
    const run = await verify(whole, ...words);
    expect([run.code, run.err]).toEqual([2, expect.stringContaining(message)]);
  });
});
