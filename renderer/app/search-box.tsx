// Search over publications and requests from anywhere: Ctrl+K, type, Enter for all or a row for one.

import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { SearchOutlined } from '@ant-design/icons';
import { AutoComplete, Input } from 'antd';
import type { GetRef } from 'antd';
import { useNavigate } from 'react-router';
import { useQueryCall } from '../ipc/use-call.ts';
import { usePaused } from '../ui/use-paused.ts';
import { foundGroups } from './found-groups.tsx';

/** Rows offered of each kind; all of them are one line further. */
const SHOWN = 6;
/** The longest text that both lists look for. */
const LONGEST = 60;

/** The search box of the top bar. */
export function SearchBox(): ReactElement {
  const [text, setText] = useState('');
  const field = useRef<GetRef<typeof AutoComplete>>(null);
  const navigate = useNavigate();
  const wanted = usePaused(text.trim(), 250).slice(0, LONGEST);
  const asked = { text: wanted, pageSize: SHOWN };
  const options = { enabled: wanted !== '', keepOld: true };
  const publications = useQueryCall('publications.list', asked, options);
  const requests = useQueryCall('requests.list', asked, options);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);

  const isAnswered = publications.data !== undefined && requests.data !== undefined;
  return (
    <AutoComplete
      ref={field}
      className="frame-search"
      value={text}
      // The first is active: Enter shows all that was found.
      defaultActiveFirstOption
      options={
        wanted === '' ? [] : foundGroups(wanted, publications.data?.rows, requests.data?.rows)
      }
      showSearch={{ onSearch: setText }}
      onSelect={(route: string) => {
        setText('');
        void navigate(route);
      }}
      notFoundContent={
        wanted !== '' && isAnswered ? `没有找到含“${wanted}”的公开信息或者公开申请` : null
      }
    >
      <Input
        aria-label="搜索公开信息和公开申请"
        prefix={<SearchOutlined />}
        placeholder="搜索公开信息、公开申请（Ctrl+K）"
        maxLength={LONGEST}
      />
    </AutoComplete>
  );
}
