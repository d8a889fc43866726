// An office whose report for 2020 is frozen while 2019 and 2021 are open, with a record of every register
// in each, for tests of the lock. Today is 2021-03-01.

import type { Input } from '../core/contract.ts';
import { hashOf } from '../platform/file-store.ts';
import { aDraft, aReview, publishItem } from './test-publications.ts';
import {
  CLERK,
  HEAD,
  addOffice,
  keepScan,
  registerRequest,
  replied,
  takeSteps,
} from './test-requests.ts';
import type { TestDesk } from './test-desk.ts';

export const FROZEN_YEAR = 2020;
const TODAY = '2021-03-01';

/** One record that the frozen year counts, and one that it does not. */
interface Pair {
  readonly frozen: number;
  readonly open: number;
}

export type FrozenOffice = Awaited<ReturnType<typeof fillOffice>>;

/** Fills an empty ledger; the year is not frozen yet. */
export async function fillOffice(desk: TestDesk) {
  await addOffice(desk);
  await desk.ask('office.changePerson', {
    id: HEAD,
    ...{ name: '刀建国', dutyFrom: '2015-01-01' },
    roles: ['reviewer', 'secrecy-reviewer', 'signer', 'holder'],
  });
  desk.setToday(TODAY);
  const office = {
    published: {
      frozen: await publishItem(desk),
      open: await publishItem(desk, { baseOn: '2021-01-10' }, IN_2021),
    },
    normative: await publishItem(desk, { normative: true }),
    withdrawn: await withdrawnItem(desk),
    reviewed: await reviewedDraft(desk),
    draft: (await desk.ask('publications.draft', aDraft({ baseOn: '2020-12-21' }))).id,
    ...(await registers(desk)),
    requests: await requests(desk),
    documents: {
      frozen: (await desk.ask('office.saveBasisDocument', aDocument(FROZEN_YEAR))).id,
      open: (await desk.ask('office.saveBasisDocument', aDocument(2021))).id,
    },
    scan: keepScan(desk, '扫描件.pdf'),
  };
  desk.setToday(TODAY);
  return office;
}

/**
 * Freezes years with the report as it is now, as the last step of its life does, but without the steps:
 * the report goes on being read from the ledger, so that a test sees what the lock alone keeps.
 */
export function freezeYears({ db, runCall }: TestDesk, years: readonly number[]): void {
  const version = db.prepare(
    `INSERT INTO reportVersion (year, version, content, sha256, frozenOn, recordedAt)
     VALUES (:year, 3, :content, :sha256, '2021-01-20', '2021-01-20T01:00:00.000Z')`,
  );
  const freeze = db.prepare('INSERT INTO frozenYear (year, version) VALUES (:year, 3)');
  for (const year of years) {
    const content = JSON.stringify(runCall('annualReport.printed', { year }));
    version.run({ year, content, sha256: hashOf(content) });
    freeze.run({ year });
  }
}

const IN_2021 = { signedOn: '2021-01-12', publishedOn: '2021-01-13' };

async function withdrawnItem(desk: TestDesk): Promise<number> {
  const id = await publishItem(desk, { normative: true });
  await desk.ask('publications.withdraw', { id, onDate: '2020-10-10', reason: '内容有误' });
  return id;
}

/** Formed and reviewed in December, not published yet. */
async function reviewedDraft(desk: TestDesk): Promise<number> {
  const { id } = await desk.ask('publications.draft', aDraft({ baseOn: '2020-12-20' }));
  await desk.ask(
    'publications.review',
    aReview(id, { reviewedOn: '2020-12-28', signedOn: '2020-12-28', plannedOn: '2021-01-10' }),
  );
  return id;
}

async function registers(desk: TestDesk) {
  const pair = async (record: (date: string) => Promise<{ id: number }>): Promise<Pair> => ({
    frozen: (await record('2020-11-12')).id,
    open: (await record('2021-02-01')).id,
  });
  return {
    referrals: await pair(async (date) => {
      const { summary } = await desk.ask('hotline.register', aReferral(date));
      return summary;
    }),
    rounds: await pair((date) => desk.ask('surveys.open', aRound(date))),
    activities: await pair((date) => desk.ask('activities.record', anActivity(date))),
    remedies: await pair(async (date) => {
      const { summary } = await desk.ask('remedies.register', aRemedy(date));
      return summary;
    }),
    decided: await decidedRemedy(desk),
    corrections: await pair((date) => desk.ask('personalRecords.register', aCorrection(date))),
  };
}

async function decidedRemedy(desk: TestDesk): Promise<number> {
  const { summary } = await desk.ask('remedies.register', aRemedy('2020-06-01'));
  const decision = { decidedOn: '2020-08-01', outcome: 'maintained' } as const;
  await desk.ask('remedies.decide', { id: summary.id, ...decision });
  return summary.id;
}

/** Two received in 2020, one of them closed then; one received in 2021. */
async function requests(desk: TestDesk): Promise<Pair & { readonly closed: number }> {
  const closed = await registerRequest(desk, { arrivedOn: '2020-09-10' });
  await takeSteps(desk, closed, [['accepted', '2020-09-11'], ...replied('2020-09-20')]);
  const frozen = await registerRequest(desk, { arrivedOn: '2020-12-10' });
  await takeSteps(desk, frozen, [['accepted', '2020-12-11']]);
  const open = await registerRequest(desk, { arrivedOn: '2021-02-02' });
  await takeSteps(desk, open, [['accepted', '2021-02-03']]);
  return { closed, frozen, open };
}

let number = 0;

/** A referral received on a day; each has an order number of its own. */
export function aReferral(receivedOn: string): Input<'hotline.register'> {
  number += 1;
  return {
    ...{ orderNumber: `GD-${number}`, category: 'enquiry', dispatchedBy: '县政务热线办' },
    ...{ dispatchedOn: receivedOn, receivedOn, matter: '询问补贴', responsibleUnit: '党政办' },
  };
}

/** A survey round opened on a day. */
export function aRound(openedOn: string): Input<'surveys.open'> {
  return {
    ...{ kind: 'satisfaction', title: '群众满意度测评', openedOn },
    ...{ periodFrom: openedOn, periodTo: openedOn, target: '群众', method: '问卷' },
  };
}

/** An activity held on a day. */
export function anActivity(
  heldOn: string,
  kind: 'training' | 'institution' = 'training',
): Input<'activities.record'> {
  return { kind, heldOn, title: '政务公开培训', place: '乡政府' };
}

/** A reconsideration accepted on a day. */
export function aRemedy(acceptedOn: string): Input<'remedies.register'> {
  return {
    ...{ kind: 'reconsideration', applicantName: '岩温', act: '不予公开决定' },
    ...{ claim: '撤销', organ: '勐海县人民政府', acceptedOn },
  };
}

/** An application for correction received on a day. */
export function aCorrection(receivedOn: string): Input<'personalRecords.register'> {
  const record = { record: '户籍登记', wrong: '出生日期' };
  return { applicantName: '岩温', receivedOn, ...record };
}

/** A document that a year's report names as its basis. */
export function aDocument(year: number): Input<'office.saveBasisDocument'> {
  return { year, title: '关于做好年度报告工作的通知', documentNumber: '' };
}

export { CLERK, HEAD };
