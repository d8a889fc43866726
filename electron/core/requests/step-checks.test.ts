import { describe, expect, test } from 'vitest';
import { shippedCalendars } from '../../db/calendar.ts';
import { exceptionsOf } from './people-checks.ts';
import { stepProblems } from './step-checks.ts';
import type { StepSurroundings } from './step-surroundings.ts';
import type { RequestStep } from './steps/steps.ts';
import {
  CLERK,
  HEAD,
  SIGNER,
  caseOf,
  factsOf,
  stepOf,
  surroundings,
} from './testing/case-builder.ts';

const calendar = shippedCalendars().national;

/** The sentences that refuse the last of the steps, as `field: message`. */
function refusals(
  steps: readonly RequestStep[],
  { today = '2025-12-31', ...change }: Partial<StepSurroundings> = {},
  facts: object = {},
): string {
  const last = steps.at(-1);
  if (last === undefined) return '';
  const problems = stepProblems(
    caseOf(steps.slice(0, -1), facts),
    last,
    surroundings(today, calendar, change),
  );
  return problems.map(([field, message]) => `${field}: ${message}`).join('\n');
}

const accepted = stepOf('accepted', '2024-09-12');
const drafted = (change: object = {}) => stepOf('drafted', '2024-09-13', change);
const submitted = [accepted, drafted(), stepOf('submitted', '2024-09-14')];
const cleared = [
  ...submitted,
  stepOf('approved', '2024-09-14'),
  stepOf('secrecy-cleared', '2024-09-14'),
];
const consulted = [accepted, stepOf('consulted', '2024-09-14')];

describe('dates', () => {
  test('before the receipt, in the future and out of order are refused', () => {
    expect(refusals([stepOf('accepted', '2024-09-11')])).toContain(
      'on: 日期不能早于收到申请的日期',
    );
    expect(refusals([accepted], { today: '2024-09-11' })).toContain('日期不能晚于今天');
    expect(refusals([accepted, drafted(), stepOf('extended', '2024-09-12')])).toContain(
      '日期早于前一事项的日期',
    );
  });

  test('a search may be entered after a later step', () => {
    expect(refusals([accepted, drafted(), stepOf('searched', '2024-09-12')])).toBe('');
  });
});

describe('correction (art. 30)', () => {
  const noticed = stepOf('correction-noticed', '2024-09-13', { until: '2024-09-30' });

  test('is asked for within 7 workdays, and once', () => {
    expect(refusals([stepOf('correction-noticed', '2024-09-25')])).toContain('超过 7 个工作日');
    const again = [noticed, stepOf('corrected', '2024-09-18'), noticed];
    expect(refusals([...again.slice(0, 2), stepOf('correction-noticed', '2024-09-19')])).toContain(
      '一次性',
    );
  });

  test('silence closes the case only after the period, a correction comes only within it', () => {
    expect(refusals([noticed, stepOf('lapsed-uncorrected', '2024-09-30')])).toContain(
      '补正期限到 2024-09-30 才届满',
    );
    expect(refusals([noticed, stepOf('lapsed-uncorrected', '2024-10-01')])).toBe('');
    expect(refusals([noticed, stepOf('corrected', '2024-10-01')])).toContain('请先“另定补正期限”');
  });

  test('a good reason sets the period anew', () => {
    const excused = stepOf('correction-excused', '2024-10-08', { until: '2024-10-20' });
    expect(refusals([noticed, excused, stepOf('corrected', '2024-10-12')])).toBe('');
  });
});

test('a period that the office sets ends within a year: more is a slip of the keyboard', () => {
  const notice = stepOf('correction-noticed', '2024-09-13', { until: '2034-09-30' });
  expect(refusals([notice])).toContain('until: 补正期限 2034-09-30 超过一年');
});

describe('extension (art. 33)', () => {
  test('needs the head, at most 20 workdays, once, before the period ends', () => {
    const byClerk = stepOf('extended', '2024-10-08', { approverId: CLERK });
    expect(refusals([accepted, byClerk])).toContain('approverId: 玉香不是审核人');
    expect(refusals([accepted, stepOf('extended', '2024-10-08', { days: 21 })])).toContain(
      '延长不得超过 20 个工作日',
    );
    const once = stepOf('extended', '2024-10-08', { days: 5 });
    expect(refusals([accepted, once, once])).toContain('只能延长一次');
    expect(refusals([accepted, stepOf('extended', '2024-10-17')])).toContain('已经届满');
    expect(refusals([accepted, stepOf('extended', '2024-10-16')])).toBe('');
  });
});

