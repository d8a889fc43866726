import { describe, expect, test } from 'vitest';
import { extensionOf, mayOpen, safeFileName } from './limits.ts';

describe('what may be opened', () => {
  test.each(['公示.docx', '照片.JPG', '预算.et', '文件.pdf', '盖章件.ofd'])('%s', (name) => {
    expect(mayOpen(name)).toBe(true);
  });

  test.each([
    '通知.exe',
    '通知.pdf.exe',
    '通知.bat ',
    '通知.exe.',
    '通知.lnk',
    '通知.js',
    '通知.html',
    '通知',
    'docx',
    '',
  ])('not “%s”', (name) => {
    expect(mayOpen(name)).toBe(false);
  });
});

test('trailing dots and spaces do not hide the extension', () => {
  expect(extensionOf('通知.EXE . ')).toBe('exe');
});

describe('a file name for any PC', () => {
  test.each([
    ['通知.docx', '通知.docx'],
    ['../../../etc/通知.docx', '_.._.._etc_通知.docx'],
    ['a<b>:"c".pdf', 'a_b___c_.pdf'],
    ['通知\u202excod.exe', '通知_xcod.exe'],
    ['...', '附件'],
    ['aux.pdf', '_aux.pdf'],
    ['nul', '_nul'],
    ['console.pdf', 'console.pdf'],
  ])('“%s” becomes “%s”', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  test('a long name keeps its extension', () => {
    const safe = safeFileName(`${'长'.repeat(300)}.docx`);
    expect(safe).toBe(`${'长'.repeat(80)}.docx`);
  });
});
