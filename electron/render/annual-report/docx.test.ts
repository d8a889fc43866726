import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { ReportDocument } from '../../core/annual-report/document.ts';
import { renderDocx } from './docx.ts';
import { paragraph } from './golden/blocks.ts';
import { FORM_2019_REPORT } from './golden/form-2019.ts';
import { FORM_2021_REPORT } from './golden/form-2021.ts';
import { THREE_PART_REPORT } from './golden/three-part.ts';
import { LINES_PER_PAGE } from '../page-format.ts';

async function parts(document: ReportDocument) {
  const zip = await JSZip.loadAsync(await renderDocx(document));
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  return {
    zip,
    document: await part('word/document.xml'),
    styles: await part('word/styles.xml'),
    fonts: await part('word/fontTable.xml'),
    core: await part('docProps/core.xml'),
    app: await part('docProps/app.xml'),
    settings: await part('word/settings.xml'),
    odd: await part('word/footer1.xml'),
    even: await part('word/footer2.xml'),
  };
}

function numbers(xml: string, element: string): Record<string, number> {
  const attributes = new RegExp(`<w:${element}( [^>]*)/>`).exec(xml)?.[1] ?? '';
  return Object.fromEntries<number>(
    [...attributes.matchAll(/w:(\w+)="(-?\d+)"/g)].map(([, name = '', value]) => [
      name,
      Number(value),
    ]),
  );
}

const MM = 1440 / 25.4;

test('the page is A4 with the margins of GB/T 9704 and room for 22 lines and no 23rd', async () => {
  const { document, styles } = await parts(THREE_PART_REPORT);
  const size = numbers(document, 'pgSz');
  const margin = numbers(document, 'pgMar');
  expect(size).toMatchObject({ w: 11906, h: 16838 });
  for (const [side, mm] of Object.entries({ top: 37, left: 28, right: 26, bottom: 35 })) {
    expect(margin[side]).toBeCloseTo(mm * MM, -1);
  }
  expect(numbers(document, 'docGrid')).toMatchObject({ linePitch: 579 });
  expect(document).toContain('<w:docGrid w:type="linesAndChars"');
  expect(styles).toContain('w:line="579" w:lineRule="exact"');
  const height = (size['h'] ?? 0) - (margin['top'] ?? 0) - (margin['bottom'] ?? 0);
  expect(Math.floor(height / 579)).toBe(LINES_PER_PAGE);
  const width = (size['w'] ?? 0) - (margin['left'] ?? 0) - (margin['right'] ?? 0);
  // A character of 16 pt drawn together by 5 twips.
  expect(styles).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/>');
  expect(Math.floor(width / (320 - 5))).toBe(28);
});

test('odd page numbers stand right, even ones left, each one character in', async () => {
  const { odd, even, document, settings } = await parts(THREE_PART_REPORT);
  expect(settings).toContain('<w:evenAndOddHeaders/>');
  expect(document).toMatch(
    /<w:footerReference w:type="default"[^>]*\/><w:footerReference w:type="even"/,
  );
  expect(odd).toContain('<w:ind w:right="280"/><w:jc w:val="right"/>');
  expect(even).toContain('<w:ind w:left="280"/><w:jc w:val="left"/>');
  expect(odd).toMatch(/>— <.*>PAGE<.*> —</);
});

test('each level has its own font, named for Western letters too, with what Windows has beside it', async () => {
  const { styles, fonts, document } = await parts(FORM_2019_REPORT);
  const fontOf = (id: string) =>
    new RegExp(`w:styleId="${id}".*?w:ascii="([^"]*)" w:eastAsia="\\1" w:hAnsi="\\1"`).exec(
      styles,
    )?.[1];
  expect(fontOf('Normal')).toBe('仿宋_GB2312');
  expect(fontOf('Title')).toBe('方正小标宋简体');
  expect(fontOf('Heading1')).toBe('黑体');
  expect(fontOf('Heading2')).toBe('楷体_GB2312');
  expect(fontOf('Heading4')).toBe('仿宋_GB2312');
  expect(fontOf('Footer')).toBe('宋体');
  expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
  expect(fonts).toContain('<w:font w:name="楷体_GB2312"><w:altName w:val="楷体"/>');
  expect(fonts).toContain('<w:font w:name="方正小标宋简体"><w:altName w:val="华文中宋"/>');
  expect(styles + document).not.toMatch(/[tT]heme/);
});

test('first lines are indented by two characters', async () => {
  const { styles } = await parts(THREE_PART_REPORT);
  for (const id of ['BodyText', 'Heading1', 'Heading2', 'Heading3', 'Heading4']) {
    expect(styles).toMatch(new RegExp(`w:styleId="${id}".{0,160}w:firstLineChars="200"`));
  }
});

