// Every way in which a package can come to harm: the file that is not as it was is named, and no other.

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { PAYLOAD_MANIFEST, TAG_MANIFESTS } from '../../../core/submissions/bag.ts';
import { MANIFEST_FILE } from '../../../core/submissions/package-names.ts';
import type { Files } from './testing/small-package.ts';
import {
  entriesOf,
  filesOf,
  flipped,
  smallPackage,
  textsOf,
  verdictOn,
  without,
} from './testing/small-package.ts';
import { PACKAGE_TEXTS, verifyPackage } from '../../../core/submissions/verify-package.ts';

let files: Files;
let paths: readonly string[];

beforeAll(async () => {
  files = filesOf(await smallPackage());
  paths = [...files.keys()];
});

const named = (damaged: Files) => verdictOn(damaged).findings.map(({ path }) => path);
const kinds = (damaged: Files) =>
  verdictOn(damaged).findings.map(({ path, kind }) => `${kind} ${path}`);
const textOf = (path: string) => new TextDecoder().decode(files.get(path));
const withText = (path: string, text: string) =>
  new Map(files).set(path, new TextEncoder().encode(text));

test('a whole package has no finding, and its 包内清单 may be used', () => {
  expect(verdictOn(files)).toMatchObject({ findings: [], files: paths.length });
  expect(verdictOn(files).manifest?.office.name).toBe('勐往乡人民政府');
});

