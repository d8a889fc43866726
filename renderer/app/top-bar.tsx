// The top bar: whose ledger, which year, search, who is at the PC, and the standing notice.

import type { ReactElement } from 'react';
import { SafetyOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useDesk } from '../ui/desk-context.ts';
import { PersonSwitch } from './person-switch.tsx';
import { SearchBox } from './search-box.tsx';
import { yearChoices } from './year-choices.ts';

/** The top bar of every page. */
export function TopBar({ organ }: { readonly organ: string }): ReactElement {
  const { today, year, setYear } = useDesk();
  return (
    <header className="frame-top">
      <strong className="frame-organ" title={organ}>
        {organ}
      </strong>
      <Select
        aria-label="年份"
        className="frame-year"
        value={year}
        onChange={setYear}
        options={yearChoices(today, year).map((value) => ({ value, label: `${value} 年` }))}
      />
      <SearchBox />
      <span className="frame-secrecy">
        <SafetyOutlined /> 本系统为非涉密系统，严禁录入国家秘密
      </span>
      <PersonSwitch />
    </header>
  );
}
