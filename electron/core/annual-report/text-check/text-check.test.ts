import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../document.ts';
import type { Narrative } from '../narrative.ts';
import { checkSample, heading, paragraph, ruleOn } from '../testing/check-sample.ts';
import { SAMPLE_OFFICE, sampleFigures, sampleReport } from '../testing/sample-year.ts';
import { applyFix } from './apply-fix.ts';
import { chineseNumber, chineseNumeral } from './chinese-number.ts';
import { checkText } from './text-check.ts';

// Sentences of a real township's report of 2020, with the numbers bound that the ledger counts.
const REAL: Narrative = {
  overview: [
    paragraph(
      '根据《西双版纳州人民政府办公室关于编制公布 2020 年政府信息公开工作年度报告有关事项的通知》' +
        '（〔2021〕—47）文件文件要求，现将我乡 2020 年政务公开年度报告编制和公布工作有关情况报告如下：' +
        '报告统计数据时限为 2020 年 1 月 1 日至 2020 年 12 月 31 日。若对报告有任何疑问，请与勐往乡党政办公室联系' +
        '（地址：勐海县勐往乡大街，邮编：666214，电话：0871—5626093）。',
    ),
    heading('（一）组织领导进一步加强'),
    paragraph(
      '一是及时充实工作力量。由⟦工作人员数⟧名人员，参与政务公开工作。二是压实工作责任。结合工作实际，进一步明确工作重点、主要任务和工作要求。',
    ),
    heading('（二）制度机制进一步完善'),
    paragraph(
      '近年来，随着政务公开工作的深入开展，我乡不断健全完善工作制度，确保政务信息公开工作有序推进。',
    ),
    heading('（三）工作责任进一步压实'),
    paragraph(
      '一是设立了依申请公开受理窗口。二是设置政府信息查阅场所。三是开展集中宣传⟦集中宣传次数⟧次。' +
        '四是开展了⟦测评评议次数⟧次群众满意度测评和社会评议工作。五是对财务信息、工作动态、考核结果等相关信息进行了宣传和公开。' +
        '六是将“五公开”纳入公文办理过程，在公文起草时即确定公开属性，得到了有效执行。',
    ),
    heading('（四）工作成效进一步提升'),
    paragraph(
      '一是及时更新完善相关信息。及时在县人民政府门户网站更新了《中共勐往乡委员会关于调整充实勐往乡党政领导班子成员工作分工和挂钩联系村的通知（2020年8月20日）》' +
        '《勐海县勐往乡人民政府2020年预算信息公开》等信息。二是认真履行公开责任。按照“应公开、尽公开，公开为常态、不公开为例外”原则，' +
        '2020年1月1日至2020年12月31日共在勐往人民政府门户网站发布政务信息⟦发布总数⟧篇。' +
        '全年没有接收到受理政府信息公开申请，无不予公开、无法提供、不予处理的情况。',
    ),
  ],
  problems: [
    heading('（一）存在问题'),
    paragraph('一是方式方法简单；二是依申请公开的社会知晓度还不高；三是宣传手段还不够丰富。'),
    heading('（二）改进措施'),
    paragraph('1.我乡将认真贯彻《中华人民共和国政府信息公开条例》和省州县的有关要求。'),
    paragraph('2.加强全乡干部职工的学习。'),
    paragraph('3.扩大宣传，拓宽公开渠道。'),
  ],
  other: [
    heading('（一）政府热线处理情况'),
    paragraph('2020年全年受理“12345”政府热线⟦热线受理数⟧条，全部按时限办理完结。'),
    heading('（三）依申请公开政府信息和不予公开政府信息的情况'),
    paragraph('全年未出现不依申请公开政府信息和不予公开政府信息的情况。'),
    heading('（四）政府信息公开的收费及减免情况'),
    paragraph('全年未出现政府信息公开的收费及减免情况'),
    heading('（五）因政府信息公开申请行政复议、提起行政诉讼的情况'),
    paragraph('全年未出现因政府信息公开申请行政复议、提起行政诉讼的情况。'),
  ],
};

