import { describe, expect, test } from 'vitest';
import { shippedCalendars } from '../../../db/calendar.ts';
import { stepOf } from '../testing/case-builder.ts';
import { played } from './testing/play.ts';
import { sampleCases } from './testing/sample-cases.ts';
import { textOf } from './testing/text.ts';

const calendars = shippedCalendars();
const samples = sampleCases(calendars);

function letterOf(name: string, kind: string): string {
  const letter = samples[name]?.letters.find((each) => each.kind === kind);
  if (letter === undefined) throw new Error(`${name} issues no ${kind}`);
  return textOf(letter.document);
}

describe('the correction notice (art. 30)', () => {
  const text = letterOf('granted', 'correction-notice');

  test('tells the receipt, what is unclear, what to add, by when, and what follows', () => {
    for (const part of [
      '政府信息公开申请补正告知书',
      '青政公开补〔2024〕1号',
      '2024年2月1日收到',
      '青政公开申〔2024〕1号',
      '没有写明所需报告是工程验收报告还是资金结算报告',
      '请写明工程的年度',
      '2024年2月26日前（含当日）',
      '第三十条',
      '答复期限自本机关收到补正的申请之日起计算',
      '无正当理由逾期不补正的，视为放弃申请，本机关不再处理',
      '给予指导和释明',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('carries no remedies', () => {
    expect(text).not.toMatch(/行政复议|行政诉讼/);
  });
});

describe('the extension notice (art. 33 ¶2)', () => {
  test('tells the old date, the reason, the consent of the head, the days and the new date', () => {
    const text = letterOf('granted', 'extension-notice');
    for (const part of [
      '2024年2月1日收到',
      '原至2024年3月19日届满',
      '需要逐一核对',
      '第三十三条第二款',
      '经本机关政府信息公开工作机构负责人同意',
      '延长10个工作日',
      '延长至2024年4月2日',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/行政复议|行政诉讼/);
  });

  test('names no date while an enquiry leaves the period open', () => {
    const { letters } = played({
      calendars,
      facts: { arrivedOn: '2024-04-22' },
      steps: [
        stepOf('accepted', '2024-04-22'),
        stepOf('consulted', '2024-04-24'),
        stepOf('extended', '2024-04-25', { days: 20 }),
      ],
    });
    const text = textOf(letters.at(-1)?.document ?? expect.fail());
    expect(text).toContain('征求意见所需时间不计算在答复期限内');
    expect(text).toContain('延长20个工作日，自扣除征求意见所需时间后的答复期限届满之日起计算');
  });

  test('says that a date in a year without a holiday list is not certain', () => {
    const { covered } = calendars.national;
    const { letters } = played({
      calendars,
      facts: { arrivedOn: `${covered.to}-12-10` },
      steps: [
        stepOf('accepted', `${covered.to}-12-10`),
        stepOf('extended', `${covered.to}-12-20`, { days: 20 }),
      ],
    });
    expect(textOf(letters.at(-1)?.document ?? expect.fail())).toContain(
      '（以国家公布的节假日安排为准）',
    );
  });
});

describe('letters about number and frequency (art. 35)', () => {
  test('reasons are asked for with the facts, the day, and what may follow', () => {
    const text = letterOf('delayed', 'reasons-notice');
    for (const part of ['共提出申请46件', '明显超过合理范围', '第三十五条', '2023年6月20日前']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('申请理由不合理的，将告知您不予处理');
  });

  test('a later date is told with its reason and that reasons were given', () => {
    const text = letterOf('delayed', 'delay-notice');
    expect(text).toContain('2023年6月8日要求您说明理由（青政公开说〔2023〕1号）');
    expect(text).toContain('2023年6月16日收到书面理由');
    expect(text).toContain('延迟至2023年8月31日前（含当日）答复您');
  });
});

describe('the fee notice (art. 42; 国办函〔2020〕109号)', () => {
  test('tells basis, tariff, pages, amount, how to pay, the period and its consequence', () => {
    const text = letterOf('unpaid', 'fee-notice');
    for (const part of [
      '第四十二条',
      '国办函〔2020〕109号',
      '收费标准：按量计收',
      '共119页',
      '第1—30页不收费',
      '第31—100页共70页，每页10元，计700元',
      '第101—119页共19页，每页20元，计380元',
      '应缴信息处理费1080元',
      '到青石乡财政所缴纳',
      '自收到本通知书次日起20个工作日内缴纳',
      '逾期未缴纳的，视为放弃申请',
      '不能单独就该决定申请行政复议或者提起行政诉讼',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('by items it names the month and the position', () => {
    const { letters } = played({
      calendars,
      facts: { arrivedOn: '2023-04-10' },
      steps: [
        stepOf('accepted', '2023-04-10'),
        stepOf('charged', '2023-04-12', {
          tariff: 'items',
          pages: null,
          position: 31,
          amountFen: 20_000,
        }),
      ],
    });
    const text = textOf(letters[0]?.document ?? expect.fail());
    expect(text).toContain('您在2023年4月内累计提出申请31件，本件为第31件，收费标准为200元/件');
    expect(text).toContain('应缴信息处理费200元');
  });
});

describe('the notice that a request is not processed further', () => {
  test('for want of correction it tells the notice, its date and number, art. 30, and remedies', () => {
    const text = letterOf('uncorrected', 'discontinued-notice');
    for (const part of [
      '政府信息公开申请不再处理告知书',
      '2023年9月6日作出《政府信息公开申请补正告知书》（青政公开补〔2023〕1号）',
      '2023年9月22日前（含当日）',
      '第三十条',
      '不再处理',
      '如对本答复不服，可以自收到本答复之日起60日内向云岭县人民政府申请行政复议',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('缴费');
  });

  test('for want of payment it tells the notice, the amount and the day it arrived', () => {
    const text = letterOf('unpaid', 'discontinued-notice');
    expect(text).toContain('（青政公开费〔2023〕1号），通知您缴纳信息处理费1080元');
    expect(text).toContain('2023年4月24日收到通知');
    expect(text).toContain('或者自收到本答复之日起6个月内依法向人民法院提起行政诉讼');
    expect(text).not.toContain('补正');
  });
});
