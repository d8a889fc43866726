import { expect, test } from 'vitest';
import { ListFilters, listAddress, listInput } from './list-filters.ts';

test('the year is that of the top bar unless the address names one, or all', () => {
  const address = { page: 1, sort: undefined };
  expect(listInput({ ...address, filters: {} }, 2020)).toEqual({ year: 2020, page: 1 });
  expect(listInput({ ...address, filters: { year: 2019 } }, 2020)).toMatchObject({ year: 2019 });
  expect(listInput({ ...address, filters: { year: 'all' } }, 2020)).toEqual({ page: 1 });
});

test('an order that the list does not know is left out', () => {
  const filters = {};
  expect(listInput({ filters, page: 2, sort: '-dueOn' }, 2020)).toMatchObject({ sort: '-dueOn' });
  expect(listInput({ filters, page: 2, sort: 'colour' }, 2020)).not.toHaveProperty('sort');
});

test('an address written by listAddress is read back as the same filters', () => {
  const filters: ListFilters = { year: 2020, columnId: 3, scope: 'counted', late: '1' };
  const text = listAddress(filters).split('?')[1] ?? '';
  expect(ListFilters.parse(Object.fromEntries(new URLSearchParams(text)))).toEqual(filters);
});
