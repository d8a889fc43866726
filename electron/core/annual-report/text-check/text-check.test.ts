import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../document.ts';
import type { Narrative, NarrativeBlock } from '../narrative.ts';
import { SAMPLE_OFFICE, sampleFigures, sampleReport } from '../testing/sample-year.ts';
import type { Finding } from './finding.ts';
import { chineseNumber, chineseNumeral } from './chinese-number.ts';
import { checkText } from './text-check.ts';

const heading = (text: string): NarrativeBlock => ({ kind: 'heading', text });
const paragraph = (text: string): NarrativeBlock => ({ kind: 'paragraph', text });

function findings(
  narrative: Narrative,
  values: Readonly<Record<string, number>> = {},
  office = SAMPLE_OFFICE,
): readonly Finding[] {
  const figures = sampleFigures(values);
  const report = sampleReport(narrative, 'three-part', figures, office);
  return checkText({ report, figures, office });
}

/** The quotes that a rule reports for one paragraph. */
function quotes(rule: string, text: string, values?: Readonly<Record<string, number>>): string[] {
  return findings({ overview: [paragraph(text)] }, values)
    .filter((finding) => finding.rule === rule)
    .map(({ quote }) => quote);
}

// Short quotations from a real township's report of 2020, chosen for their slips.
describe('the slips of a real report', () => {
  const real = findings({
    overview: [
      paragraph(
        '根据《关于编制公布 2020 年政府信息公开工作年度报告有关事项的通知》（〔2021〕—47）文件文件要求，' +
          '报告统计数据时限为 2020 年 1 月 1 日至 2020 年 12 月 31 日。' +
          '（地址：勐海县勐往乡大街，邮编：666214，电话：0871—5626093）',
      ),
      paragraph('二是认真履行公开责任。共在勐往人民政府门户网站发布政务信息166篇。'),
    ],
    other: [
      heading('（一）政府热线处理情况'),
      paragraph('2020年全年受理“12345”政府热线2条，全部按时限办理完结。'),
      heading('（三）依申请公开政府信息和不予公开政府信息的情况'),
      paragraph('全年未出现不依申请公开政府信息和不予公开政府信息的情况。'),
      heading('（四）政府信息公开的收费及减免情况'),
    ],
  });
  const reported = (rule: string) => real.filter((finding) => finding.rule === rule);

  it.each([
    ['doubled-word', '文件文件', '一、总体情况 第1段'],
    ['document-number', '〔2021〕—47', '一、总体情况 第1段'],
    ['area-code', '0871—5626093', '一、总体情况 第1段'],
    ['wrong-term', '共在勐往人民政府门户网站', '一、总体情况 第2段'],
    ['lead-gap', '二是', '一、总体情况 第2段'],
    ['heading-gap', '（三）', '小标题“（三）依申请公开政府信息和不予公开政府信息的情况”'],
    ['wrong-term', '不依申请公开', '三、其他需要报告的事项 第2段'],
  ])('are reported: %s “%s” at %s', (rule, quote, place) => {
    expect(reported(rule)).toContainEqual(expect.objectContaining({ quote, place }));
  });

  it('include the sentence on accountability that a government’s report must have', () => {
    expect(reported('missing-content').map(({ message }) => message)).toContainEqual(
      expect.stringContaining('责任追究结果（《条例》第五十条第四项）'),
    );
  });

  it('include the counts that were typed by hand', () => {
    expect(reported('typed-count').map(({ quote }) => quote)).toEqual(['166篇', '2条']);
  });

  it('don’t include what the real report has right', () => {
    expect(reported('other-year')).toEqual([]);
    expect(reported('heading-gap')).toHaveLength(1);
    const missing = reported('missing-content').map(({ message }) => message);
    expect(missing.some((message) => message.includes('统计期限'))).toBe(false);
  });

  it('lead to the block of the stored text', () => {
    expect(reported('heading-gap')[0]?.origin).toEqual({ section: 'other', index: 2 });
  });
});

