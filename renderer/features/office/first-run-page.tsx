// The first page of a new ledger: the organ and the clerk, in a minute; or a look at the sample first.

import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { Button, Input } from 'antd';
import { FirstPage } from '../../../electron/core/office/contract.ts';
import { useCommand, useTask } from '../../ipc/use-call.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { ContactFields, OrganFields } from './profile-fields.tsx';
import './office.css';

/** Shown while the real ledger has no profile. */
export function FirstRunPage(): ReactElement {
  const setUp = useCommand('office.setUp');
  const { saved } = useNotice();
  const form = useContractForm(FirstPage, { key: 'office.setUp' });
  useEffect(() => {
    document.title = '开始使用 - 政务公开台账';
  }, []);
  return (
    <main className="office-first desk-scroll">
      <header>
        <h1>政务公开台账</h1>
        <p>
          先填写本机关和您的姓名，大约一分钟。带 <span className="office-mark">*</span>{' '}
          的必填，其余的可以以后在“设置”里补。
        </p>
      </header>
      <div className="office-first-columns">
        <ContractForm
          form={form}
          saveLabel="开始使用"
          onSave={setUp.run}
          onSaved={() => saved({ what: '本机关的台账已经建立。', next: '可以开始登记了。' })}
        >
          <OrganFields {...form} />
          <FormSection title="您是">
            <form.Field
              name="clerkName"
              label="您的姓名"
              help="每条记录都会写上登记人；同事可以以后添加"
            >
              <Input placeholder="例如 林悦" />
            </form.Field>
            <form.Field name="clerkPost" label="您的职务">
              <Input placeholder="例如 政务公开专干" />
            </form.Field>
          </FormSection>
          <ContactFields {...form} />
        </ContractForm>
        <SampleOffer />
      </div>
    </main>
  );
}

function SampleOffer(): ReactElement {
  const open = useTask('office.openLedger');
  return (
    <aside className="office-sample" aria-labelledby="office-sample">
      <h2 id="office-sample">
        <span className="office-sample-mark">示例</span> 先看看，不填写
      </h2>
      <p>示例单位有一整年的台账和一份年度报告，可以随便点、随便改。</p>
      <p>它放在单独的文件里，与本单位的台账互不相干，练习的内容不会进入正式台账。</p>
      <Button
        loading={open.isRunning}
        // A refusal is shown below.
        onClick={() => void open.run({ kind: 'sample' }).catch(() => null)}
      >
        打开示例单位
      </Button>
      {open.isRunning && <p role="status">正在准备示例单位，请稍等。</p>}
      <ErrorNotice error={open.error} />
      <p className="office-secrecy">本系统为非涉密系统，严禁录入国家秘密。</p>
    </aside>
  );
}
