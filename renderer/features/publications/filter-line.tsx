import type { ReactElement } from 'react';
import { Button, Checkbox, Input } from 'antd';
import {
  ATTRIBUTE_LABELS,
  CHANNEL_LABELS,
  STATE_LABELS,
} from '../../../electron/core/publications/labels.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { FilterSelect } from '../../ui/filter-select.tsx';
import type { ListState } from '../../ui/use-list-state.ts';
import { optionsOf } from '../../ui/options.ts';
import type { ListFilters } from './list-filters.ts';
import { columnOptions } from './options.ts';

interface FilterLineProps {
  readonly list: ListState<typeof ListFilters>;
  readonly year: number | 'all';
}

const SCOPE_OPTIONS = [
  { value: 'awaiting', label: '还要发布的' },
  { value: 'published', label: '发布过的' },
  { value: 'counted', label: '计入年报的' },
  { value: 'late', label: '逾期的' },
];

/** The filters of the list; each stands in the address. */
export function FilterLine({ list, year }: FilterLineProps): ReactElement {
  const { filters, setFilters } = list;
  const columns = useQueryCall('publications.columns', {});
  const domains = useQueryCall('publications.domains', {});
  return (
    <>
      <Input.Search
        key={filters.text ?? ''}
        aria-label="查找公开信息"
        placeholder="名称、文号、单位"
        allowClear
        style={{ width: 200 }}
        defaultValue={filters.text ?? ''}
        onSearch={(text) => setFilters({ text })}
      />
      <FilterSelect
        label="栏目"
        width={120}
        value={filters.columnId}
        options={columnOptions(columns.data ?? [], filters.columnId)}
        onPick={(columnId) => setFilters({ columnId })}
      />
      <FilterSelect
        label="状态"
        width={116}
        value={filters.state}
        options={optionsOf(STATE_LABELS)}
        onPick={(state) => setFilters({ state })}
      />
      <FilterSelect
        label="范围"
        width={116}
        value={filters.late === '1' ? 'late' : filters.scope}
        options={SCOPE_OPTIONS}
        onPick={(scope) =>
          setFilters(
            scope === 'late' ? { scope: undefined, late: '1' } : { scope, late: undefined },
          )
        }
      />
      <FilterSelect
        label="渠道"
        width={116}
        value={filters.channel}
        options={optionsOf(CHANNEL_LABELS)}
        onPick={(channel) => setFilters({ channel })}
      />
      <FilterSelect
        label="领域"
        width={116}
        value={filters.domainId}
        options={(domains.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onPick={(domainId) => setFilters({ domainId })}
      />
      <FilterSelect
        label="公开属性"
        width={116}
        value={filters.attribute}
        options={optionsOf(ATTRIBUTE_LABELS)}
        onPick={(attribute) => setFilters({ attribute })}
      />
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
