import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, StandardFonts, degrees } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { missingForHtml, printedWords, skipped } from '../../testing/printed-page.ts';
import { createBoundFile } from './bound-file.ts';
import { jpegOrientation } from './jpeg-orientation.ts';

const FINISHING = { title: '案卷', organ: '勐往乡人民政府', day: '2021-03-15', unnumbered: 0 };
const A4: [number, number] = [595.28, 841.89];

/** A PDF with one word on each page. */
async function pdfOf(words: readonly string[], turn = 0, size = A4): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  for (const word of words) {
    const page = file.addPage(size);
    page.setRotation(degrees(turn));
    page.drawText(word, { x: size[0] / 2, y: size[1] / 2, size: 20, font });
  }
  return file.save();
}

/** A PNG of one colour: 8 bits of colour, or with transparency. */
function pngOf(width: number, height: number, type: 2 | 6 = 2): Uint8Array {
  const channels = type === 2 ? 3 : 4;
  const row = Buffer.alloc(1 + width * channels, 0x80);
  row[0] = 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  head[9] = type;
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  const chunks = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.of()),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), ...chunks]));
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  // Neither reader looks at the check sum.
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)]);
}

/** The head of a grey JPEG, with a note of how it was held in either order of bytes. */
function jpegOf(orientation: number, order: 'II' | 'MM' = 'MM'): Uint8Array {
  const exif = Buffer.alloc(36);
  exif.writeUInt32BE(0xff_e1_00_22, 0);
  exif.write('Exif', 4, 'latin1');
  exif.write(order, 10, 'latin1');
  const bigFirst = order === 'MM';
  const short = (value: number, at: number) =>
    bigFirst ? exif.writeUInt16BE(value, at) : exif.writeUInt16LE(value, at);
  const long = (value: number, at: number) =>
    bigFirst ? exif.writeUInt32BE(value, at) : exif.writeUInt32LE(value, at);
  short(42, 12);
  long(8, 14);
  short(1, 18);
  // Tag, type, count, value.
  short(0x0112, 20);
  short(3, 22);
  long(1, 24);
  short(orientation, 28);
  // 16 pixels wide, 8 high.
  const frame = Buffer.from([0xff, 0xc0, 0x00, 0x0b, 0x08, 0x00, 0x08, 0x00, 0x10, 1, 1, 0x11, 0]);
  const parts = [Buffer.from([0xff, 0xd8]), exif, frame, Buffer.from([0xff, 0xd9])];
  return new Uint8Array(Buffer.concat(parts));
}

async function boundOf(...scans: readonly Uint8Array[]): Promise<Uint8Array> {
  const file = await createBoundFile();
  for (const scan of scans) await file.addScan(scan);
  return file.finish(FINISHING);
}

test.skipIf(missingForHtml !== '')(
  `every page but the cover has the next number in its upper right corner${skipped(missingForHtml)}`,
  async () => {
    const file = await createBoundFile();
    expect(await file.addPrinted(await pdfOf(['letter', 'second']))).toBe(2);
    expect(await file.addScan(await pdfOf(['scan']))).toEqual({ pages: 1 });
    expect(await file.putFirst(await pdfOf(['index']))).toBe(1);
    expect(await file.putFirst(await pdfOf(['cover']))).toBe(1);
    const pages = printedWords(await file.finish({ ...FINISHING, unnumbered: 1 }));
    expect(pages.map((page) => page.map(({ text }) => text).sort())).toEqual([
      ['cover'],
      ['1', 'index'],
      ['2', 'letter'],
      ['3', 'second'],
      ['4', 'scan'],
    ]);
    const number = pages[2]?.find(({ text }) => text === '2');
    expect(number?.x).toBeGreaterThan(190);
    expect(number?.y).toBeLessThan(15);
  },
);

test.skipIf(missingForHtml !== '').each([90, 180, 270])(
  'on a page that is shown turned by %d degrees the number stands where one sees the corner',
  async (turn) => {
    const [page] = printedWords(await boundOf(await pdfOf(['scan'], turn)));
    const number = page?.find(({ text }) => text === '1');
    const width = turn === 180 ? 210 : 297;
    expect(number?.x).toBeGreaterThan(width - 20);
    expect(number?.y).toBeLessThan(15);
  },
);

test.skipIf(missingForHtml !== '')(
  'on a large scan the number is as large in proportion as on A4',
  async () => {
    const [page] = printedWords(await boundOf(await pdfOf(['scan'], 0, [A4[0] * 4, A4[1] * 4])));
    const number = page?.find(({ text }) => text === '1');
    expect(number?.x).toBeGreaterThan(190 * 4);
    expect(number?.y).toBeGreaterThan(9 * 4);
  },
);