const REAL_YEAR = {
  ...{ 'publications.total': 166, 'hotline.received': 2, 'hotline.onTime': 2, 'hotline.closed': 2 },
  ...{ 'staff.onDuty': 2, 'activities.campaign': 2, 'surveys.rounds': 2 },
};

describe('a real report', () => {
  const found = checkSample(REAL, { values: REAL_YEAR });

  it('has just the slips that it is known for', () => {
    expect(found.map(({ rule, quote, place }) => [rule, quote, place])).toEqual([
      // A government's report states it (条例 art. 50(4)); this one doesn't.
      ['missing-content', '', '总体情况'],
      ['heading-gap', '（三）', '小标题“（三）依申请公开政府信息和不予公开政府信息的情况”'],
      ['area-code', '0871—5626093', '一、总体情况 第1段'],
      ['document-number', '〔2021〕—47', '一、总体情况 第1段'],
      [
        'party-document',
        '《中共勐往乡委员会关于调整充实勐往乡党政领导班子成员工作分工和挂钩联系村的通知（2020年8月20日）》',
        '一、总体情况 第5段',
      ],
      ['wrong-term', '不依申请公开', '三、其他需要报告的事项 第2段'],
      ['wrong-site', '共在勐往人民政府门户网站', '一、总体情况 第5段'],
      ['doubled-word', '文件文件', '一、总体情况 第1段'],
      ['stray-space', '我乡 20', '一、总体情况 第1段'],
    ]);
    expect(found.find(({ rule }) => rule === 'missing-content')?.message).toContain(
      '责任追究结果（《条例》第五十条第四项）',
    );
  });

  it('tells the numbers that were typed by hand, and which figures they are', () => {
    const text = '共发布政务信息166篇。受理“12345”政府热线2条。';
    const counts = ruleOn('typed-count', text, { values: REAL_YEAR });
    expect(counts.map(({ quote, fix }) => [quote, fix?.quote, fix?.replacement])).toEqual([
      ['166篇', '166', '⟦发布总数⟧'],
      ['2条', '2', '⟦热线受理数⟧'],
    ]);
  });

  it('leads from each slip to its words in the stored text', () => {
    const stored = found
      .filter(({ mark, rule }) => mark && rule !== 'stray-space')
      .map(({ origin, mark, quote }) => {
        const block = origin && REAL[origin.section]?.[origin.index];
        return [block?.text.slice(mark?.from, mark?.to), quote];
      });
    expect(stored.length).toBeGreaterThan(5);
    for (const [words, quote] of stored) expect(words).toBe(quote);
  });

  it('is clean once it is mended', () => {
    let text = REAL;
    // One click after the other, each on what the check says by then.
    for (let round = 0; round < 20; round += 1) {
      const fix = checkSample(text, { values: REAL_YEAR }).find((finding) => finding.fix)?.fix;
      text = (fix && applyFix(text, fix)) ?? text;
    }
    const left = checkSample(text, { values: REAL_YEAR }).map(({ rule }) => rule);
    expect(left).toEqual(['missing-content', 'heading-gap', 'party-document', 'wrong-term']);
  });
});

describe('carrying out a fix', () => {
  const fix = {
    section: 'other',
    index: 0,
    at: 4,
    quote: '2',
    replacement: '⟦热线受理数⟧',
  } as const;

  it('finds words that have moved since the check, the nearest ones', () => {
    const moved = applyFix({ other: [paragraph('第2条：全年受理热线2条')] }, { ...fix, at: 8 });
    expect(moved?.other?.[0]?.text).toBe('第2条：全年受理热线⟦热线受理数⟧条');
  });

  it('does nothing where the words are gone', () => {
    expect(applyFix({ other: [paragraph('受理热线')] }, fix)).toBeNull();
    expect(applyFix({}, fix)).toBeNull();
  });

  it('takes a paragraph away of which nothing is left', () => {
    const whole = { ...fix, at: 0, quote: '无', replacement: '' };
    expect(applyFix({ other: [paragraph('无'), paragraph('热线')] }, whole)).toEqual({
      other: [paragraph('热线')],
    });
  });

  it('never offers to tear a bound number apart', () => {
    // Printed: 勐往勐往乡.
    const [found] = ruleOn('doubled-word', '勐往⟦机关简称⟧公开信息。');
    expect(found).toMatchObject({ quote: '勐往勐往', mark: { from: 0, to: 8 }, fix: null });
  });
});

