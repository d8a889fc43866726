// Before anything is counted by a day that can't be right: a person compares it with another calendar.

import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { Alert, Button, Input } from 'antd';
import { daysBetween } from '../../../electron/core/calendar/local-date.ts';
import { ClockConfirmation } from '../../../electron/core/office/clock-doubt.ts';
import type { ClockDoubt } from '../../../electron/core/office/clock-doubt.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { showDate } from '../../ui/date-text.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import './office.css';

interface ClockPageProps {
  readonly doubt: ClockDoubt;
  /** Asks the PC's clock again, after it was set. */
  readonly onCheckAgain: () => void;
}

/** Shown instead of every page until the day is confirmed or the PC's clock is set. */
export function ClockPage({ doubt, onCheckAgain }: ClockPageProps): ReactElement {
  useEffect(() => {
    document.title = '核对日期 - 政务公开台账';
  }, []);
  return (
    <main className="office-first desk-scroll">
      <header>
        <h1>请先核对今天的日期</h1>
        <p>答复期限、公开时限都按电脑的日期计算。日期不对，期限就会全部算错。</p>
      </header>
      <Alert className="desk-form-alert" type="warning" showIcon title={whyAsked(doubt)} />
      <div className="office-first-columns">
        <ConfirmForm />
        <aside className="office-sample" aria-labelledby="office-set-clock">
          <h2 id="office-set-clock">电脑的日期不对时</h2>
          <ol className="office-points">
            <li>打开 Windows 的“设置”→“时间和语言”→“日期和时间”；</li>
            <li>时区选“(UTC+08:00) 北京，重庆，香港特别行政区，乌鲁木齐”；</li>
            <li>关闭“自动设置时间”，点“更改”，改成正确的日期和时间；</li>
            <li>关闭本程序后重新打开，或者点下面的按钮。</li>
          </ol>
          <p>每次开机日期都不对的，多半是主板电池没电了，请找人更换。</p>
          <Button onClick={onCheckAgain}>已经调好，重新核对</Button>
        </aside>
      </div>
    </main>
  );
}

function whyAsked({ kind, lastSeen, now }: ClockDoubt): string {
  const [pc, entry] = [showDate(now), showDate(lastSeen)];
  return kind === 'backwards'
    ? `电脑的日期是 ${pc}，台账里最后一次登记却在 ${entry}：电脑的日期可能被调回去了。`
    : `电脑的日期是 ${pc}，距离台账里最后一次登记（${entry}）已有 ${daysBetween(lastSeen, now)} 天：电脑的日期可能跳到后面去了。`;
}

function ConfirmForm(): ReactElement {
  const confirm = useCommand('office.confirmClock');
  const { saved } = useNotice();
  const form = useContractForm(ClockConfirmation, { key: 'office.clock' });
  return (
    <ContractForm
      form={form}
      saveLabel="日期无误，继续"
      onSave={confirm.run}
      onSaved={({ today }) =>
        saved({ what: `已核对今天的日期：${showDate(today)}。`, next: '核对的记录已写入台账。' })
      }
    >
      <FormSection title="核对" help="请看手机或者墙上的日历，不要照抄电脑上的日期。">
        <form.Field name="today" label="今天的日期" help="按“年-月-日”填写，例如 2020-01-31">
          <Input maxLength={10} />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