test('pictures become pages of A4, across where they are wider than high, and are not blown up', async () => {
  const file = await PDFDocument.load(
    await boundOf(pngOf(300, 200), pngOf(20, 30, 6), jpegOf(1), jpegOf(6)),
  );
  expect(file.getPages().map((page) => Math.round(page.getWidth()))).toEqual([842, 595, 842, 595]);
});

test.skipIf(missingForHtml !== '')('the pixels of a PNG come through as they were', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'png-test-'));
  writeFileSync(path.join(folder, 'file.pdf'), await boundOf(pngOf(300, 200)));
  const file = path.join(folder, 'file.pdf');
  const listed = execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' });
  expect(listed).toMatch(/image +300 +200 +rgb +3 +8/);
  // One pixel of the middle of the page, which is the middle of the picture.
  const middle = ['-r', '72', '-x', '420', '-y', '297', '-W', '1', '-H', '1'];
  const grey = execFileSync('pdftoppm', [...middle, '-gray', file]);
  expect(grey.at(-1)).toBe(0x80);
});

test('a large PNG is not unpacked: only one that must be is refused for its size', async () => {
  const file = await createBoundFile();
  expect(await file.addScan(pngOf(5000, 4000))).toEqual({ pages: 1 });
  const transparent = pngOf(1, 1, 6);
  new DataView(transparent.buffer).setUint32(16, 5000);
  new DataView(transparent.buffer).setUint32(20, 4000);
  expect(await file.addScan(transparent)).toEqual({ refused: '图片太大' });
});

test('what can not be bound is refused in words, and the rest is bound', async () => {
  const locked = await PDFDocument.load(await pdfOf(['secret']));
  locked.encrypt({ userPassword: 'x', ownerPassword: 'y' });
  const file = await createBoundFile();
  const text = (content: string) => new TextEncoder().encode(content);
  const damaged = '文件有密码或者已经损坏';
  expect(await file.addScan(await locked.save())).toEqual({ refused: damaged });
  expect(await file.addScan(text('%PDF-1.7 and nothing else'))).toEqual({ refused: damaged });
  expect(await file.addScan(pngOf(3, 3).subarray(0, 20))).toEqual({ refused: damaged });
  expect(await file.addScan(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toEqual({ refused: damaged });
  expect(await file.addScan(text('PK zip'))).toEqual({ refused: '不是 PDF、JPG 或者 PNG 文件' });
  expect(await file.addScan(new Uint8Array())).toHaveProperty('refused');
  expect(await file.addScan(await pdfOf(['good']))).toEqual({ pages: 1 });
  expect((await PDFDocument.load(await file.finish(FINISHING))).getPageCount()).toBe(1);
});

test('a PDF that only forbids changes is bound', async () => {
  const guarded = await PDFDocument.load(await pdfOf(['open']));
  guarded.encrypt({ ownerPassword: 'y', permissions: { modifying: false } });
  const file = await createBoundFile();
  expect(await file.addScan(await guarded.save())).toEqual({ pages: 1 });
});

test('of a page that was sent only what is to be seen is bound: the seal, no link, no script', async () => {
  const sent = await PDFDocument.load(await pdfOf(['page', 'other']));
  const [page] = sent.getPages();
  if (!page) expect.fail();
  const { context } = sent;
  const annotation = (entries: object) =>
    context.register(context.obj({ Type: 'Annot', ...entries }));
  const script = context.obj({ S: 'JavaScript', JS: 'app.alert(1)' });
  page.node.set(PDFName.of('AA'), context.obj({ O: script }));
  const seal = { Subtype: 'Stamp', Rect: [0, 0, 9, 9], AP: {}, A: script, Parent: page.ref };
  page.node.set(
    PDFName.of('Annots'),
    context.obj([
      annotation({ Subtype: 'Link', Rect: [0, 0, 9, 9], Dest: [page.ref, 'Fit'] }),
      annotation(seal),
    ]),
  );
  const bytes = await boundOf(await sent.save());
  const bound = await PDFDocument.load(bytes);
  const annotations = bound.getPage(0).node.Annots();
  expect(annotations?.size()).toBe(1);
  const kept = annotations?.lookup(0, PDFDict);
  expect(kept?.keys().map((key) => key.decodeText())).toEqual(['Type', 'Subtype', 'Rect', 'AP']);
  const dump = bound.context.enumerateIndirectObjects().map(([, object]) => String(object));
  expect(dump.join('\n')).not.toMatch(/JavaScript|app\.alert/);
});

test('the orientation is read from either byte order, and nonsense counts as upright', () => {
  const ways = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(ways.map((way) => jpegOrientation(jpegOf(way)))).toEqual(ways);
  expect(ways.map((way) => jpegOrientation(jpegOf(way, 'II')))).toEqual(ways);
  expect(jpegOrientation(jpegOf(99))).toBe(1);
  for (let length = 0; length < jpegOf(6).length; length += 1) {
    expect([1, 6]).toContain(jpegOrientation(jpegOf(6).subarray(0, length)));
  }
});
