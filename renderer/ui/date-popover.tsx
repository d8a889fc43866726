// A month to pick a date from, behind the button in a date field.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { CalendarOutlined, LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Calendar, Popover } from 'antd';
import dayjs from 'dayjs';
import type { Dayjs } from 'dayjs';

interface DatePopoverProps {
  readonly date: string;
  readonly disabled: boolean;
  readonly onPick: (date: string) => void;
}

/** The button that opens the month of `date`; `onPick` gets 'YYYY-MM-DD'. */
export function DatePopover({ date, disabled, onPick }: DatePopoverProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      open={isOpen}
      onOpenChange={setIsOpen}
      placement="bottomRight"
      destroyOnHidden
      content={
        <div className="desk-calendar" role="dialog" aria-label="选择日期">
          <Calendar
            fullscreen={false}
            defaultValue={dayjs(date)}
            headerRender={({ value, onChange }) => <MonthLine month={value} onChange={onChange} />}
            onSelect={(picked, { source }) => {
              if (source !== 'date') return;
              onPick(picked.format('YYYY-MM-DD'));
              setIsOpen(false);
            }}
          />
        </div>
      }
    >
      <Button
        type="text"
        size="small"
        disabled={disabled}
        icon={<CalendarOutlined />}
        aria-label="从日历选择日期"
      />
    </Popover>
  );
}

interface MonthLineProps {
  readonly month: Dayjs;
  readonly onChange: (month: Dayjs) => void;
}

function MonthLine({ month, onChange }: MonthLineProps): ReactElement {
  return (
    <div className="desk-calendar-month">
      <Button
        size="small"
        icon={<LeftOutlined />}
        aria-label="上个月"
        onClick={() => onChange(month.subtract(1, 'month'))}
      />
      <strong aria-live="polite">{month.format('YYYY 年 M 月')}</strong>
      <Button
        size="small"
        icon={<RightOutlined />}
        aria-label="下个月"
        onClick={() => onChange(month.add(1, 'month'))}
      />
    </div>
  );
}
