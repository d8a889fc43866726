// Each rule with a sentence as clerks write it, and its right twin.

import { describe, expect, it } from 'vitest';
import { mended, ruleOn } from '../testing/check-sample.ts';
import type { SampleCheck } from '../testing/check-sample.ts';
import { SAMPLE_OFFICE } from '../testing/sample-year.ts';

const IN_2021: SampleCheck = { template: 'form-2021' };
const IN_2019: SampleCheck = { template: 'form-2019' };

interface Slip {
  readonly rule: string;
  readonly wrong: string;
  readonly quotes: readonly string[];
  /** After all fixes; null where only a person can decide. */
  readonly mended: string | null;
  /** What the rule leaves alone. */
  readonly right: string;
  readonly sample?: SampleCheck;
}

const SLIPS: readonly Slip[] = [
  {
    rule: 'doubled-word',
    wrong: '根据《通知》文件文件要求，进一步进一步加强。',
    quotes: ['文件文件', '进一步进一步'],
    mended: '根据《通知》文件要求，进一步加强。',
    right: '常常学习，人人参与，一件一件办理。',
  },
  {
    rule: 'document-number',
    wrong: '按《通知》（〔2021〕—47）和西政办函〔2021〕第47号办理。',
    quotes: ['〔2021〕—47', '〔2021〕第47号'],
    mended: '按《通知》（〔2021〕47号）和西政办函〔2021〕47号办理。',
    right: '按《通知》（西政办函〔2021〕47号）办理。',
  },
  {
    rule: 'document-number',
    wrong:
      '按西政办函[2021]47号、海政办函（2021）3号、云政办发【2020】047号和勐政发〔2021〕047号办理。',
    quotes: ['〔2021〕047号', '[2021]47号', '（2021）3号', '【2020】047号'],
    mended:
      '按西政办函〔2021〕47号、海政办函〔2021〕3号、云政办发〔2020〕47号和勐政发〔2021〕47号办理。',
    right: '公开条例（2019年修订）第47条。',
  },
  {
    rule: 'other-year',
    wrong: '统计期限为2019年1月1日至2019年12月31日。',
    quotes: ['2019年1月1日至2019年12月31日'],
    mended: '统计期限为⟦报告年度⟧年1月1日至⟦报告年度⟧年12月31日。',
    right: '统计期限为2020年1月1日至12月31日。',
  },
  {
    rule: 'other-year',
    wrong: '本报告统计时限为2020年1月1日至2020年11月30日。',
    quotes: ['2020年1月1日至2020年11月30日'],
    mended: '本报告统计时限为⟦报告年度⟧年1月1日至⟦报告年度⟧年12月31日。',
    right: '2020年3月1日至2020年5月31日开展集中整治。',
  },
  {
    rule: 'other-year',
    wrong: '2019年，我乡在门户网站发布信息。2021年度工作有序推进。',
    quotes: ['2019年', '2021年度'],
    mended: null,
    right:
      '发布信息比2019年有所增加。2021年，我乡将加强宣传。公布《2019年度部门决算》，2021年1月20日报送。',
  },
  {
    rule: 'area-code',
    wrong: '电话：0871—5626093。',
    quotes: ['0871—5626093'],
    mended: '电话：⟦联系电话⟧。',
    right: '电话：0691—5626093，热线12345，邮编666214。',
  },
  {
    rule: 'contact',
    wrong: '地址：勐海县勐往乡大街，邮编：66621，电话：0691—562609。',
    quotes: ['66621', '0691—562609'],
    mended: '地址：勐海县勐往乡大街，邮编：⟦邮政编码⟧，电话：⟦联系电话⟧。',
    right: '邮编：666214，电话：0691—5626093。',
  },
  {
    rule: 'contact',
    wrong: '邮政编码：666200，电话：5626093。',
    quotes: ['666200', '5626093'],
    mended: '邮政编码：⟦邮政编码⟧，电话：⟦联系电话⟧。',
    right: '联系电话：13808810000，电话：⟦联系电话⟧，邮编：⟦邮政编码⟧。',
  },
  {
    rule: 'wrong-term',
    wrong: '全年未出现不依申请公开的情况。',
    quotes: ['不依申请公开'],
    mended: null,
    right: '全年未出现依申请公开的情况。',
  },
  {
    rule: 'wrong-term',
    wrong: '面向公民、法人和其它组织建立台帐，数据截止2020年12月31日。',
    quotes: ['其它组织', '台帐', '截止'],
    mended: '面向公民、法人和其他组织建立台账，数据截至2020年12月31日。',
    right: '面向公民、法人和其他组织建立台账，报名截止后公布。',
  },
  {
    rule: 'wrong-term',
    wrong: '对申请在15个工作日内答复，依法作出不予受理的决定。',
    quotes: ['不予受理', '15个工作日内答复'],
    mended: null,
    right: '对申请在20个工作日内答复；行政复议机关不予受理。',
  },
  {
    rule: 'wrong-site',
    wrong: '共在勐往人民政府门户网站发布政务信息。',
    quotes: ['共在勐往人民政府门户网站'],
    mended: '共在⟦所在县⟧人民政府门户网站发布政务信息。',
    right: '在县人民政府门户网站、勐海县人民政府门户网站发布。',
  },
  {
    rule: 'party-document',
    wrong: '在网站更新了《中共勐往乡委员会关于调整分工的通知》等信息。',
    quotes: ['《中共勐往乡委员会关于调整分工的通知》'],
    mended: null,
    right: '在网站更新了《勐往乡人民政府关于成立工作领导小组的通知》。',
  },
  {
    rule: 'width',
    wrong: '２０２０年，组织Ａ类培训。',
    quotes: ['２０２０', 'Ａ'],
    mended: '2020年，组织A类培训。',
    right: '2020年，组织A类培训。',
  },
  {
    rule: 'punctuation',
    wrong: '一是学习,二是宣传;三是检查.统一思想，，压实责任，。',
    quotes: [',', ';', '.', '，，', '，。'],
    mended: '一是学习，二是宣传；三是检查。统一思想，压实责任。',
    right: '版本1.2于8:30发布。',
  },
  {
    rule: 'punctuation',
    wrong: '受理"12345热线"转办的工单(含网络留言)。',
    quotes: ['(含网络留言)', '"12345热线"'],
    mended: '受理“12345热线”转办的工单（含网络留言）。',
    right: '受理“12345”热线转办的工单（含网络留言）。',
  },
  {
    rule: 'stray-space',
    wrong: '统计时限为 2020 年 1 月，　由 ⟦工作人员数⟧ 名人员负责。',
    quotes: ['限为 20'],
    mended: '统计时限为2020年1月，由⟦工作人员数⟧名人员负责。',
    right: '公布《勐往乡 26 个试点领域目录》，使用WPS Office。',
  },
  {
    rule: 'heading-form',
    wrong: '1、加强学习。',
    quotes: ['1、'],
    mended: '1.加强学习。',
    right: '1.加强学习。',
  },
  {
    rule: 'heading-form',
    wrong: '（一）、组织领导',
    quotes: ['（一）、'],
    mended: '（一）组织领导',
    right: '（一）组织领导',
  },
  {
    rule: 'heading-form',
    wrong: '(一)组织领导',
    quotes: ['(一)'],
    mended: '（一）组织领导',
    right: '（一）组织领导',
  },
  {
    rule: 'heading-gap',
    wrong: '1.加强学习；2.加强宣传；4.加强检查。',
    quotes: ['4.'],
    mended: null,
    right: '1.加强学习；2.加强宣传。（1）进村；（2）入户。发布1.5万字。',
  },
  {
    rule: 'heading-gap',
    wrong: '（1）进村；（3）入户。',
    quotes: ['（3）'],
    mended: null,
    right: '（1）进村；（2）入户。',
  },
  {
    rule: 'lead-gap',
    wrong: '一是学习；三是检查。',
    quotes: ['三是'],
    mended: null,
    right: '一是学习；二是宣传；三是检查。',
  },
  {
    rule: 'unknown-token',
    wrong: '共⟦没有的数⟧篇，⟦发布总数篇。',
    quotes: ['⟦没有的数⟧', '⟦'],
    mended: null,
    right: '共⟦发布总数⟧篇。',
  },
  {
    rule: 'other-form',
    wrong: '规范性文件本年新公开数量为0，政府集中采购项目3项，依据国办公开办函〔2019〕60号编制。',
    quotes: ['本年新公开数量', '政府集中采购', '国办公开办函〔2019〕60号'],
    mended: '规范性文件本年新公开数量为0，政府集中采购项目3项，依据国办公开办函〔2021〕30号编制。',
    right: '依据《条例》第二十条公开规范性文件，依据国办公开办函〔2021〕30号编制。',
    sample: IN_2021,
  },
  {
    rule: 'other-form',
    wrong: '全年制定规范性文件2件。',
    quotes: ['规范性文件'],
    mended: '全年制定行政规范性文件2件。',
    right: '全年制定行政规范性文件2件。',
    sample: IN_2021,
  },
  {
    rule: 'other-form',
    wrong: '行政规范性文件本年制发件数、现行有效件数见表。',
    quotes: ['本年制发件数', '现行有效件数', '行政规范性文件'],
    mended: '规范性文件本年新制作数量、对外公开总数量见表。',
    right: '规范性文件本年新制作数量、对外公开总数量见表。',
    sample: IN_2019,
  },
  {
    rule: 'empty-part',
    wrong: '无',
    quotes: ['无'],
    mended: null,
    right: '全年没有发生这类情形。',
  },
];

