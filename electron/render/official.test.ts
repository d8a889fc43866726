import JSZip from 'jszip';
import { expect, test, vi } from 'vitest';
import { OfficialDocument } from '../core/document/official-document.ts';
import { ENQUIRY, FORM, REPLY } from '../testing/official-documents.ts';
import { renderOfficialDocx } from './official-docx.ts';
import { renderOfficialHtml } from './official-html.ts';
import { expectedCells, readDocx, readHtml } from '../testing/read-back.ts';
import { sealedSignaturePlace } from './signature.ts';

const documentXml = async (document: OfficialDocument, name = 'word/document.xml') => {
  const zip = await JSZip.loadAsync(await renderOfficialDocx(document));
  return (await zip.file(name)?.async('string')) ?? '';
};

const paragraphsOf = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) => paragraph);

/** The properties of the last paragraph that holds a text. */
function place(xml: string, text: string): string {
  const found = paragraphsOf(xml).findLast((paragraph) => paragraph.includes(text));
  return /<w:pPr>(.*?)<\/w:pPr>/s.exec(found ?? '')?.[1] ?? 'not found';
}

const PITCH = ((156 / 28) * 1440) / 25.4;

test('a letter is printed in the order of the standard', async () => {
  const { lines, tables } = await readDocx(await renderOfficialDocx(REPLY));
  expect(lines).toEqual([
    '勐往乡人民政府政府信息公开申请答复书',
    '勐政公开答〔2021〕1号',
    '岩温：',
    expect.stringMatching(/^本机关于2021年3月1日/),
    '一、予以公开的内容',
    '第一段。',
    '第二段。',
    '（一）提供方式',
    '纸质。',
    expect.stringMatching(/^附件：1\.勐往乡2019年度/),
    '2.清单',
    '勐往乡人民政府',
    '2021年3月15日',
    '（联系人：玉罕，联系电话：0691-1234567）',
  ]);
  expect(tables).toEqual([]);
});

test.each([
  ['a reply', REPLY],
  ['an enquiry with its slip', ENQUIRY],
  ['a form', FORM],
])('%s says the same as Word file and as HTML', async (_name, document) => {
  const html = readHtml(renderOfficialHtml(document));
  expect(html).toEqual(await readDocx(await renderOfficialDocx(document)));
  expect(html.lines.length + html.tables.length).toBeGreaterThan(1);
});

test('every cell of a form stands in its place, lines of a cell one below the other', async () => {
  const forms = FORM.blocks.flatMap((block) => (block.kind === 'form' ? [block] : []));
  const { tables } = await readDocx(await renderOfficialDocx(FORM));
  expect(tables).toEqual(forms.map(expectedCells));
  const xml = await documentXml(FORM);
  const long = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].find(([cell]) => cell.includes('二、'));
  expect(long?.[0].match(/<w:p>/g)).toHaveLength(2);
});

test('the slip stands on a page of its own behind the signature', async () => {
  const { lines } = await readDocx(await renderOfficialDocx(ENQUIRY));
  expect(lines.slice(-4)).toEqual([
    '勐往乡人民政府',
    '2021年3月2日',
    '征求意见回执',
    '勐往乡人民政府：',
  ]);
  const xml = await documentXml(ENQUIRY);
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  expect(place(xml, '征求意见回执')).toContain('<w:pageBreakBefore/>');
  expect(renderOfficialHtml(ENQUIRY)).toContain('<h2 class="title new-page">征求意见回执</h2>');
});

test('under a seal the date stands four characters from the right, the organ on its middle', async () => {
  const xml = await documentXml(REPLY);
  const left = (text: string) => Number(/w:left="(\d+)"/.exec(place(xml, text))?.[1]);
  // Seven digits of half a character and 年月日 are 6.5 characters.
  expect(left('2021年3月15日') / PITCH).toBeCloseTo(28 - 4 - 6.5, 1);
  expect(left('勐往乡人民政府') / PITCH).toBeCloseTo(28 - 4 - 6.5 / 2 - 7 / 2, 1);
});

test('an organ too long to stand on the date ends at the margin and takes the date along', () => {
  const { organIndent, dateIndent } = sealedSignaturePlace('字'.repeat(20), '2021年3月15日');
  expect(organIndent).toBe(8);
  expect(dateIndent + 6.5 / 2).toBe(18);
});

test('two empty lines keep the name under the seal with the text above them', async () => {
  const xml = await documentXml(REPLY);
  const paragraphs = paragraphsOf(xml);
  const name = paragraphs.findLastIndex((paragraph) => paragraph.includes('勐往乡人民政府'));
  const [text = '', first = '', second = '', ...signature] = paragraphs.slice(name - 3, name + 2);
  expect(text).toContain('2.清单');
  expect(first + second).not.toContain('<w:t');
  const kept = [text, first, second, ...signature].map((each) => each.includes('<w:keepNext/>'));
  // The last one too: 联系人、电话 stand under it.
  expect(kept).toEqual([true, true, true, true, true]);
});

test('the text goes along to the page on which only attachments and signature would stand', async () => {
  const xml = await documentXml({ ...REPLY, attachments: ['清单'] });
  expect(place(xml, '纸质。')).toContain('<w:keepNext/>');
  expect(place(xml, '附件：')).toContain('<w:keepNext/>');
  expect(place(xml, '第二段。')).not.toContain('<w:keepNext/>');
});