describe('each rule', () => {
  it.each([
    ['area-code', '电话：0871—5626093。', ['0871—5626093']],
    ['area-code', '电话：0691—5626093。', []],
    ['area-code', '热线12345，邮编666214。', []],
    ['document-number', '按《通知》（西政办函〔2021〕47号）办理。', []],
    ['document-number', '（〔2021〕—47）', ['〔2021〕—47']],
    ['document-number', '西政办函〔2021〕第47号', ['〔2021〕第47号']],
    ['document-number', '西政办函〔2021〕047号', ['〔2021〕047号']],
    ['document-number', '西政办函[2021]47号', ['[2021]47号']],
    ['document-number', '西政办函（2021）47号', ['（2021）47号']],
    ['other-year', '2019年度，我乡发布信息。', ['2019年度']],
    ['other-year', '统计期限为2020年1月1日至12月31日。', []],
    ['other-year', '统计期限为2019年1月1日至2019年12月31日。', ['2019年1月1日至2019年12月31日']],
    ['other-year', '统计期限为2020年1月1日至2021年12月31日。', ['2020年1月1日至2021年12月31日']],
    ['other-year', '公布《2019年度部门决算》。', []],
    ['doubled-word', '进一步进一步加强。', ['进一步进一步']],
    ['doubled-word', '常常学习，人人参与。', []],
    ['wrong-term', '在勐海县人民政府门户网站发布。', []],
    ['wrong-term', '在县人民政府门户网站发布。', []],
    ['typed-count', '第20条第1款。', []],
    ['typed-count', '《十件实事2件》办结。', []],
    ['typed-count', '发布⟦发布总数⟧篇。', []],
    ['unknown-token', '共⟦没有的数⟧篇', ['⟦没有的数⟧']],
    ['unknown-token', '共⟦发布总数篇', ['⟦']],
    ['lead-gap', '一是学习；二是宣传；三是检查。', []],
    ['lead-gap', '一是学习；三是检查。', ['三是']],
  ])('%s reads “%s” as %j', (rule, text, expected) => {
    expect(quotes(rule, text)).toEqual(expected);
  });

  it.each([
    ['热线2条，全部按时办结。', { 'hotline.received': 2, 'hotline.onTime': 1 }, 1],
    ['热线2条，全部按时办结。', { 'hotline.received': 2, 'hotline.onTime': 2 }, 0],
    ['没有收到政府信息公开申请。', { 'requests.received': 1 }, 1],
    ['没有因工作被申请行政复议、提起行政诉讼。', { 'remedies.lawsuits': 1 }, 1],
    ['没有收取政府信息公开信息处理费。', { 'fees.notices': 1 }, 1],
    ['没有收取政府信息公开信息处理费。', {}, 0],
  ])('false-claim holds “%s” against %j', (text, values, count) => {
    expect(quotes('false-claim', text, values)).toHaveLength(count);
  });

  it('area-code is mended in the profile only where the number comes from it', () => {
    const mends = (text: string, telephone: string) =>
      findings({ overview: [paragraph(text)] }, {}, { ...SAMPLE_OFFICE, telephone })
        .filter(({ rule }) => rule === 'area-code')
        .map(({ mend }) => mend);
    expect(mends('电话：⟦联系电话⟧。', '0871-5626093')).toEqual(['office']);
    expect(mends('电话：0871—5626093。', '0691—5626093')).toEqual(['narrative']);
  });

  it('office-gap is one error that names what the text prints and nobody filled in', () => {
    const bare = { ...SAMPLE_OFFICE, address: '', telephone: '', postcode: '' };
    const text = '地址：⟦联系地址⟧，电话：⟦联系电话⟧。';
    const found = findings({ overview: [paragraph(text)] }, {}, bare);
    expect(found.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({
        rule: 'office-gap',
        mend: 'office',
        message: '还没有填写联系地址、联系电话，请先在“设置”里填写。',
      }),
    ]);
  });

  it.each(['', '/', '／', ' '])('empty-cell is an error for a cell that holds “%s”', (text) => {
    const { document, origins } = sampleReport({}, 'form-2019');
    const blocks = document.blocks.map((block) => {
      if (block.kind !== 'table' || block.id !== 'remedies') return block;
      const [first, ...rest] = block.rows.at(-1) ?? [];
      if (!first) throw new Error('the table has no numbers');
      return { ...block, rows: [...block.rows.slice(0, -1), [{ ...first, text }, ...rest]] };
    });
    const changed: ReportDocument = { ...document, blocks };
    const found = checkText({
      report: { document: changed, origins },
      figures: sampleFigures(),
      office: SAMPLE_OFFICE,
    });
    expect(found).toContainEqual(
      expect.objectContaining({
        rule: 'empty-cell',
        level: 'error',
        place: '表四 政府信息公开行政复议、行政诉讼情况 第4行',
      }),
    );
  });
});

describe('Chinese numerals', () => {
  it('are read and written from 1 to 99', () => {
    for (let n = 1; n <= 99; n += 1) expect(chineseNumber(chineseNumeral(n))).toBe(n);
    expect([chineseNumeral(10), chineseNumeral(12), chineseNumeral(20)]).toEqual([
      '十',
      '十二',
      '二十',
    ]);
    expect(chineseNumber('一二')).toBeNaN();
  });
});