describe.each(SLIPS)('$rule in “$wrong”', ({ rule, wrong, quotes, right, sample, ...slip }) => {
  it('is found, word by word', () => {
    const found = ruleOn(rule, wrong, sample).filter(({ block }) => block !== null);
    expect(found.map(({ quote }) => quote)).toEqual(quotes);
  });

  it('is marked where the words stand in the stored text', () => {
    for (const { mark, quote, fix } of ruleOn(rule, wrong, sample)) {
      if (mark === null) continue;
      const stored = wrong.slice(mark.from, mark.to);
      if (rule !== 'stray-space') expect(stored).toBe(quote);
      if (fix) expect(wrong.slice(fix.at, fix.at + fix.quote.length)).toBe(fix.quote);
    }
  });

  it('is mended by its fixes, if there is only one answer', () => {
    expect(mended(rule, wrong, sample)).toBe(slip.mended);
  });

  it(`leaves alone: ${right}`, () => {
    const found = ruleOn(rule, right, sample).filter(({ block }) => block !== null);
    expect(found.map(({ quote }) => quote)).toEqual([]);
  });
});

describe('a fault of the office’s profile', () => {
  it('is mended in the profile, not in the text', () => {
    const office = { ...SAMPLE_OFFICE, telephone: '0871-5626093', postcode: '66621' };
    const text = '电话：⟦联系电话⟧，邮编：⟦邮政编码⟧。';
    const found = ['area-code', 'contact'].flatMap((rule) => ruleOn(rule, text, { office }));
    expect(found.map(({ quote, mend, fix }) => [quote, mend, fix])).toEqual([
      ['0871-5626093', 'office', null],
      ['66621', 'office', null],
    ]);
    expect(ruleOn('area-code', '电话：0871—5626093。', { office })).toMatchObject([
      { mend: 'narrative', fix: null },
    ]);
  });
});
