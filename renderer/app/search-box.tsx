// Search over the publications from anywhere: Ctrl+K, type, Enter for all or a row for one.

import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { SearchOutlined } from '@ant-design/icons';
import { AutoComplete, Input } from 'antd';
import type { GetRef } from 'antd';
import { useNavigate } from 'react-router';
import { useQueryCall } from '../ipc/use-call.ts';
import { usePaused } from '../ui/use-paused.ts';

const SHOWN = 8;
const ALL = 'all';

/** The search box of the top bar. */
export function SearchBox(): ReactElement {
  const [text, setText] = useState('');
  const field = useRef<GetRef<typeof AutoComplete>>(null);
  const navigate = useNavigate();
  const wanted = usePaused(text.trim(), 250);
  const found = useQueryCall(
    'publications.list',
    { text: wanted.slice(0, 100), pageSize: SHOWN },
    { enabled: wanted !== '', keepOld: true },
  );
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);

  const { rows = [], total = 0 } = (wanted === '' ? undefined : found.data) ?? {};
  const options = rows.map(({ id, title, columnName }) => ({
    value: String(id),
    label: (
      <span className="frame-found">
        <span>{title}</span>
        <span className="desk-quiet">{columnName}</span>
      </span>
    ),
  }));

  function go(chosen: string): void {
    setText('');
    void navigate(
      chosen === ALL
        ? `/publications?year=all&text=${encodeURIComponent(wanted)}`
        : `/publications/${chosen}`,
    );
  }

  return (
    <AutoComplete
      ref={field}
      className="frame-search"
      value={text}
      // The first is active: Enter shows all that was found.
      defaultActiveFirstOption
      options={total > 0 ? [{ value: ALL, label: `查看全部 ${total} 条` }, ...options] : []}
      showSearch={{ onSearch: setText }}
      onSelect={go}
      notFoundContent={wanted !== '' && found.data ? `没有找到含“${wanted}”的公开信息` : null}
    >
      <Input
        aria-label="搜索公开信息"
        prefix={<SearchOutlined />}
        placeholder="搜索公开信息（Ctrl+K）"
        maxLength={100}
      />
    </AutoComplete>
  );
}
