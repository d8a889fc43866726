// `desk deadline`: reply dates of disclosure requests, for scripts and for anyone who wants to check them.

import * as z from 'zod';
import { shippedCalendars } from '../../db/calendar.ts';
import { defineCommand } from '../command.ts';
import { answerHistory } from './answer.ts';

export const deadlineCommand = defineCommand({
  name: 'deadline',
  about: {
    zh: '计算依申请公开的答复期限：标准输入每行一份 JSON 经过，标准输出每行一份 JSON 答案。',
    en: 'Computes reply deadlines of disclosure requests: one JSON history a line on standard input, one JSON answer a line on standard output.',
  },
  input: z.strictObject({
    jsonl: z.literal(true, '请写上 --jsonl'),
    ledger: z.boolean().default(false),
  }),
  options: {
    jsonl: {
      zh: '一行一份：{"received":"2020-01-15","calendar":"national","events":[{"type":"extended","on":"2020-02-10","days":20}]}',
      en: 'One a line, as shown above; event types: correction-notice, corrected, extended (days), consult-sent, consult-received, consult-answered, consult-deemed, fee-notice, fee-paid, delayed-to (to).',
    },
    ledger: {
      zh: '答案里附上逐日计算表（ledger）。',
      en: 'Adds the day-by-day account to each answer.',
    },
  },
  run: async ({ ledger }, { lines, answer }) => {
    const calendars = shippedCalendars();
    for await (const line of lines()) {
      if (line.trim() !== '') answer(answerHistory(line, calendars, ledger));
    }
    return { document: undefined, ok: true };
  },
});
