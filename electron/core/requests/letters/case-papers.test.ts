import { expect, test } from 'vitest';
import { shippedCalendars } from '../../../db/calendar.ts';
import { factsOf, stepOf } from '../testing/case-builder.ts';
import { boundForms } from './build-form.ts';
import { casePapers } from './case-papers.ts';
import { played } from './testing/play.ts';

const calendars = shippedCalendars();
const scan = (name: string, digit: string) => ({ sha256: digit.repeat(64), name, bytes: 1 });
const application = scan('申请书.pdf', 'a');
const identity = scan('身份证.jpg', 'b');

test('a scan that an amendment repeats is bound once, and one that it adds stands under its day', () => {
  const { request, around } = played({
    calendars,
    facts: { files: [application] },
    steps: [
      stepOf('amended', '2024-09-13', {
        facts: { ...factsOf({ files: [application] }), files: [application, identity] },
      }),
    ],
  });
  const scans = casePapers(request, around, boundForms(request)).filter(
    ({ kind }) => kind === 'scan',
  );
  expect(scans).toMatchObject([
    { title: '申请书.pdf', file: application },
    { title: '身份证.jpg', date: '2024年9月13日', file: identity },
  ]);
});

test('of an open case no withdrawal is bound, which would only be printed empty', () => {
  const { request, around } = played({ calendars, steps: [] });
  const forms = (of: typeof request) =>
    casePapers(of, around, boundForms(of)).flatMap((paper) =>
      paper.kind === 'form' ? [paper.form] : [],
    );
  expect(forms(request)).toContain('registration-form');
  expect(forms(request)).not.toContain('withdrawal-record');
  const withdrawn = played({
    calendars,
    steps: [
      stepOf('accepted', '2024-09-12'),
      stepOf('withdrawn', '2024-09-13', { files: [application] }),
    ],
  });
  expect(forms(withdrawn.request)).toContain('withdrawal-record');
  expect(forms(withdrawn.request)).not.toContain('case-index');
});
