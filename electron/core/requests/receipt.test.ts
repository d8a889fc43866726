import { describe, expect, test } from 'vitest';
import { REQUEST_CHANNELS, RequestChannel } from './kinds.ts';
import { ARRIVAL_QUESTIONS, CONFIRMATION_CHANNELS, receiptOf } from './receipt.ts';

const arrivedOn = '2021-12-31';
const confirmedOn = '2022-01-04';

describe('the receipt date', () => {
  test.each([
    ['in-person', arrivedOn, '第三十一条第一项'],
    ['oral', arrivedOn, '第三十一条第一项'],
    ['registered-mail', arrivedOn, '第三十一条第二项'],
    ['ordinary-mail', confirmedOn, '第三十一条第二项'],
    ['internet', confirmedOn, '第三十一条第三项'],
    ['fax', confirmedOn, '第三十一条第三项'],
  ] as const)('by %s is %s, by %s', (channel, receivedOn, article) => {
    const receipt = receiptOf({ channel, arrivedOn, confirmedOn });
    expect(receipt.receivedOn).toBe(receivedOn);
    expect(receipt.why).toContain(article);
    expect(receipt.reminder).toBe('');
  });

  test.each([...CONFIRMATION_CHANNELS])('by %s waits for the confirmation', (channel) => {
    const receipt = receiptOf({ channel, arrivedOn, confirmedOn: null });
    expect(receipt.receivedOn).toBeNull();
    expect(receipt.why).toContain('答复期限还没有开始计算');
    expect(receipt.reminder).toContain('2021年12月31日收到，请当日与申请人联系确认');
    expect(receipt.reminder).toContain('207号');
  });

  test('of a request sent in one year and confirmed in the next counts in the new year', () => {
    const { receivedOn, why } = receiptOf({ channel: 'internet', arrivedOn, confirmedOn });
    expect(receivedOn).toBe('2022-01-04');
    expect(why).toContain('计入2022年的本年新收');
    expect(receiptOf({ channel: 'fax', arrivedOn, confirmedOn: arrivedOn }).why).not.toContain(
      '计入',
    );
  });

  test('of what was handed in or signed for needs no confirmation', () => {
    const waiting = RequestChannel.options.filter(
      (channel) => receiptOf({ channel, arrivedOn, confirmedOn: null }).receivedOn === null,
    );
    expect(new Set(waiting)).toEqual(CONFIRMATION_CHANNELS);
  });
});

test('the guided questions name the proof of every channel, and the mail number of registered mail', () => {
  expect(Object.keys(ARRIVAL_QUESTIONS).sort()).toEqual(Object.keys(REQUEST_CHANNELS).sort());
  for (const channel of RequestChannel.options) {
    const { arrivedLabel, proof, asksPost, caution } = ARRIVAL_QUESTIONS[channel];
    expect(arrivedLabel).toMatch(/日期/);
    expect(proof.length).toBeGreaterThan(3);
    expect(asksPost).toBe(channel === 'registered-mail');
    // The trap of arrival and receipt is spoken of wherever they may differ.
    expect(caution.includes('确认之日')).toBe(
      CONFIRMATION_CHANNELS.has(channel) || channel === 'registered-mail',
    );
  }
});
