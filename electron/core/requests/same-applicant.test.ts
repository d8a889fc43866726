import { expect, test } from 'vitest';
import { applicantKeys, isSameApplicant } from './same-applicant.ts';

const person: Parameters<typeof applicantKeys>[0] = {
  column: 'natural-person',
  name: '岩温',
  creditCode: '',
  idNumber: '53282219800101001X',
  telephone: '13800000001',
};
const keys = (changes: Partial<Parameters<typeof applicantKeys>[0]>) =>
  applicantKeys({ ...person, ...changes });

test.each([
  ['the same identity number in another form', { idNumber: ' 53282219800101001x ' }, true],
  ['the same number under another name', { name: '岩温温' }, true],
  ['another number under the same name', { idNumber: '110101199003074477' }, false],
  ['no number, but name and telephone', { idNumber: '', telephone: '138 0000 0001' }, true],
  ['no number and another telephone', { idNumber: '', telephone: '13900000002' }, false],
  ['no number and no telephone', { idNumber: '', telephone: '' }, false],
] as const)('%s', (_case, changes, same) => {
  expect(isSameApplicant(keys({}), keys(changes))).toBe(same);
});

test('an organization is known by its credit code, not by a number of a person', () => {
  const organization = applicantKeys({
    ...person,
    column: 'business',
    creditCode: '91530822MA6K000000',
  });
  expect(organization.identity).toBe('91530822MA6K000000');
});
