import type { ReactElement } from 'react';
import { Button, Checkbox, Input } from 'antd';
import { REQUEST_STATES } from '../../../electron/core/requests/kinds.ts';
import { optionsOf } from '../../ui/options.ts';
import { FilterSelect } from '../../ui/filter-select.tsx';
import type { ListState } from '../../ui/use-list-state.ts';
import { COLUMN_OPTIONS } from './applicant-words.ts';
import type { ListFilters } from './list-filters.ts';
import { LINE_OPTIONS } from './outcome-words.ts';

interface FilterLineProps {
  readonly list: ListState<typeof ListFilters>;
  readonly year: number | 'all';
}

/** The filters of the list; each stands in the address. */
export function FilterLine({ list, year }: FilterLineProps): ReactElement {
  const { filters, setFilters } = list;
  return (
    <>
      <Input.Search
        key={filters.text ?? ''}
        aria-label="查找申请"
        placeholder="登记号、申请人、内容"
        allowClear
        maxLength={60}
        style={{ width: 220 }}
        defaultValue={filters.text ?? ''}
        onSearch={(text) => setFilters({ text })}
      />
      <FilterSelect
        label="状态"
        width={120}
        value={filters.state}
        options={optionsOf(REQUEST_STATES)}
        onPick={(state) => setFilters({ state })}
      />
      <FilterSelect
        label="申请人类别"
        width={130}
        value={filters.column}
        options={COLUMN_OPTIONS}
        onPick={(column) => setFilters({ column })}
      />
      <FilterSelect
        label="办理结果"
        width={170}
        value={filters.line}
        options={LINE_OPTIONS}
        onPick={(line) => setFilters({ line })}
      />
      <Checkbox
        checked={filters.open === '1'}
        onChange={({ target }) => setFilters({ open: target.checked ? '1' : undefined })}
      >
        只看在办
      </Checkbox>
      <Checkbox
        checked={filters.late === '1'}
        onChange={({ target }) => setFilters({ late: target.checked ? '1' : undefined })}
      >
        只看逾期
      </Checkbox>
      <Checkbox
        checked={year === 'all'}
        onChange={({ target }) => setFilters({ year: target.checked ? 'all' : undefined })}
      >
        全部年份
      </Checkbox>
      {list.hasFilters && <Button onClick={list.clear}>清除筛选</Button>}
    </>
  );
}
