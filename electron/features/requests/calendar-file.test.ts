import { afterEach, expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone;
});

const due = {
  ...{ requestId: 7, number: '青政公开申〔2024〕1号', title: '征收补偿方案' },
  ...{ what: '答复期限', on: '2024-10-16', provisional: true },
};

test.each(['Asia/Shanghai', 'UTC', 'America/New_York'])(
  'a due date is the same whole day on a PC in %s',
  (timeZone) => {
    process.env['TZ'] = timeZone;
    const text = calendarFile([due], '2024-09-12T01:00:00.000Z');
    expect(text).toContain('DTSTART;VALUE=DATE:20241016\r\n');
    expect(text).toContain('DTSTAMP:20240912T010000Z');
    expect(text).toContain('SUMMARY:答复期限（暂估）：征收补偿方案');
  },
);

test('several dues of one request are told apart', () => {
  const text = calendarFile([due, { ...due, on: '2024-10-20' }], '2024-09-12T01:00:00.000Z');
  expect(text.match(/UID:.*/g)).toEqual([
    'UID:request-7-1@gongkai-desk',
    'UID:request-7-2@gongkai-desk',
  ]);
});