test('every single bit of every file, turned over, names that file alone', () => {
  const wrong: string[] = [];
  for (const path of paths) {
    const bits = (files.get(path)?.length ?? 0) * 8;
    for (let bit = 0; bit < bits; bit += 1) {
      const names = named(flipped(files, path, bit));
      if (names.join() !== path) wrong.push(`${path} bit ${bit}: ${names.join()}`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('every file, taken away, is named as missing', () => {
  for (const path of paths) expect(kinds(without(files, path))).toEqual([`missing ${path}`]);
});

test('every file, cut short anywhere or emptied, is named alone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (path, share) => {
        const content = files.get(path) ?? new Uint8Array();
        const length = Math.floor((content.length - 1) * share);
        expect(named(new Map(files).set(path, content.slice(0, length)))).toEqual([path]);
      },
    ),
  );
});

test('every file, renamed, is named under its old name and its new one', () => {
  for (const path of paths) {
    const renamed = `${path}.bak`;
    const moved = new Map(without(files, path)).set(renamed, files.get(path) ?? new Uint8Array());
    expect(kinds(moved)).toEqual([`missing ${path}`, `extra ${renamed}`]);
  }
});

test('two files that changed places are both named', () => {
  const [one = '', other = ''] = paths.filter((path) => path.startsWith('data/'));
  const swapped = new Map(files)
    .set(one, files.get(other) ?? new Uint8Array())
    .set(other, files.get(one) ?? new Uint8Array());
  expect(named(swapped).toSorted()).toEqual([one, other].toSorted());
});

test.each([
  ['data/附件.docx', '不要打开'],
  ['readme.txt', '不要打开'],
  ['.DS_Store', '电脑自动产生'],
  ['data/Thumbs.db', '电脑自动产生'],
  ['data/~$报告.docx', '电脑自动产生'],
  ['System Volume Information/IndexerVolumeGuid', '电脑自动产生'],
])('a file more, %s, is named as extra', (path, words) => {
  const verdict = verdictOn(new Map(files).set(path, new Uint8Array([1])));
  expect(verdict.findings).toMatchObject([{ path, kind: 'extra' }]);
  expect(verdict.findings[0]?.message).toContain(words);
});

test('each of several faults is named, whatever the sums say', () => {
  const [first = '', second = '', third = ''] = paths.filter((path) => path.startsWith('data/'));
  const damaged = new Map(flipped(without(files, first), second, 3)).set(
    'data/新.txt',
    new Uint8Array(1),
  );
  expect(kinds(damaged).toSorted()).toEqual(
    [`changed ${second}`, 'extra data/新.txt', `missing ${first}`].toSorted(),
  );
  expect(named(damaged)).not.toContain(third);
});

describe('the lists', () => {
  test('a damaged payload list leaves the files to 包内清单: a file that changed too is still named', () => {
    const [file = ''] = paths.filter((path) => path.startsWith('data/') && path !== MANIFEST_FILE);
    const damaged = flipped(flipped(files, PAYLOAD_MANIFEST, 0), file, 0);
    expect(named(damaged)).toEqual([file, PAYLOAD_MANIFEST]);
    expect(named(flipped(without(files, PAYLOAD_MANIFEST), file, 0))).toEqual([
      file,
      PAYLOAD_MANIFEST,
    ]);
  });

  test('a damaged tag list is told from a damaged file by the other list', () => {
    const list = textOf(TAG_MANIFESTS.sha256);
    const line = list.split('\n').findIndex((text) => text.endsWith('bag-info.txt'));
    const other = list
      .split('\n')
      .with(line, `${'0'.repeat(64)}  bag-info.txt`)
      .join('\n');
    const [finding] = verdictOn(withText(TAG_MANIFESTS.sha256, other)).findings;
    expect(finding).toMatchObject({ path: TAG_MANIFESTS.sha256, kind: 'changed' });
    expect(finding?.message).toContain('“bag-info.txt”的校验码被改动，文件本身完好');
  });

  test.each([
    ['capitals', (line: string) => line.replace(/^[0-9a-f]+/, (hash) => hash.toUpperCase()), 1],
    ['one blank', (line: string) => line.replace('  ', ' '), 1],
    ['a line end of Windows', (line: string) => `${line}\r`, 1],
    ['no hash', (line: string) => line.replace(/^[0-9a-f]+/, 'abc'), 1],
  ])('a line written with %s is named by its number', (_case, change, number) => {
    const lines = textOf(TAG_MANIFESTS.sha512).split('\n');
    const changed = lines.with(number - 1, change(lines[number - 1] ?? '')).join('\n');
    const [finding] = verdictOn(withText(TAG_MANIFESTS.sha512, changed)).findings;
    expect(finding).toMatchObject({ path: TAG_MANIFESTS.sha512 });
    expect(finding?.message).toContain(`第 ${number} 行`);
  });

  test('without both tag lists everything else is still judged', () => {
    const bare = without(without(files, TAG_MANIFESTS.sha256), TAG_MANIFESTS.sha512);
    const [file = ''] = paths.filter((path) => path.startsWith('data/'));
    expect(named(bare)).toEqual(expect.arrayContaining(Object.values(TAG_MANIFESTS)));
    expect(named(flipped(bare, file, 0))).toContain(file);
  });

  test('sums that do not add up name bag-info.txt only when every file is in order', () => {
    const text = textOf('bag-info.txt').replace(/Payload-Oxum: \d+/, 'Payload-Oxum: 1');
    expect(named(withText('bag-info.txt', text))).toEqual(['bag-info.txt']);
  });
});

test('each file whose text is judged is named when it can not be read a second time', () => {
  for (const path of PACKAGE_TEXTS) {
    const texts = new Map([...textsOf(files)].filter(([known]) => known !== path));
    const { findings, manifest } = verifyPackage(entriesOf(files), texts);
    expect(findings).toContainEqual(expect.objectContaining({ path, kind: 'unreadable' }));
    expect(manifest === null).toBe([MANIFEST_FILE, PAYLOAD_MANIFEST].includes(path));
  }
});

test('a folder that can not be listed is named, and is none that is empty', () => {
  const nothing = { path: 'data/锁', bytes: 0, sha256: null, sha512: null };
  const { findings } = verifyPackage(
    [...entriesOf(files), { ...nothing, kind: 'folder' }, { ...nothing, kind: 'unreadable' }],
    textsOf(files),
  );
  expect(findings).toMatchObject([{ path: 'data/锁', kind: 'unreadable' }]);
});

test('a link in the place of a file is named, not followed', () => {
  const [path = ''] = paths;
  const entries = entriesOf(files).map((entry) =>
    entry.path === path ? { ...entry, kind: 'link' as const, sha256: null, sha512: null } : entry,
  );
  const { findings } = verifyPackage(entries, textsOf(files));
  expect(findings).toMatchObject([{ path, kind: 'unreadable' }]);
});

test('an empty folder more is named', () => {
  const folder = {
    path: 'data/新建文件夹',
    kind: 'folder',
    bytes: 0,
    sha256: null,
    sha512: null,
  } as const;
  const data = { ...folder, path: 'data' };
  const { findings } = verifyPackage([...entriesOf(files), data, folder], textsOf(files));
  expect(findings).toMatchObject([{ path: 'data/新建文件夹/', kind: 'extra' }]);
});

test('names that a Mac wrote apart are the same names', () => {
  const apart = new Map([...files].map(([path, content]) => [path.normalize('NFD'), content]));
  expect(named(apart)).toEqual([]);
});
