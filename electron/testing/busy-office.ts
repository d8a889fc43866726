// A township with six busy years, for tests: publications in every column, a request a month through all
// the outcomes of table 三, what is carried over, fees, and remedies; everything through the window's calls.

import { addDays } from '../core/calendar/local-date.ts';
import type { LocalDate } from '../core/calendar/local-date.ts';
import { APPLICANT_COLUMNS } from '../core/annual-report/statistics.ts';
import type { Input, Output } from '../core/contract.ts';
import type { StoredFile } from '../core/fields.ts';
import { aDraft, aReview } from './test-publications.ts';
import {
  CLERK,
  HEAD,
  SECRECY,
  SIGNER,
  keepScan,
  registerRequest,
  replied,
  takeSteps,
} from './test-requests.ts';
import type { TakenStep } from './test-requests.ts';
import type { TestDesk } from './test-desk.ts';

export const BUSY_YEARS = [2020, 2021, 2022, 2023, 2024, 2025] as const;

/** How much of everything a year brings. */
export const ITEMS_A_YEAR = 300;
export const REQUESTS_A_YEAR = 12;
export const REMEDIES_A_YEAR = 3;

/** What happens to a request after its arrival on `on`. */
type Course = (on: LocalDate, scan: StoredFile) => readonly TakenStep[];

const reasons = '依照条例不予公开。';
const whereToGet = '勐海县档案馆，0691-5120000';

/** Accepted at once, replied two weeks later. */
function reply(leaf: string, fields: object = {}): Course {
  return (on) => [
    ['accepted', on],
    ['searched', addDays(on, 1)],
    ...replied(addDays(on, 14), { leaf, content: '', ...fields }),
  ];
}

const paidFirst: Course = (on) => [
  ['accepted', on],
  ['charged', addDays(on, 3)],
  ['fee-notice-received', addDays(on, 4)],
  ['paid', addDays(on, 6)],
  ...replied(addDays(on, 14)),
];

/** Every outcome that table 三 has a line for, in its order; two fee cases and two ends without a reply. */
const COURSES: readonly Course[] = [
  reply('disclosed', { content: '现提供复印件一份。' }),
  reply('partly', { content: '现提供摘录。', reasons, withheld: ['internal-affairs'] }),
  reply('state-secret', { reasons }),
  reply('prohibited', { reasons }),
  reply('security-stability', { reasons }),
  reply('internal-affairs', { reasons }),
  reply('deliberative', { reasons }),
  reply('enforcement-file', { reasons }),
  reply('special-inquiry', { whereToGet }),
  reply('not-existing'),
  reply('not-this-organ', { reasons, whereToGet }),
  reply('needs-processing', { reasons }),
  (on) => [
    ['correction-noticed', addDays(on, 1), { until: addDays(on, 10) }],
    ['corrected', addDays(on, 5)],
    ...replied(addDays(on, 12), { leaf: 'still-unclear', content: '', reasons }),
  ],
  reply('petition', { whereToGet }),
  reply('repeated', { earlierReplyNumber: '青政公开答〔2020〕1号', earlierReplyOn: '2020-02-03' }),
  reply('publication-asked', { whereToGet }),
  (on) => [
    ['accepted', on],
    ['reasons-asked', addDays(on, 1), { until: addDays(on, 12) }],
    ['reasons-given', addDays(on, 3), { reasonable: false }],
    ...replied(addDays(on, 12), { leaf: 'excessive', content: '', reasons }),
  ],
  reply('confirmation-asked', { reasons }),
  (on) => [
    ['correction-noticed', addDays(on, 1), { until: addDays(on, 15) }],
    ['lapsed-uncorrected', addDays(on, 18)],
  ],
  reply('not-information', { reasons }),
  (on, scan) => [
    ['accepted', on],
    ['withdrawn', addDays(on, 2), { files: [scan] }],
  ],
  (on) => [
    ['accepted', on],
    ['ended-otherwise', addDays(on, 2)],
  ],
  (on) => [
    ['accepted', on],
    ['consulted', addDays(on, 1)],
    ['consultation-received', addDays(on, 2)],
    ['consultation-answered', addDays(on, 6), { opinion: 'refuses', reasons: '属于商业秘密' }],
    ...replied(addDays(on, 14), { leaf: 'third-party-rights', content: '', reasons }),
  ],
];

/** A year's requests that bring or should have brought money (国办函〔2020〕109号, from 2021). */
const FEE_COURSES: readonly Course[] = [
  paidFirst,
  (on) => [
    ['accepted', on],
    ['charged', addDays(on, 3)],
    ['fee-notice-received', addDays(on, 4)],
    ['lapsed-unpaid', addDays(on, 60)],
  ],
];

/** Fills a year: its publications, requests and remedies. The year before must be filled. */
export async function fillBusyYear(desk: TestDesk, year: number): Promise<void> {
  await publishYear(desk, year);
  await requestYear(desk, year);
  await remedyYear(desk, year);
}