describe('consultation (arts. 32–34)', () => {
  test('silence counts only after 15 workdays from receipt', () => {
    const received = stepOf('consultation-received', '2024-09-18');
    expect(refusals([...consulted, stepOf('consultation-lapsed', '2024-10-30')])).toContain(
      '请先登记对方收到',
    );
    const early = [...consulted, received, stepOf('consultation-lapsed', '2024-10-14')];
    expect(refusals(early)).toContain('才届满');
    expect(refusals([...consulted, received, stepOf('consultation-lapsed', '2024-10-15')])).toBe(
      '',
    );
  });

  test('an objection needs its reasons, and a disclosure against it a notice', () => {
    const objection = stepOf('consultation-answered', '2024-09-20', { opinion: 'refuses' });
    expect(refusals([...consulted, objection])).toContain('reasons: 请填写不同意公开的理由');
    const objected = [
      ...consulted,
      stepOf('consultation-answered', '2024-09-20', { opinion: 'refuses', reasons: '商业秘密' }),
    ];
    const disclose = stepOf('drafted', '2024-09-23');
    expect(refusals([...objected, disclose])).toContain('先书面告知第三方');
    const notice = stepOf('third-party-notified', '2024-09-23');
    expect(refusals([...objected, notice, disclose])).toBe('');
    // What is given in part against an objection that nothing is withheld for is disclosed against it too.
    const partly = (...withheld: string[]) =>
      stepOf('drafted', '2024-09-23', { leaf: 'partly', reasons: '属于内部事务', withheld });
    expect(refusals([...objected, partly('internal-affairs')])).toContain('先书面告知第三方');
    expect(refusals([...objected, notice, partly('internal-affairs')])).toBe('');
    expect(refusals([...objected, partly('internal-affairs', 'third-party-rights')])).toBe('');
  });

  test('nothing is withheld for a third party that was not asked, in part neither', () => {
    const partly = stepOf('drafted', '2024-09-23', {
      ...{ leaf: 'partly', reasons: '涉及个人隐私' },
      withheld: ['third-party-rights'],
    });
    expect(refusals([accepted, partly])).toContain('withheld: 先书面征求第三方的意见');
    const answered = stepOf('consultation-answered', '2024-09-20');
    expect(refusals([...consulted, answered, partly])).toBe('');
  });
});

test('a date of its own is set before the period ends (art. 35)', () => {
  const asked = stepOf('reasons-asked', '2024-10-08', { until: '2024-10-12' });
  const given = [accepted, asked, stepOf('reasons-given', '2024-10-12')];
  expect(refusals([...given, stepOf('delayed', '2024-10-16')])).toBe('');
  expect(refusals([...given, stepOf('delayed', '2024-10-17')])).toContain(
    '不能再另定期限（条例第三十五条）',
  );
});

test('a confirmation was at a time of the day', () => {
  const web = { channel: 'internet' };
  const confirmed = (time: string) => [stepOf('confirmed', '2024-09-13', { time })];
  expect(refusals(confirmed('99:99'), {}, web)).toContain('time: 确认时间请按 24 小时制填写');
  expect(refusals(confirmed('9：30'), {}, web)).toBe('');
  expect(refusals(confirmed(''), {}, web)).toBe('');
});

describe('fee (国办函〔2020〕109号)', () => {
  const charged = stepOf('charged', '2024-09-13');
  const noticed = stepOf('fee-notice-received', '2024-09-14');

  test('is what the tariff says, and free below its threshold', () => {
    expect(refusals([accepted, stepOf('charged', '2024-09-13', { amountFen: 100 })])).toContain(
      'amountFen: 按这一标准应收 270 元',
    );
    expect(refusals([accepted, charged], { feeFen: () => 0 })).toContain('没有超过免费');
  });

  test('a payment larger than the fee is refused, instalments add up', () => {
    const paid = (amountFen: number) => stepOf('paid', '2024-09-18', { amountFen });
    expect(refusals([accepted, charged, noticed, paid(27_001)])).toContain('大于应缴的 270 元');
    expect(refusals([accepted, charged, noticed, paid(20_000), paid(7_001)])).toContain(
      '大于应缴的 70 元',
    );
    expect(caseOf([accepted, charged, noticed, paid(20_000)]).state).toBe('awaiting-payment');
    expect(caseOf([accepted, charged, noticed, paid(20_000), paid(7_000)]).state).toBe(
      'in-progress',
    );
  });

  test('reaches the treasury after it was paid, and not in the future', () => {
    const paid = (treasuryOn: string | null) =>
      refusals([accepted, charged, noticed, stepOf('paid', '2024-09-18', { treasuryOn })]);
    expect(paid('2024-09-17')).toContain('treasuryOn: 缴入国库的日期');
    expect(paid('2026-01-01')).toContain('treasuryOn: 缴入国库的日期');
    expect(paid('2024-09-18')).toBe('');
    expect(paid(null)).toBe('');
  });

  test('not paying ends the case only after 20 workdays from receipt of the notice', () => {
    expect(refusals([accepted, charged, stepOf('lapsed-unpaid', '2024-12-31')])).toContain(
      '请先登记申请人收到',
    );
    const lapsed = (on: string) => [accepted, charged, noticed, stepOf('lapsed-unpaid', on)];
    expect(refusals(lapsed('2024-10-18'))).toContain('才届满');
    expect(refusals(lapsed('2024-10-19'))).toBe('');
    const late = [accepted, charged, noticed, stepOf('paid', '2024-10-19')];
    expect(refusals(late)).toContain('视为放弃申请');
  });
});

