import { describe, expect, it } from 'vitest';
import { checkSample, paragraph } from './testing/check-sample.ts';
import { sampleReport } from './testing/sample-year.ts';
import { COPIED_FROM, likenessOf, paragraphsOf, withoutNumbers } from './similarity.ts';

// Paragraphs as townships write them: of one year, written anew for the next, and only touched up.
const LAST = [
  '加大政务公开、“12345”政府热线宣传力度，开展集中宣传2次，不断扩大群众的知晓率。开展了2次群众满意度测评和社会评议工作，针对测评和评议结果以及收到的意见建议，有针对性的抓好改进工作，有效提高了群众对政府信息与政务公开工作的满意度和认可度。',
  '一是政府信息公开的广度深度不够，方式方法简单，公开渠道不宽，与群众的期盼还有一定差距；二是依申请公开政府信息的社会知晓度还不高；三是宣传手段还不够丰富。',
];
const ANEW = [
  '围绕政务公开和“12345”政府热线开展集中宣传3次，提高群众知晓率。开展群众满意度测评和社会评议1次，对评议结果和群众意见逐项研究、落实改进。',
  '一是公开内容的覆盖面和针对性不足，方式较为单一，渠道有限，距群众需求尚有差距；二是群众对依申请公开的途径和程序了解不多；三是宣传形式不够多样。',
];
const TOUCHED_UP = [
  '加大政务公开、“12345”政府热线宣传力度，开展集中宣传5次，扩大群众的知晓率。开展了4次群众满意度测评和社会评议工作，针对测评和评议结果，有针对性的抓好改进工作，提高了群众对政府信息与政务公开工作的满意度和认可度。',
  '一是政府信息公开的广度深度还不够，方式方法简单，与群众的期盼有差距；二是依申请公开政府信息的社会知晓度不高；三是宣传手段不够丰富。',
];

const NONE: ReadonlySet<string> = new Set();

function shares(texts: readonly string[], alike = NONE, earlier = LAST): readonly number[] {
  const report = sampleReport({ overview: texts.map(paragraph) });
  const known = sampleReport({ overview: earlier.map(paragraph) });
  return likenessOf(report, paragraphsOf(known.document), alike).map(({ share }) => share);
}

describe('a paragraph held against last year’s report', () => {
  it('is copied when only numbers and a few words are new', () => {
    expect(shares(LAST)).toEqual([1, 1]);
    for (const share of shares(TOUCHED_UP)) expect(share).toBeGreaterThanOrEqual(COPIED_FROM);
  });

  it('is not copied when the same facts are written anew', () => {
    for (const share of shares(ANEW)) expect(share).toBeLessThan(0.65);
  });

  it('is found in the longer paragraph that it was taken from, and named by it', () => {
    const report = sampleReport({
      problems: [paragraph('二是依申请公开政府信息的社会知晓度还不高；三是宣传手段还不够丰富。')],
    });
    const known = paragraphsOf(sampleReport({ overview: LAST.map(paragraph) }).document);
    expect(likenessOf(report, known, NONE)).toEqual([
      { section: 'problems', index: 0, share: 1, nearest: 1 },
    ]);
  });

  it('is the same with a bound number as with a typed one', () => {
    expect(
      shares(['开展集中宣传⟦集中宣传次数⟧次，不断扩大群众对政务公开工作的知晓率和满意率。'], NONE, [
        '开展集中宣传12次，不断扩大群众对政务公开工作的知晓率和满意率。',
      ]),
    ).toEqual([1]);
    expect(withoutNumbers([{ kind: 'text', text: '2020年1.5万件，98.5%' }])).toBe('0年0万件，0');
  });

  it('is not judged by the sentences that may be the same every year', () => {
    const zero = '本乡公开的信息均按规定的期限公开，没有一件因为逾期被上级机关通报批评。';
    expect(shares([zero], NONE, [zero])).toEqual([1]);
    expect(shares([zero], new Set([zero]), [zero])).toEqual([]);
    const mixed = `${zero}新设便民服务窗口，村民可以就近查阅公开的文件和办事指南。`;
    const [share = 1] = shares([mixed], new Set([zero]), [zero]);
    expect(share).toBeLessThan(0.3);
  });

  it('is not judged by what every report says in the same words', () => {
    const opening =
      '根据《中华人民共和国政府信息公开条例》和有关通知要求，编制勐往乡人民政府2020年政府信息公开工作年度报告。' +
      '报告统计数据时限为2020年1月1日至2020年12月31日。' +
      '如有疑问，请与勐往乡党政办公室联系（地址：勐往乡大街；邮编：666214；电话：0691—5626093）。';
    const zeros = '全年未收到政府信息公开申请，无不予公开、无法提供、不予处理的情形。';
    expect(shares([opening, zeros], NONE, [opening, zeros])).toEqual([]);
  });

  it('is not judged when it is too short to be said in another way, or nothing is known', () => {
    expect(shares(['宣传手段还不够丰富。'])).toEqual([]);
    expect(shares(LAST, NONE, [])).toEqual([]);
  });
});

describe('the finding 内容雷同', () => {
  it('names the share, the place in last year’s report, and the rule', () => {
    const likeness = [
      { section: 'overview', index: 0, share: 0.93, nearest: 3 } as const,
      { section: 'overview', index: 1, share: 0.5, nearest: 0 } as const,
    ];
    const narrative = { overview: [paragraph('甲'), paragraph('乙')] };
    const found = checkSample(narrative, { likeness });
    expect(found.filter(({ rule }) => rule === 'like-last-year')).toEqual([
      expect.objectContaining({
        level: 'warning',
        origin: { section: 'overview', index: 0 },
        fix: null,
        message: expect.stringContaining('和上年报告第 4 段有 93% 相同（数字不算）') as string,
      }),
    ]);
  });
});
