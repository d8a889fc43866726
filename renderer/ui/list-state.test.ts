import { expect, test } from 'vitest';
import * as z from 'zod';
import { changedAddress, readListState } from './list-state.ts';

const Filters = z.object({
  text: z.string().optional(),
  columnId: z.coerce.number<string>().int().optional(),
  state: z.enum(['open', 'closed']).default('open'),
});

test('page, order and filters are read from the address', () => {
  const params = new URLSearchParams('page=3&sort=-dueOn&text=预算&columnId=7');
  expect(readListState(Filters, params)).toEqual({
    page: 3,
    sort: '-dueOn',
    filters: { text: '预算', columnId: 7, state: 'open' },
  });
});

test('what is not valid in an address is left out, the rest still counts', () => {
  const params = new URLSearchParams('page=-2&columnId=abc&state=lost&text=预算');
  expect(readListState(Filters, params)).toEqual({
    page: 1,
    sort: undefined,
    filters: { text: '预算', state: 'open' },
  });
});

test('another filter goes back to the first page, another page keeps the filters', () => {
  const params = new URLSearchParams('page=3&text=预算');
  expect(changedAddress(params, { state: 'closed' }).toString()).toBe(
    new URLSearchParams({ text: '预算', state: 'closed' }).toString(),
  );
  expect(changedAddress(params, { page: 4 }).get('text')).toBe('预算');
});

test('an emptied filter leaves the address', () => {
  expect(changedAddress(new URLSearchParams('text=预算'), { text: '' }).toString()).toBe('');
});