describe('the reply', () => {
  test('is not closed without an outcome', () => {
    expect(refusals([accepted, stepOf('submitted', '2024-09-13')])).toContain('还没有拟好答复');
    expect(refusals([accepted, stepOf('served', '2024-09-13')])).toContain('签发之后');
  });

  test('信息不存在 needs a search, a refusal its reasons, an overruled line its own', () => {
    expect(refusals([accepted, drafted({ leaf: 'not-existing' })])).toContain('请先登记检索');
    expect(refusals([accepted, drafted({ leaf: 'internal-affairs', reasons: '' })])).toContain(
      'reasons: 不公开或者不处理的',
    );
    expect(refusals([accepted, drafted({ overruledLine: 'C63' })])).toContain('overruledReason');
  });

  test('部分公开 names what the withheld part rests on', () => {
    const partly = { leaf: 'partly', reasons: '涉及个人隐私' };
    expect(refusals([accepted, drafted(partly)])).toContain('withheld: 请选择');
    expect(refusals([accepted, drafted({ ...partly, withheld: ['repeated'] })])).toContain(
      'withheld: 不公开部分的依据只能是',
    );
  });

  test('the clerk signs or clears it himself only with a reason', () => {
    const alone: Partial<StepSurroundings> = {
      people: [
        {
          ...{ id: CLERK, name: '玉香', dutyFrom: '2019-01-01', dutyTo: null },
          roles: ['clerk', 'secrecy-reviewer', 'signer'],
        },
      ],
    };
    const byClerk = stepOf('signed', '2024-09-14', { signerId: CLERK });
    expect(refusals([...cleared, byClerk], alone)).toContain('exceptionReason: 签发人与经办人');
    const explained = { ...byClerk, exceptionReason: '分管领导出差' } as RequestStep;
    expect(refusals([...cleared, explained], alone)).toBe('');
    expect(refusals([...cleared, stepOf('signed', '2024-09-14', { signerId: SIGNER })])).toBe('');
  });
});

test('who was the clerk when he signed stays an exception, whoever handles the case later', () => {
  const alone = { signerId: CLERK, exceptionReason: '分管领导出差' };
  const signed = [...cleared, stepOf('signed', '2024-09-14', alone)];
  const handedOver = stepOf('amended', '2024-09-18', { facts: factsOf({ handlerId: HEAD }) });
  const listed = [{ part: '签发人', personId: CLERK, reason: '分管领导出差' }];
  expect(exceptionsOf(caseOf(signed))).toMatchObject(listed);
  expect(exceptionsOf(caseOf([...signed, handedOver]))).toMatchObject(listed);
  const byOther = [...cleared, stepOf('signed', '2024-09-14', { exceptionReason: '写错了' })];
  expect(exceptionsOf(caseOf(byOther))).toEqual([]);
});

test('answering on the spot means on the day of receipt (art. 33)', () => {
  expect(refusals([stepOf('answered-on-spot', '2024-09-13')])).toContain('当场答复的日期就是');
  expect(refusals([stepOf('answered-on-spot', '2024-09-12')])).toBe('');
});

test('what was published already is not made proactive again', () => {
  const onSpot = (leaf: object) => stepOf('answered-on-spot', '2024-09-12', leaf);
  const proactive = stepOf('made-proactive', '2024-09-13');
  const published = { leaf: 'already-public', whereToGet: '县门户网站' };
  expect(refusals([onSpot(published), proactive])).toContain('信息已经主动公开');
  expect(refusals([onSpot({}), proactive])).toBe('');
});

test('a case is archived with all its documents only', () => {
  const served = [...cleared, stepOf('signed', '2024-09-14'), stepOf('served', '2024-09-18')];
  const archive = stepOf('archived', '2024-10-08');
  expect(refusals([...served, archive])).toContain('没有送达回证');
  const proof = { sha256: 'c'.repeat(64), name: '邮单.jpg', bytes: 1 };
  const proved = stepOf('noted', '2024-09-19', { files: [proof] });
  expect(refusals([...served, proved, archive])).toBe('');
  expect(refusals([...served, proved, archive], {}, { files: [] })).toContain('没有申请书');
  expect(refusals([...served, proved, archive, stepOf('noted', '2024-10-09')])).toContain(
    '案卷已经归档',
  );
});
