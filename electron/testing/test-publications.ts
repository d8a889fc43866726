// A small office with publications, for tests: two people with all roles, and the usual forms filled in.

import type { Database } from 'better-sqlite3';
import { ReviewQuestion } from '../core/publications/kinds.ts';
import type { CallName, Input, Output } from '../core/contract.ts';

/** The clerk drafts; the head reviews and signs. */
export const CLERK = 1;
export const HEAD = 2;
/** Was on duty until 2020-06-30 only. */
export const FORMER = 3;

/** Puts the people of the office into a ledger, by SQL: no call of another slice is needed. */
export function addPeople({ db }: { readonly db: Database }): void {
  const add = db.prepare(
    'INSERT INTO person (id, name, post, dutyFrom, dutyTo) VALUES (?, ?, ?, ?, ?)',
  );
  add.run(CLERK, '岩温', '党政办工作人员', '2015-01-01', null);
  add.run(HEAD, '玉香', '党政办主任', '2015-01-01', null);
  add.run(FORMER, '李明', '原党政办主任', '2015-01-01', '2020-06-30');
  const role = db.prepare('INSERT INTO personRole (personId, role) VALUES (?, ?)');
  role.run(CLERK, 'clerk');
  for (const name of ['reviewer', 'secrecy-reviewer', 'signer']) role.run(HEAD, name);
}

type Draft = Input<'publications.draft'>;

/** An ordinary item, formed on the day of test vector T25; it goes to the first column. */
export function aDraft(changes: Partial<Draft> = {}): Draft {
  return {
    title: '勐往乡人民政府关于做好秋季防火工作的通知',
    documentNumber: '勐往政发〔2020〕12号',
    genre: '通知',
    baseOn: '2020-08-20',
    responsibleUnit: '勐往乡人民政府',
    drafterId: CLERK,
    summary: '安排秋季森林防火的巡查、值守和报告。',
    columnId: 1,
    opennessStage: 'management',
    legalItem: 'art20-12',
    ...changes,
  };
}

type Review = Input<'publications.review'>;

/** A signed review that allows publication. */
export function aReview(id: number, changes: Partial<Review> = {}): Review {
  const line = { answer: 'none' as const, note: '' };
  return {
    id,
    carrier: 'official-document',
    plannedChannels: ['county-portal'],
    plannedOn: '2020-08-26',
    checklist: Object.fromEntries(
      ReviewQuestion.options.map((question) => [question, line]),
    ) as Review['checklist'],
    drafterOpinion: '拟主动公开',
    reviewerId: HEAD,
    reviewerOpinion: '同意',
    secrecyReviewerId: HEAD,
    secrecyOpinion: '不涉密，可以公开',
    reviewedOn: '2020-08-25',
    conclusion: 'allowed',
    signerId: HEAD,
    signedOn: '2020-08-25',
    ...changes,
  };
}

/** The part of a test desk that publishing an item needs. */
interface AskedDesk {
  readonly ask: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>;
}

/** Drafts, reviews and publishes on the county portal; answers the id. */
export async function publishItem(
  desk: AskedDesk,
  changes: Partial<Draft> = {},
  { signedOn = '2020-08-25', publishedOn = '2020-08-26' } = {},
): Promise<number> {
  const { id } = await desk.ask('publications.draft', aDraft(changes));
  await desk.ask('publications.review', aReview(id, { reviewedOn: signedOn, signedOn }));
  await desk.ask('publications.publish', {
    id,
    channels: [{ channel: 'county-portal', onDate: publishedOn }],
  });
  return id;
}
