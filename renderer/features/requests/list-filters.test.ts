import { expect, test } from 'vitest';
import { requestsCalls } from '../../../electron/core/requests/contract.ts';
import { readListState } from '../../ui/list-state.ts';
import { ListFilters, listInput } from './list-filters.ts';

function asked(address: string): unknown {
  return listInput(readListState(ListFilters, new URLSearchParams(address)), 2024);
}

test('without a year in the address the list is of the year of the top bar', () => {
  expect(asked('')).toEqual({ page: 1, year: 2024 });
  expect(asked('year=all')).toEqual({ page: 1 });
  expect(asked('year=2021&page=3')).toEqual({ page: 3, year: 2021 });
});

test('every filter of the address is asked for', () => {
  expect(asked('state=closed&column=business&line=C31&open=1&late=1&text=征地&year=all')).toEqual({
    page: 1,
    state: 'closed',
    column: 'business',
    line: 'C31',
    open: true,
    late: true,
    text: '征地',
  });
});

test('what is no filter is left out, and a text that is too long is cut to what the call takes', () => {
  expect(asked('state=nothing&line=C9&year=all')).toEqual({ page: 1 });
  const input = asked(`year=all&text=${'字'.repeat(200)}`);
  expect(requestsCalls['requests.list'].input.safeParse(input).success).toBe(true);
});