test('further lines of an attachment begin under the first character of its name', async () => {
  const xml = await documentXml(REPLY);
  const hang = (text: string) =>
    ['left', 'hanging'].map((side) =>
      Math.round(Number(new RegExp(`w:${side}="(\\d+)"`).exec(place(xml, text))?.[1]) / PITCH),
    );
  expect(hang('附件：1.')).toEqual([6, 4]);
  expect(hang('2.清单')).toEqual([6, 1]);
  const one = { ...REPLY, attachments: ['清单'] };
  expect((await readDocx(await renderOfficialDocx(one))).lines).toContain('附件：清单');
});

test('a letter that is signed by hand leaves room for the day, one without contact has no brackets', async () => {
  const open = OfficialDocument.parse({
    ...REPLY,
    signature: { organ: '勐往乡人民政府', date: null },
    contact: '',
  });
  const { lines } = await readDocx(await renderOfficialDocx(open));
  expect(lines.slice(-2)).toEqual(['勐往乡人民政府', '　　　　年　　月　　日']);
});

test('lines are 0.5 pt, rows stay whole unless they are long, heading rows repeat', async () => {
  const xml = await documentXml(FORM);
  const [form = '', list = ''] = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
  expect(form).toContain('w:val="single" w:color="000000" w:sz="4"');
  const unsplit = form
    .split('<w:tr>')
    .slice(1)
    .map((row) => row.includes('<w:cantSplit/>'));
  expect(unsplit).toEqual([true, true, false]);
  expect(form).not.toContain('<w:tblHeader/>');
  expect(list.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(list.match(/<w:cantSplit\/>/g)).toHaveLength(41);
  expect(xml).toContain('<w:tblCaption w:val="逐日计算"/>');
  // Word grows two tables together that have nothing between them, and wants a paragraph at the end.
  expect(xml.match(/<\/w:tbl><w:p>/g)).toHaveLength(2);
});

test('labels are named for screen readers', () => {
  const html = renderOfficialHtml(FORM);
  expect(html).toContain('<th scope="row" rowspan="2">申请人信息</th>');
  expect(html).toContain('<th scope="col">日期</th>');
  expect(html).toContain('<td colspan="3" class="left">云南省');
  expect(html).toContain('<caption>登记表</caption>');
  expect(html.match(/<h1>/g)).toHaveLength(1);
});

test('the same document always gives the same bytes, on whatever day and in whatever order', async () => {
  const render = (document: OfficialDocument, now: string) => {
    vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
    return renderOfficialDocx(document).finally(() => vi.useRealTimers());
  };
  const reordered = Object.fromEntries(Object.entries(REPLY).reverse()) as OfficialDocument;
  const bytes = await render(REPLY, '2021-03-15T08:00:00Z');
  expect(await render(reordered, '2031-12-31T20:00:07Z')).toEqual(bytes);
  expect(await documentXml(REPLY, 'docProps/core.xml')).toContain('2021-03-15T00:00:00Z');
  expect(await documentXml(FORM, 'docProps/core.xml')).toContain('2020-01-01T00:00:00Z');
});

test('text is data: no markup, no script, no theme fonts', async () => {
  const nasty = '<b>&"\'</b>]]>\u0007\ud800';
  const document = OfficialDocument.parse({
    ...REPLY,
    titleLines: [nasty],
    number: nasty,
    addressee: nasty,
    attachments: [nasty],
    contact: nasty,
    blocks: [
      { kind: 'paragraph', text: nasty },
      { kind: 'title', lines: [nasty] },
      { kind: 'form', title: nasty, columnWidths: [1], rows: [[{ text: nasty }]] },
    ],
  });
  const read = await readDocx(await renderOfficialDocx(document));
  expect(read.lines[0]).toBe('<b>&"\'</b>]]>\ufffd');
  const html = renderOfficialHtml(document);
  expect(readHtml(html)).toEqual(read);
  expect(html).not.toMatch(/<b>|<script|https?:/);
  const parts = ['word/document.xml', 'word/styles.xml', 'word/fontTable.xml'];
  const xml = await Promise.all(parts.map((name) => documentXml(document, name)));
  expect(xml.join('')).not.toMatch(/[tT]heme/);
});

test('a row that is signed by hand has the height of the lines it asks for', async () => {
  const signed: OfficialDocument = {
    ...FORM,
    blocks: [
      {
        kind: 'form',
        title: '签名',
        columnWidths: [1, 3],
        headRows: 0,
        rows: [1, 4].map((minLines) => [
          {
            text: '申请人签名',
            isLabel: true,
            align: 'center',
            colSpan: 1,
            rowSpan: 1,
            minLines: 1,
          },
          { text: '', isLabel: false, align: 'left', colSpan: 1, rowSpan: 1, minLines },
        ]),
      },
    ],
  };
  const heights = [...(await documentXml(signed)).matchAll(/<w:trHeight w:val="(\d+)"/g)].map(
    ([, twips]) => Number(twips),
  );
  // In twips: the usual row of 9 mm, and four lines of 17 pt with the padding above and below.
  expect(heights).toEqual([510, 1428]);
  expect(renderOfficialHtml(signed).match(/<tr style="height:2\d\.\dmm">/g)).toHaveLength(1);
});

test('the contact under the date stays on the page of the signature', async () => {
  const xml = await documentXml(REPLY);
  expect(place(xml, '2021年3月15日')).toContain('<w:keepNext/>');
});