test('the organ stands two characters from the right, the date begins two characters after it', async () => {
  const { document } = await parts(THREE_PART_REPORT);
  const pitch = (156 * MM) / 28;
  const indent = (text: string) =>
    Number(
      new RegExp(
        `w:left="(\\d+)"[^>]*/><w:jc w:val="left"/></w:pPr><w:r>[^/]*/></w:rPr><w:t[^>]*>${text}<`,
      ).exec(document)?.[1],
    );
  // 28 − 2 − 7 characters of 勐往乡人民政府.
  expect(indent('勐往乡人民政府')).toBeCloseTo(19 * pitch, -1);
  expect(indent('2021年1月28日')).toBeCloseTo(21 * pitch, -1);
});

test('rows are never split, heading rows repeat, and what fits stays on one page', async () => {
  const { document } = await parts(FORM_2019_REPORT);
  const tables = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
  const count = (table: string | undefined, text: string) => (table ?? '').split(text).length - 1;
  expect(tables.map((table) => count(table, '<w:tr>'))).toEqual([18, 26, 4]);
  expect(tables.map((table) => count(table, '<w:cantSplit/>'))).toEqual([18, 26, 4]);
  expect(tables.map((table) => count(table, '<w:tblHeader/>'))).toEqual([0, 3, 3]);
  const lastKept = tables.map((table) =>
    table
      .split('<w:tr>')
      .slice(1)
      .flatMap((row, at) => (row.includes('<w:keepNext/>') ? [] : [at + 1])),
  );
  // Table 二 may be parted before each 第二十条第（…）项, tables 三 and 四 nowhere.
  expect(lastKept).toEqual([[4, 8, 12, 15, 18], [26], [4]]);
  expect(count(tables[1], 'w:sz="4"')).toBeGreaterThan(5);
  expect(tables[1]).toContain('<w:tblCaption w:val="表三 收到和处理政府信息公开申请情况"/>');
});

test('the columns of table 三 are as wide as its labels need, 156 mm together', async () => {
  const { document } = await parts(FORM_2019_REPORT);
  const grid = [...document.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/gs)][1]?.[1] ?? '';
  const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
  const form = [10.6, 24, 43.3, 11.2, 11.2, 11.2, 11.2, 11.2, 11.2, 10.9];
  expect(widths).toHaveLength(form.length);
  for (const [index, width] of widths.entries()) {
    expect(width / MM).toBeCloseTo(form[index] ?? 0, 1);
  }
});

test('the file carries the day of the signature and no other moment', async () => {
  const { core, zip } = await parts(THREE_PART_REPORT);
  expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual([
    '2021-01-28T00:00:00Z',
    '2021-01-28T00:00:00Z',
  ]);
  const dates = Object.values(zip.files).map((entry) => entry.date.toISOString());
  expect(new Set(dates)).toEqual(new Set(['2020-01-01T00:00:00.000Z']));
});

test('the file says its title and whose it is, names no program and brings no theme', async () => {
  const { core, app, zip } = await parts(FORM_2021_REPORT);
  expect(core).toContain('<dc:title>勐往乡人民政府2024年政府信息公开工作年度报告</dc:title>');
  expect(core).toContain('<dc:creator>勐往乡人民政府</dc:creator>');
  expect(app).toContain('<Company>勐往乡人民政府</Company></Properties>');
  expect(Object.keys(zip.files).filter((name) => /theme|custom|note|numbering/.test(name))).toEqual(
    [],
  );
});

test('every heading is one of Word’s own, with its level of the outline', async () => {
  const { document, styles } = await parts(THREE_PART_REPORT);
  const outline = [...document.matchAll(/<w:pStyle w:val="Heading(\d)"\/>.*?<w:t[^>]*>([^<]*)</gs)];
  expect(outline.map(([, level, text]) => [Number(level), text])).toEqual(
    THREE_PART_REPORT.blocks.flatMap((block) =>
      block.kind === 'heading' ? [[block.level, block.text]] : [],
    ),
  );
  for (const level of [1, 2, 3, 4]) {
    const heading = new RegExp(`w:styleId="Heading${level}">(.*?)</w:style>`).exec(styles)?.[1];
    expect(heading).toContain(`<w:name w:val="heading ${level}"/>`);
    expect(heading).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
  }
});

test('a cell of several rows goes on in each of them, in the type of the table', async () => {
  const { document } = await parts(FORM_2021_REPORT);
  const continued = document.match(/<w:vMerge w:val="continue"\/>.*?<\/w:tc>/gs) ?? [];
  // Table 三: its heads and 三、本年度办理结果 with its groups; table 四: its heads.
  expect(continued.length).toBeGreaterThan(40);
  expect(
    continued.filter((cell) => !/w:val="Table\w+"/.test(cell) || /<w:t[ >]/.test(cell)),
  ).toEqual([]);
});

test('a report of three hundred paragraphs is made in a few seconds', async () => {
  const blocks = Array.from({ length: 300 }, () => paragraph('字'.repeat(300)));
  const long = ReportDocument.parse({ ...THREE_PART_REPORT, blocks });
  const start = performance.now();
  await renderDocx(long);
  expect(performance.now() - start).toBeLessThan(5000);
});
