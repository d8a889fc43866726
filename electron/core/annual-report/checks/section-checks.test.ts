import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../check-results.ts';
import { sampleFigures, sampleSources } from '../testing/sample-year.ts';
import { runChecks } from './checks.ts';

function k10(text: string, values: Readonly<Record<string, number>>): CheckResult {
  const narrative = { other: [{ kind: 'paragraph' as const, text }] };
  const sources = sampleSources({ narrative, figures: sampleFigures(values) });
  const result = runChecks(sources).find(({ id }) => id === 'K10');
  if (!result) throw new Error('no check K10');
  return result;
}

const PAID = { 'fees.notices': 1, 'fees.noticed': 10_000, 'fees.amount': 10_000 };
const UNPAID = { 'fees.notices': 1, 'fees.noticed': 10_000 };
const PAID_LATER = { 'fees.amount': 10_000 };

describe('K10: section 六 tells the fees that were charged', () => {
  it.each([
    ['发出收费通知⟦收费通知件数⟧件，总金额⟦收费通知总金额⟧元，实际收取⟦实收信息处理费⟧元。', PAID],
    ['2024年有3件政府信息公开申请案件收取信息处理费2230元。', PAID],
    ['收取信息处理费100元，没有减免收费的情形。', PAID],
    ['发出收费通知1件，申请人尚未缴费。', UNPAID],
    ['发出收费通知1件，尚未收取信息处理费。', UNPAID],
    [
      '有1件申请因无正当理由逾期未按收费通知要求缴纳费用不再处理，当年没有实际收取信息处理费。',
      UNPAID,
    ],
    ['没有发出收费通知，实际收取以前通知的信息处理费100元。', PAID_LATER],
    ['没有收取信息处理费。', {}],
    ['无其他需要报告的事项。', {}],
  ])('holds: %s', (text, values) => {
    expect(k10(text, values).passed).toBe(true);
  });

  it.each([
    ['无。', PAID],
    ['无其他需要报告的事项。', PAID],
    ['2024年未收取政府信息公开信息处理费。', PAID],
    ['没有收取信息处理费，也没有减免的情形。', UNPAID],
    ['没有发出收费通知。', UNPAID],
    ['发出收费通知1件，没有收取信息处理费。', PAID],
    ['受理热线⟦热线受理数⟧条。插入的⟦实收信息处理费⟧不算写明。', PAID],
    ['未收取信息处理费。', PAID_LATER],
  ])('is an error: %s', (text, values) => {
    expect(k10(text, values)).toMatchObject({ level: 'error', passed: false, mend: 'narrative' });
  });

  it('says what the ledger holds', () => {
    const [equation] = k10('无。', PAID).equations;
    expect(equation?.text).toBe(
      '发出收费通知 1 件，实际收取 100 元；“六、其他需要报告的事项”没有写收费情况',
    );
  });
});
