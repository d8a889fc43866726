import { expect, test } from 'vitest';
import { caseOf, stepOf } from '../../../../../electron/core/requests/testing/case-builder.ts';
import { consultationOptions, stepsAbout } from './consultation-options.ts';

const accepted = stepOf('accepted', '2024-09-12');
const asked = (on: string, name: string) =>
  stepOf('consulted', on, { party: 'third-party', name, concerned: '补偿协议' });

test('only letters that a step can be about are offered', () => {
  const request = caseOf([
    accepted,
    asked('2024-09-13', '甲公司'),
    asked('2024-09-14', '乙公司'),
    stepOf('consultation-received', '2024-09-18', { consultation: 3 }),
  ]);
  expect(consultationOptions(request, 'consultation-received')).toEqual([
    { value: 4, label: '乙公司（2024-09-14 发出）' },
  ]);
  expect(consultationOptions(request, 'consultation-lapsed').map(({ value }) => value)).toEqual([
    3,
  ]);
  expect(consultationOptions(request, 'consultation-answered')).toHaveLength(2);
});

test('an objection can be answered by a notice, once', () => {
  const refused = [
    accepted,
    asked('2024-09-13', '甲公司'),
    stepOf('consultation-received', '2024-09-18', { consultation: 3 }),
    stepOf('consultation-answered', '2024-09-20', {
      ...{ consultation: 3, opinion: 'refuses', reasons: '商业秘密' },
    }),
  ];
  expect(caseOf(refused).consultations.map(stepsAbout)).toEqual([['third-party-notified']]);
  const notified = stepOf('third-party-notified', '2024-09-23', { consultation: 3 });
  expect(caseOf([...refused, notified]).consultations.map(stepsAbout)).toEqual([[]]);
});
