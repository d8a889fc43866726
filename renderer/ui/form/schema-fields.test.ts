import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { LocalDateField } from '../../../electron/core/calendar/local-date.ts';
import { optionalText, requiredText } from '../../../electron/core/fields.ts';
import { checkForm, collect, isAmong, isRequired, placeErrors } from './schema-fields.ts';

const Draft = z.strictObject({
  number: requiredText('工单编号', 10),
  note: optionalText('备注', 20),
  receivedOn: LocalDateField,
  limitOn: LocalDateField.nullable(),
  kind: z.enum(['enquiry', 'complaint']),
  channels: z.array(z.strictObject({ name: requiredText('渠道', 10), url: z.string().optional() })),
});

const Choice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('a'), reason: z.string(), note: z.string() }),
  z.strictObject({ kind: z.literal('b'), reason: z.string().optional(), note: z.string() }),
]);

describe('the required mark comes from the schema', () => {
  test.each([
    ['number', true],
    ['note', false],
    ['receivedOn', true],
    ['limitOn', false],
    ['kind', true],
    ['unknown', false],
  ])('%s: %s', (name, required) => {
    expect(isRequired(Draft, [name])).toBe(required);
  });

  test('also within a list', () => {
    expect(isRequired(Draft, ['channels', 0, 'name'])).toBe(true);
    expect(isRequired(Draft, ['channels', 0, 'url'])).toBe(false);
  });

  test('a field that one choice does not need is not marked', () => {
    expect(isRequired(Choice, ['reason'])).toBe(false);
    expect(isRequired(Choice, ['note'])).toBe(true);
  });

  test('a refinement over the whole form hides nothing', () => {
    expect(
      isRequired(
        Draft.refine(() => true),
        ['number'],
      ),
    ).toBe(true);
  });
});

test('an empty field is left out, or sent as null where the schema wants null', () => {
  expect(collect(Draft, { number: ' 1 ', note: '', limitOn: undefined, receivedOn: '  ' })).toEqual(
    {
      number: ' 1 ',
      limitOn: null,
    },
  );
});

test('a missing choice is asked for by its label, not by the library’s words', () => {
  const labels = new Map([['kind', '类别']]);
  const sent = { number: '1', receivedOn: '2020-05-13', limitOn: null, channels: [] };
  expect(checkForm(Draft, sent, labels)).toEqual({ ok: false, fields: { kind: ['请填写类别'] } });
});

test('messages of the contract are shown as they are', () => {
  const sent = { number: '12345678901', kind: 'enquiry', receivedOn: '0513', limitOn: null };
  expect(checkForm(Draft, { ...sent, channels: [] }, new Map())).toEqual({
    ok: false,
    fields: { number: ['工单编号最多 10 个字'], receivedOn: ['请填写日期，例如 2020-01-31'] },
  });
});

test('a message stands at its field, at the list around it, or above the form', () => {
  const shown = new Map([
    ['number', '工单编号'],
    ['channels', '渠道'],
  ]);
  expect(
    placeErrors({ number: ['甲'], 'channels.0.name': ['乙'], '': ['丙'], hidden: ['丁'] }, shown),
  ).toEqual({ fields: { number: ['甲'], channels: ['乙'] }, form: ['丙', '丁'] });
});

test('a change of one entry of a list leaves the messages of the others', () => {
  const changed = { channels: [undefined, { name: '广播' }] };
  const paths = ['channels', 'channels.1.name', 'channels.1.url', 'channels.0.name', 'number'];
  expect(paths.filter((path) => isAmong(changed, path))).toEqual(['channels', 'channels.1.name']);
});
