import { expect, test } from 'vitest';
import { THREE_PART_REPORT } from '../../../render/annual-report/golden/three-part.ts';
import { checksumList } from './checksums.ts';
import { exportBaseName, safeFileName } from './file-name.ts';

test('the file is named after the organ, the year and the template', () => {
  expect(exportBaseName(THREE_PART_REPORT)).toBe(
    '勐往乡人民政府2020年政府信息公开工作年度报告（三部分）',
  );
  expect(exportBaseName({ organ: '甲/乙', year: 2020, template: 'form-2019' })).toBe(
    '甲_乙2020年政府信息公开工作年度报告（六部分）',
  );
});

test.each([
  [String.raw`\/:*?"<>|`, '_________'],
  ['a\nb\u0000c', 'a_b_c'],
  [' ..名字. ', '名字'],
  ['...', '年度报告'],
  ['', '年度报告'],
  ['字'.repeat(100), '字'.repeat(70)],
])('%j becomes %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

const hash = (digit: string) => digit.repeat(64);

test('the list keeps older lines only of files that are still there and not written anew', () => {
  const older = [
    `${hash('a')}  还在.docx`,
    `${hash('b')} *也在.pdf`,
    `${hash('c')}  不在.html`,
    `${hash('d')}  新.json`,
    'not a line of a list',
  ].join('\r\n');
  const list = checksumList([{ name: '新.json', sha256: hash('e') }], older, (name) =>
    ['还在.docx', '也在.pdf', '新.json'].includes(name),
  );
  expect(list).toBe(`${hash('a')}  还在.docx\n${hash('b')}  也在.pdf\n${hash('e')}  新.json\n`);
});