async function publishYear(desk: TestDesk, year: number): Promise<void> {
  const columns = await desk.ask('publications.columns', {});
  const leaves = columns.filter(({ id }) => columns.every(({ parentId }) => parentId !== id));
  for (let at = 0; at < ITEMS_A_YEAR; at += 1) {
    const baseOn = addDays(`${year}-01-05`, at);
    const columnId = leaves[at % leaves.length]?.id ?? 1;
    desk.setToday(addDays(baseOn, 4));
    const { id } = await desk.ask(
      'publications.draft',
      aDraft({
        ...{ title: `${year}年第${at + 1}号信息`, baseOn, columnId, drafterId: CLERK },
        ...{ documentNumber: '', normative: at % 100 === 0 },
      }),
    );
    const reviewedOn = addDays(baseOn, 3);
    await desk.ask(
      'publications.review',
      aReview(id, {
        ...{ reviewerId: HEAD, secrecyReviewerId: SECRECY, signerId: SIGNER },
        ...{ reviewedOn, signedOn: reviewedOn, plannedOn: reviewedOn },
      }),
    );
    // Every fortieth is late: a timeliness of 100 % would prove nothing.
    const publishedOn = addDays(baseOn, at % 40 === 39 ? 35 : 4);
    desk.setToday(publishedOn);
    await desk.ask('publications.publish', {
      ...{ id, channels: [{ channel: 'county-portal', onDate: publishedOn }] },
    });
  }
}

async function requestYear(desk: TestDesk, year: number): Promise<void> {
  const scan = keepScan(desk, '撤回申请.jpg');
  for (let month = 1; month <= REQUESTS_A_YEAR; month += 1) {
    const number = (year - 2020) * REQUESTS_A_YEAR + month - 1;
    // December's is answered in January: it is carried over.
    const arrivedOn = `${year}-${String(month).padStart(2, '0')}-${month === 12 ? '20' : '08'}`;
    const fee = year > 2020 && month <= FEE_COURSES.length ? FEE_COURSES[month - 1] : undefined;
    const course = fee ?? COURSES[number % COURSES.length];
    const id = await registerRequest(desk, {
      arrivedOn,
      matters: [
        { title: `${year}年${month}月申请的信息`, description: `${year}年${month}月的材料` },
      ],
      applicants: [applicant(number)],
    });
    await takeSteps(desk, id, course?.(arrivedOn, scan) ?? []);
  }
}

/** Applicants take turns through the six columns of table 三. */
function applicant(number: number): Input<'requests.register'>['applicants'][number] {
  const column = APPLICANT_COLUMNS[number % APPLICANT_COLUMNS.length] ?? 'natural-person';
  const address = '勐海县青石乡曼糯村 12 号';
  return column === 'natural-person'
    ? {
        column,
        name: `村民${number}`,
        idNumber: '532822198001010010',
        telephone: '13800000000',
        address,
      }
    : { column, name: `单位${number}`, contactName: '李某', telephone: '13800000000', address };
}

async function remedyYear(desk: TestDesk, year: number): Promise<void> {
  const add = async (
    facts: Partial<Input<'remedies.register'>> & { acceptedOn: LocalDate },
    decision: Omit<Input<'remedies.decide'>, 'id'>,
  ): Promise<Output<'remedies.register'>> => {
    desk.setToday(facts.acceptedOn);
    const registered = await desk.ask('remedies.register', {
      ...{ kind: 'reconsideration', applicantName: '张三', act: '政府信息公开答复' },
      ...{ claim: '撤销答复', organ: '勐海县人民政府', ...facts },
    });
    desk.setToday(decision.decidedOn);
    await desk.ask('remedies.decide', { id: registered.summary.id, ...decision });
    return registered;
  };
  const { summary } = await add(
    { acceptedOn: `${year}-03-02` },
    { decidedOn: `${year}-04-20`, outcome: 'maintained' },
  );
  await add(
    {
      ...{ kind: 'litigation-after-reconsideration', earlierId: summary.id },
      ...{ acceptedOn: `${year}-05-10`, organ: '勐海县人民法院' },
    },
    { decidedOn: `${year}-08-20`, outcome: 'suit-dismissed' },
  );
  // Still open when the year ends.
  await add(
    { kind: 'litigation-direct', acceptedOn: `${year}-10-10`, organ: '勐海县人民法院' },
    { decidedOn: `${year + 1}-01-08`, outcome: 'revoked' },
  );
}

/** Brings a year's report to 定稿 on 20 January: typed figures, confirmed zeros, review, signature. */
export async function closeYear(
  desk: TestDesk,
  year: number,
): Promise<Output<'annualReport.life'>> {
  const on = `${year + 1}-01-20`;
  desk.setToday(on);
  const template = year > 2020 ? 'form-2021' : 'form-2019';
  await desk.ask('annualReport.saveSetup', { year, template });
  const asked = await desk.ask('annualReport.yearlyFigures', { year });
  await desk.ask('annualReport.saveYearlyFigures', {
    year,
    entries: asked.map(({ id }) => ({
      ...{ code: id, value: TYPED[id] ?? 0, source: `${year} 年登记簿` },
    })),
  });
  const { zeros } = await desk.ask('annualReport.life', { year });
  const areas = zeros.filter(({ state }) => state === 'unfilled').map(({ area }) => area);
  if (areas.length > 0) {
    await desk.ask('annualReport.confirmZeros', { year, areas, signerId: SIGNER });
  }
  const take = (step: Input<'annualReport.takeStep'>['step']) =>
    desk.ask('annualReport.takeStep', { year, step });
  await take({ kind: 'reviewed', onDate: on, personId: HEAD });
  await take({ kind: 'signed', onDate: on, personId: SIGNER });
  return take({ kind: 'frozen', onDate: on, personId: CLERK });
}

/** What the office's other registers say of each year. */
const TYPED: Readonly<Record<string, number>> = {
  'table2.licence.previous': 12,
  'table2.licence.decisions': 35,
  'table2.penalty.decisions': 4,
  'table2.charge.amount': 1_904_574,
};
