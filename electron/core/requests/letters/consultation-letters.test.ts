import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedCalendars } from '../../../db/calendar.ts';
import { ConsultedParty } from '../kinds.ts';
import { stepOf } from '../testing/case-builder.ts';
import { letterParts, letterPlaceholders } from './wording.ts';
import { played } from './testing/play.ts';
import { sampleCases } from './testing/sample-cases.ts';
import { textOf } from './testing/text.ts';

const calendars = shippedCalendars();
const samples = sampleCases(calendars);

function letterOf(kind: string): string {
  const letter = samples['partly']?.letters.find((each) => each.kind === kind);
  if (letter === undefined) throw new Error(`no ${kind}`);
  return textOf(letter.document);
}

describe('the enquiry with a third party (art. 32)', () => {
  const text = letterOf('third-party-enquiry');

  test('asks with the information, 15 workdays, and what silence means', () => {
    for (const part of [
      '云岭县某建筑工程有限公司',
      '工程量清单',
      '是否同意公开上述信息',
      '第十五条、第三十二条',
      '15个工作日内提出意见',
      '逾期未提出意见的，由本机关依照该条例的规定决定是否公开',
      '可以决定予以公开，并将决定公开的政府信息内容和理由书面告知',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('brings a slip on a page of its own with choice, reasons and signature', () => {
    const document = samples['partly']?.letters[0]?.document ?? expect.fail();
    const kinds = document.blocks.map(({ kind }) => kind);
    const slip = document.blocks.slice(kinds.indexOf('page-break'));
    expect(slip.map(({ kind }) => kind)).toEqual([
      'page-break',
      'title',
      'paragraph',
      'paragraph',
      'form',
    ]);
    expect(text).toMatch(/□ 同意公开[\s\S]*□ 不同意公开[\s\S]*理由[\s\S]*签名或者盖章/);
    expect(document.attachments).toEqual(['政府信息公开征求意见确认函']);
  });
});

describe('letters to other organs', () => {
  test('the organ that made it together is told that silence is consent (art. 34)', () => {
    const text = letterOf('organ-enquiry');
    expect(text).toContain('第三十四条');
    expect(text).toContain('15个工作日内提出意见。逾期未提出意见的，视为同意公开');
    expect(text).not.toContain('决定是否公开');
  });

  test('another organ is asked for its help, and silence means nothing', () => {
    const text = letterOf('co-handling-letter');
    expect(text).toContain('政府信息公开申请协办函');
    expect(text).toContain('第十一条第一款、第三十三条第三款');
    expect(text).not.toContain('视为同意');
  });
});

test('disclosure against the objection is told with content, reasons, art. 32 and remedies', () => {
  const text = letterOf('third-party-notice');
  for (const part of [
    '2024年4月24日',
    '（青政公开征〔2024〕1号），于2024年5月10日收到您（单位）不同意公开的意见',
    '决定公开的内容：施工合同的工程名称、合同总价',
    '公开的理由：该工程使用财政资金',
    '第三十二条',
    '如对本告知不服',
  ]) {
    expect(text).toContain(part);
  }
});

// Characters that no letter of this office uses, so that a find is never chance.
const name = fc.string({ unit: fc.constantFrom('骉', '淼', '焱', '垚', '犇', '羴'), minLength: 2 });
const digits = fc.string({ unit: fc.constantFrom('7', '8', '9'), minLength: 9, maxLength: 11 });
const applicants = fc.record({
  name,
  workplace: name,
  legalRepresentative: name,
  contactName: name,
  address: name,
  telephone: digits,
  fax: digits,
});

test('no letter to those who are asked holds anything of the applicant', () => {
  fc.assert(
    fc.property(
      fc.array(applicants, { minLength: 1, maxLength: 3 }),
      name,
      fc.constantFrom(...ConsultedParty.options),
      (people, purpose, party) => {
        const { letters } = played({
          calendars,
          facts: {
            arrivedOn: '2024-04-22',
            purpose: purpose.slice(0, 300),
            applicants: people.map((person) => ({ column: 'other', ...shortened(person) })),
          },
          steps: [
            stepOf('accepted', '2024-04-22'),
            stepOf('consulted', '2024-04-24', { party, name: '云岭县某公司' }),
            stepOf('consultation-received', '2024-04-25'),
            stepOf('consultation-answered', '2024-05-08', {
              opinion: 'refuses',
              reasons: '不同意',
            }),
            ...(party === 'third-party' ? [stepOf('third-party-notified', '2024-05-09')] : []),
          ],
        });
        expect(letters).toHaveLength(party === 'third-party' ? 2 : 1);
        for (const { document } of letters) {
          const text = textOf(document);
          expect(text).not.toMatch(/[骉淼焱垚犇羴]|[789]{9}/u);
          expect(text).not.toContain('青政公开申');
        }
      },
    ),
    { numRuns: 60 },
  );
});

const shortened = (person: object): object =>
  Object.fromEntries(
    Object.entries(person).map(([field, text]) => [field, String(text).slice(0, 30)]),
  );

test('no wording of theirs can name the applicant: there is no placeholder for it', () => {
  for (const kind of [
    'third-party-enquiry',
    'organ-enquiry',
    'co-handling-letter',
    'third-party-notice',
  ] as const) {
    expect(letterPlaceholders(kind)).not.toEqual(expect.arrayContaining(['称呼']));
    expect(letterPlaceholders(kind).filter((label) => /申请|登记|收到日期/.test(label))).toEqual(
      [],
    );
    expect(letterParts(kind).some(({ locked }) => locked)).toBe(true);
  }
});
