import { expect, test } from 'vitest';
import { checksumList } from './checksums.ts';

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
