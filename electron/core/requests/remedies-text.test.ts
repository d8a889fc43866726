import { describe, expect, test } from 'vitest';
import { OUTCOME_LINES } from '../annual-report/outcome-lines.ts';
import type { OutcomeLine } from '../annual-report/outcome-lines.ts';
import type { OutcomeLeaf } from './kinds.ts';
import { remediesText, remediesVariant } from './remedies-text.ts';

const on2023 = '2023-12-31';
const on2024 = '2024-01-01';

describe('the variant', () => {
  test.each([...OUTCOME_LINES])('of %s is A until the end of 2023', (line) => {
    const withheld: OutcomeLeaf[] = ['state-secret', 'third-party-rights'];
    expect(remediesVariant({ decidedOn: on2023, line, withheld })).toBe('A');
  });

  test('from 2024 on is B for the seven refusals by arts. 14–16, and for no other whole line', () => {
    const reconsiderationFirst = OUTCOME_LINES.filter(
      (line) => remediesVariant({ decidedOn: on2024, line, withheld: [] }) === 'B',
    );
    expect(reconsiderationFirst).toEqual(['C31', 'C32', 'C33', 'C34', 'C35', 'C36', 'C37']);
  });

  test.each<[OutcomeLeaf[], 'A' | 'B']>([
    [['third-party-rights'], 'B'],
    [['state-secret'], 'B'],
    [['deliberative'], 'B'],
    [['special-inquiry'], 'A'],
    [['special-inquiry', 'internal-affairs'], 'B'],
  ])('of a partial disclosure that withholds %j is %s from 2024 on', (withheld, variant) => {
    expect(remediesVariant({ decidedOn: on2024, line: 'C2', withheld })).toBe(variant);
  });

  test.each<OutcomeLine>(['C38', 'C41', 'C42', 'C43', 'C51', 'C52', 'C53', 'C54', 'C55'])(
    'of %s stays A, whatever was withheld in a former draft',
    (line) => {
      expect(remediesVariant({ decidedOn: on2024, line, withheld: ['state-secret'] })).toBe('A');
    },
  );
});

describe('the text', () => {
  const authorities = { reconsiderationOrgan: '勐海县人民政府', court: '人民法院' };

  test('A lets one choose', () => {
    expect(remediesText('A', authorities)).toBe(
      '如对本答复不服，可以自收到本答复之日起60日内向勐海县人民政府申请行政复议，或者自收到本答复之日起6个月内依法向人民法院提起行政诉讼。',
    );
  });

  test('B leads through reconsideration', () => {
    expect(remediesText('B', authorities)).toBe(
      '如对本答复不服，应当自收到本答复之日起60日内先向勐海县人民政府申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起15日内依法向人民法院提起行政诉讼。',
    );
  });

  test('names the court that the office set', () => {
    expect(remediesText('A', { ...authorities, court: '景洪铁路运输法院' })).toContain(
      '依法向景洪铁路运输法院提起行政诉讼',
    );
  });
});
