import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, InputNumber, Table } from 'antd';
import { BasisDocumentDraft } from '../../../electron/core/office/basis-documents.ts';
import type { BasisDocumentRow } from '../../../electron/core/office/basis-documents.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { ConfirmButton } from '../../ui/confirm-button.tsx';
import { useDesk } from '../../ui/desk-context.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';

/** 设置 · 年报依据文件. */
export function BasisPage(): ReactElement {
  const documents = useQueryCall('office.basisDocuments', {});
  const [open, setOpen] = useState<BasisDocumentRow | 'add' | null>(null);
  const add = (
    <Button type="primary" onClick={() => setOpen('add')}>
      添加依据文件
    </Button>
  );
  const close = (): void => setOpen(null);
  return (
    <Page title="年报依据文件" count="写在年度报告开头的“根据……要求”里" main={add}>
      <Loaded query={documents}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              title="还没有登记依据文件"
              help="上级关于编制年度报告的通知，有标题和文号，每年一份。"
              action={add}
            />
          ) : (
            <BasisTable documents={rows} onChange={setOpen} />
          )
        }
      </Loaded>
      <FormDrawer
        title={open === 'add' ? '添加依据文件' : '修改依据文件'}
        open={open !== null}
        onClose={close}
      >
        {open !== null && <BasisForm document={open === 'add' ? null : open} onDone={close} />}
      </FormDrawer>
    </Page>
  );
}

interface BasisTableProps {
  readonly documents: readonly BasisDocumentRow[];
  readonly onChange: (document: BasisDocumentRow) => void;
}

function BasisTable({ documents, onChange }: BasisTableProps): ReactElement {
  const remove = useCommand('office.removeBasisDocument');
  const { saved } = useNotice();
  return (
    <Table<BasisDocumentRow>
      aria-label="年报依据文件"
      className="desk-table"
      size="small"
      pagination={false}
      rowKey="id"
      dataSource={[...documents]}
      columns={[
        { title: '报告年度', dataIndex: 'year', width: 100, className: 'desk-number' },
        { title: '文件标题', dataIndex: 'title' },
        { title: '文号', dataIndex: 'documentNumber', width: 200 },
        {
          title: '操作',
          width: 140,
          render: (_value, document) => (
            <>
              <Button type="link" size="small" onClick={() => onChange(document)}>
                修改
              </Button>
              <ConfirmButton
                type="link"
                size="small"
                danger
                question={`删除《${document.title.replace(/[《》]/g, '')}》？`}
                consequence={`${document.year} 年度报告里不再引用这份文件，登记的其他内容不受影响。`}
                confirmLabel="删除"
                onConfirm={async () => {
                  await remove.run({ id: document.id });
                  saved({ what: `已删除 ${document.year} 年度的这份依据文件。` });
                }}
              >
                删除
              </ConfirmButton>
            </>
          ),
        },
      ]}
    />
  );
}

interface BasisFormProps {
  readonly document: BasisDocumentRow | null;
  readonly onDone: () => void;
}

function BasisForm({ document, onDone }: BasisFormProps): ReactElement {
  const save = useCommand('office.saveBasisDocument');
  const { saved } = useNotice();
  const { year } = useDesk();
  const form = useContractForm(BasisDocumentDraft, {
    key: `office.basis.${document?.id ?? 'new'}`,
    initial: document
      ? { year: document.year, title: document.title, documentNumber: document.documentNumber }
      : { year },
    ...(document ? { fixed: { id: document.id } } : {}),
  });
  return (
    <ContractForm
      form={form}
      onSave={save.run}
      onCancel={onDone}
      onSaved={(row) => {
        saved({ what: `${row.year} 年度的依据文件已保存。`, next: '年度报告的开头会引用它。' });
        onDone();
      }}
    >
      <FormSection title="文件">
        <form.Field name="title" label="文件标题" span={12} help="有没有书名号都可以" />
        <form.Field name="documentNumber" label="文号" span={8} help="例如 西政办函〔2021〕47号" />
        <form.Field name="year" label="报告年度" span={4}>
          <InputNumber controls={false} className="office-year" />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
