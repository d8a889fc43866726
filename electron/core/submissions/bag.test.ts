import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BAG_DECLARATION_TEXT,
  bagInfoText,
  bagInfoValue,
  bagListText,
  bagSize,
  decodePath,
  encodePath,
  parseBagInfo,
  payloadOxum,
} from './bag.ts';
import { parseBagList, pathFault } from './bag-list.ts';

const HASH = 'a'.repeat(64);
const PAYLOAD = { hash: 'sha256', of: 'payload' } as const;
const faults = (text: string) => parseBagList(text, PAYLOAD).faults.map(({ what }) => what);

test('the declaration has the very bytes of RFC 8493', () => {
  expect(BAG_DECLARATION_TEXT).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
});

describe('a list', () => {
  test('is sorted, with two blanks and a line feed on each line', () => {
    const files = ['data/乙.pdf', 'data/100%.txt', 'data/甲.pdf'].map((path) => ({
      path,
      hash: HASH,
    }));
    expect(bagListText(files)).toBe(
      ['data/100%25.txt', 'data/乙.pdf', 'data/甲.pdf']
        .map((path) => `${HASH}  ${path}\n`)
        .join(''),
    );
  });

  test('is read back as it was written, whatever the names', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => `data/${text}`)
      .filter((path) => pathFault(path) === null);
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { selector: (path) => path.normalize('NFC').toLowerCase() }),
        (paths) => {
          const list = parseBagList(
            bagListText(paths.map((path) => ({ path, hash: HASH }))),
            PAYLOAD,
          );
          expect(list.faults).toEqual([]);
          expect([...list.files.keys()].toSorted()).toEqual(paths.toSorted());
        },
      ),
    );
  });

  test('takes a separator of lines or paragraphs in a name for a letter, not for a line end', () => {
    const paths = ['data/a\u2028b.pdf', 'data/a\u2029b.pdf'];
    const text = bagListText(paths.map((path) => ({ path, hash: HASH })));
    const { files, faults } = parseBagList(text, PAYLOAD);
    expect([[...files.keys()], faults]).toEqual([paths, []]);
  });

  test('encodes line ends and the per cent sign of a name, and nothing else', () => {
    expect(encodePath('data/a%0A b\r\n')).toBe('data/a%250A b%0D%0A');
    fc.assert(fc.property(fc.string(), (path) => decodePath(encodePath(path)) === path));
  });

  test.each([
    ['../台账.db', '指向别的文件夹'],
    ['data/../../台账.db', '指向别的文件夹'],
    ['/etc/passwd', '指向报送包外面'],
    ['C:/Windows/win.ini', '指向报送包外面'],
    ['~/台账.db', '指向报送包外面'],
    ['data\\甲.pdf', '反斜杠'],
    ['data//甲.pdf', '不完整'],
    ['data/甲\u0000.pdf', '控制字符'],
    ['甲.pdf', '不在 data 文件夹里'],
  ])('refuses the name %s', (path, words) => {
    expect(faults(`${HASH}  ${path}\n`).join()).toContain(words);
    expect(parseBagList(`${HASH}  ${path}\n`, PAYLOAD).files.size).toBe(0);
  });

  test('refuses a name that stands twice, also where only Windows takes two names for one', () => {
    expect(faults(`${HASH}  data/a.pdf\n${HASH}  data/A.PDF\n`)).toEqual([
      '文件名“data/A.PDF”出现两次（不分大小写）',
    ]);
  });

  test('of tag files names neither the payload nor a tag list (RFC 8493 §2.2.1)', () => {
    const tags = { hash: 'sha256', of: 'tags' } as const;
    for (const path of ['data/甲.pdf', 'tagmanifest-sha512.txt']) {
      expect(parseBagList(`${HASH}  ${path}\n`, tags).faults).toMatchObject([{ line: 1 }]);
    }
  });

  test('tells the line that is not understood and reads the others', () => {
    const text = `${HASH}  data/甲.pdf\nnonsense\n${HASH.slice(1)}  data/乙.pdf\n${HASH}  data/丙.pdf\n`;
    const list = parseBagList(text, PAYLOAD);
    expect(list.faults).toEqual([
      { line: 2, what: '不是“校验码 文件名”的格式' },
      { line: 3, what: '校验码不是 64 位' },
    ]);
    expect([...list.files.keys()]).toEqual(['data/甲.pdf', 'data/丙.pdf']);
  });

  test('of other programs is understood, and still said not to be ours', () => {
    const foreign = parseBagList(`${HASH.toUpperCase()} *data/甲.pdf\r\n`, PAYLOAD);
    expect(foreign.files).toEqual(new Map([['data/甲.pdf', HASH]]));
    expect(foreign.faults).toMatchObject([{ line: 1 }]);
    expect(parseBagList(`${HASH}  data/甲.pdf`, PAYLOAD).faults).toHaveLength(1);
  });
});

describe('bag-info.txt', () => {
  test('folds long values at blanks, each line within 79 characters, and reads them back', () => {
    const value = Array.from({ length: 30 }, (_, index) => `word-${index}`).join(' ');
    const text = bagInfoText([
      ['Source-Organization', '勐往乡人民政府'],
      ['External-Description', value],
    ]);
    const lines = text.split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(79);
    expect(lines.length).toBeGreaterThan(4);
    const read = parseBagInfo(text);
    expect(bagInfoValue(read, 'external-description')).toBe(value);
    expect(bagInfoValue(read, 'Source-Organization')).toBe('勐往乡人民政府');
    expect(bagInfoValue(read, 'Payload-Oxum')).toBeUndefined();
  });

  test('keeps a line break of a value from making a new element', () => {
    const text = bagInfoText([['Source-Organization', '甲\nPayload-Oxum: 9.9']]);
    expect(bagInfoValue(parseBagInfo(text), 'Payload-Oxum')).toBeUndefined();
  });

  test('sums the payload', () => {
    expect(payloadOxum({ bytes: 279_164_409, files: 1198 })).toBe('279164409.1198');
    expect([500, 214_300, 1_240_000, 3e9].map(bagSize)).toEqual([
      ...['0.5 KB', '214.3 KB', '1.2 MB', '3.0 GB'],
    ]);
  });
});
