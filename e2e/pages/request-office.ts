// An office that handles requests, and what its clerks do with every reply.

import type { Page } from 'playwright';
import { shippedCalendars } from '../../electron/db/calendar.ts';
import { replayClock } from '../../electron/core/requests/clock.ts';
import { replyDeadline } from '../../electron/core/requests/deadline.ts';
import type { HistoryEvent, RequestHistory } from '../../electron/core/requests/history.ts';
import type { Desk } from '../fixtures.ts';
import { expect } from '../fixtures.ts';
import { CLERK, ORGAN, callOffice, setUpOffice } from './office.ts';
import { requestCaseOf } from './request-case.ts';
import type { ReplyWords } from './request-case.ts';
import { requestsOf } from './requests.ts';
import type { ApplicationWords } from './requests.ts';

/** 党政办主任: reviews and, in this small office, signs. */
export const HEAD = '刀建国';

/** Since when the people of the office work there. */
export const since = { dutyFrom: '2019-01-01' } as const;

/** The answers of the outcome tree as far as the one that asks whether the office has it. */
const HELD_OR_NOT = [
  '本机关或者其他机关在履职中制作',
  '明确',
  '没有答复过',
  '没有超过',
  '没有专门规定',
] as const;
/** … whether it can be disclosed. */
const HELD = [...HELD_OR_NOT, '有，并且由本机关负责公开', '还没有公开'] as const;

/** The answers that lead to some of the ends. */
export const ANSWERS = {
  granted: [...HELD, '全部可以公开'],
  partly: [...HELD, '区分处理'],
  deliberative: [...HELD, '全部不能公开', '讨论记录'],
  elsewhere: [...HELD_OR_NOT, '由其他机关负责公开'],
  repeated: ['本机关或者其他机关在履职中制作', '明确', '已经答复过'],
} as const;

/** A ledger without records, with all that the letters and reports name, and three people since 2019. */
export async function openRequestOffice(page: Page): Promise<void> {
  await setUpOffice(page);
  await ask(page, 'office.saveProfile', {
    ...{ ...ORGAN, address: '勐海县勐往乡', postcode: '666208', telephone: '0691-5120000' },
    ...{ contactUnit: '勐往乡党政办公室', numberPrefix: '勐政公开' },
  });
  await ask(page, 'office.changePerson', { id: 1, name: CLERK, roles: ['clerk'], ...since });
  for (const [name, post, roles] of [
    [HEAD, '党政办主任', ['reviewer', 'signer']],
    ['李梅', '保密员', ['secrecy-reviewer']],
  ]) {
    await ask(page, 'office.addPerson', { name, post, roles, ...since });
  }
  await page.reload();
}

/** A call past the window, for what a journey begins with; answers what it gave back. */
export async function ask(page: Page, name: string, payload: unknown): Promise<unknown> {
  const answer = await callOffice(page, name, payload);
  expect(answer, name).toMatchObject({ ok: true });
  return (answer as { readonly value: unknown }).value;
}

/** Registers an application; ends on its page. Answers the id of the request. */
export async function register(page: Page, words: ApplicationWords): Promise<number> {
  await requestsOf(page).register(words);
  return Number(/requests\/(\d+)$/.exec(page.url())?.[1]);
}

/** As typed into the date fields. */
interface OnDay {
  readonly on: string;
}

/** On the page of a case that is at work: drafts the reply and has it reviewed, cleared and signed. */
export async function sign(page: Page, { on, typed, ...words }: ReplyWords & OnDay): Promise<void> {
  const request = requestCaseOf(page);
  await request.draft({ ...words, typed: { ...typed, 拟稿日期: on } });
  await request.take('送审', { typed: { 送审日期: on } });
  await request.take('审核通过', { typed: { 审核日期: on } });
  await request.take('保密审查通过', { typed: { 审查日期: on } });
  await request.take('签发答复', { typed: { 签发日期: on } });
}

/** The same, and posts it on that day: the case is closed. */
export async function reply(page: Page, words: ReplyWords & OnDay): Promise<void> {
  await sign(page, words);
  await requestCaseOf(page).take('登记送达', {
    marked: [/^邮寄送达/],
    typed: { 交邮日期: words.on, 邮单号: 'XA12345678953' },
  });
}

/** When the reply is due by the national calendar (条例 arts. 30, 32, 33). */
export function dueOn(received: string, events: readonly HistoryEvent[] = []): string {
  const { national } = shippedCalendars();
  const history: RequestHistory = { received, calendar: 'national', events: [...events] };
  const { due } = replyDeadline(replayClock(history, national), national);
  if (due === null) throw new Error('the clock waits');
  return due;
}

/** On the documents' page: puts the Word file of the letter that is shown into the scratch folder. */
export async function saveLetter(page: Page, desk: Desk): Promise<string> {
  await desk.answerFolder(desk.scratchFolder);
  await page.getByRole('button', { name: '保存到文件夹' }).click();
  await page.getByRole('menuitem', { name: '存为Word 文件…' }).click();
  const told = requestCaseOf(page).notice();
  await expect(told).toContainText('已保存到');
  return (await told.innerText()).replace(/^[\s\S]*已保存到 /, '').replace(/。[\s\S]*$/, '');
}