describe('parts of the report', () => {
  it('that are empty are named, one by one', () => {
    const empty = checkSample({
      overview: [heading('（一）主动公开')],
      other: [paragraph('无。')],
    });
    expect(
      empty.filter(({ rule }) => rule === 'empty-part').map(({ place, quote }) => [place, quote]),
    ).toEqual([
      ['一、总体情况', ''],
      ['二、存在的主要问题及改进情况', ''],
      ['小标题“（一）主动公开”', '（一）主动公开'],
      ['三、其他需要报告的事项 第1段', '无。'],
    ]);
  });

  it('that only say 无 are made a sentence in 其他需要报告的事项', () => {
    const narrative = { other: [paragraph('无。')] };
    const [fix] = checkSample(narrative).flatMap((found) => found.fix ?? []);
    expect(fix && applyFix(narrative, fix)).toEqual({
      other: [paragraph('无其他需要报告的事项。')],
    });
  });

  it('of section 一 must be the five of the form of 2021, and only there', () => {
    const overview = [
      heading('（一）主动公开'),
      paragraph('公开。'),
      paragraph('（二）依申请公开。无。'),
    ];
    const missing = (template: 'form-2021' | 'form-2019') =>
      checkSample({ overview }, { template }).filter(({ rule }) => rule === 'missing-part');
    expect(missing('form-2021').map(({ message }) => message)).toEqual([
      expect.stringContaining('没有“政府信息管理”、“政府信息公开平台建设”、“监督保障”'),
    ]);
    expect(missing('form-2019')).toEqual([]);
  });

  it('in a form of other years are told of as a whole', () => {
    const { document, origins } = sampleReport({}, 'form-2019');
    const of2022 = { document: { ...document, year: 2022 }, origins };
    const found = checkText({ report: of2022, figures: sampleFigures(), office: SAMPLE_OFFICE });
    expect(found.filter(({ rule }) => rule === 'other-form')).toMatchObject([
      { place: '模板', message: expect.stringContaining('只适用于 2019、2020 年度') as string },
    ]);
  });
});

describe('a claim', () => {
  it.each([
    ['热线2条，全部按时办结。', { 'hotline.received': 2, 'hotline.onTime': 1 }, 1],
    ['热线2条，全部按时办结。', { 'hotline.received': 2, 'hotline.onTime': 2 }, 0],
    ['没有收到政府信息公开申请。', { 'requests.received': 1 }, 1],
    ['没有因工作被申请行政复议、提起行政诉讼。', { 'remedies.lawsuits': 1 }, 1],
    ['没有收取政府信息公开信息处理费。', { 'fees.notices': 1 }, 1],
    ['没有收取政府信息公开信息处理费。', {}, 0],
    ['没有收取信息处理费，也没有减免的情形。', { 'fees.reliefs': 1 }, 1],
    ['不存在不予公开、无法提供和不予处理的情形。', { 'requests.unavailable': 1 }, 1],
    ['不存在不予公开和不予处理的情形。', { 'requests.unavailable': 1 }, 0],
    ['不予公开1件，没有不予处理的情形。', { 'requests.refused': 1 }, 0],
  ])(
    'is held against the ledger: “%s”, %j',
    (text, values: Readonly<Record<string, number>>, count) => {
      expect(ruleOn('false-claim', text, { values })).toHaveLength(count);
    },
  );
});

describe('the office’s profile', () => {
  it('is one error that names what the text prints and nobody filled in', () => {
    const bare = { ...SAMPLE_OFFICE, address: '', telephone: '', postcode: '' };
    const text = '地址：⟦联系地址⟧，电话：⟦联系电话⟧。';
    const found = checkSample({ overview: [paragraph(text)] }, { office: bare });
    expect(found.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({
        rule: 'office-gap',
        mend: 'office',
        message: '还没有填写联系地址、联系电话，请先在“设置”里填写。',
      }),
    ]);
  });
});

describe('the tables', () => {
  it.each(['', '/', '／', ' ', '无'])(
    'empty-cell is an error for a cell that holds “%s”',
    (text) => {
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
    },
  );
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
