import { expect, test } from 'vitest';
import { groupByReason } from './refused-groups.ts';

const step = (kind: string, label: string, reason: string) => ({
  kind,
  label,
  allowed: reason === '',
  reason,
  rank: 0,
  likely: false,
});

test('steps with the same reason stand together, allowed ones are left out', () => {
  const groups = groupByReason([
    step('corrected', '收到补正', '没有待补正的告知（条例第三十条）。'),
    step('noted', '备注', ''),
    step('correction-excused', '另定补正期限', '没有待补正的告知（条例第三十条）。'),
  ]);
  expect(groups.map(({ steps }) => steps.map(({ label }) => label))).toEqual([
    ['收到补正', '另定补正期限'],
  ]);
});

test('a reason that names its step is told once for all of them', () => {
  const [group, ...others] = groupByReason([
    step('extended', '延长答复期限', '案卷已经归档，不能再登记“延长答复期限”（条例第四十五条）。'),
    step('noted', '备注', '案卷已经归档，不能再登记“备注”（条例第四十五条）。'),
  ]);
  expect(others).toEqual([]);
  expect(group?.reason).toBe('案卷已经归档，不能再登记这一步（条例第四十五条）。');
});
