import type { ReactElement } from 'react';
import { ColumnDraft } from '../../../electron/core/publications/catalogue-fields.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';

/** A column to be made (id null) or renamed. */
export interface ColumnTarget {
  readonly id: number | null;
  readonly parentId: number | null;
  readonly name: string;
  readonly parentName?: string;
}

interface ColumnDrawerProps {
  readonly target: ColumnTarget | null;
  readonly onClose: () => void;
}

/** Makes or renames a column. */
export function ColumnDrawer({ target, onClose }: ColumnDrawerProps): ReactElement {
  const title = target?.id === null ? '新建栏目' : '栏目改名';
  return (
    <FormDrawer title={title} open={target !== null} onClose={onClose}>
      {target && <ColumnForm target={target} onClose={onClose} />}
    </FormDrawer>
  );
}

function ColumnForm({
  target,
  onClose,
}: ColumnDrawerProps & { readonly target: ColumnTarget }): ReactElement {
  const save = useCommand('publications.saveColumn');
  const { saved } = useNotice();
  const { id, parentId, name, parentName } = target;
  const form = useContractForm(ColumnDraft, {
    key: `publications.column.${id ?? `new.${parentId ?? 0}`}`,
    initial: { name },
    fixed: { id, parentId },
  });
  return (
    <ContractForm
      form={form}
      onSave={save.run}
      onCancel={onClose}
      onSaved={() => {
        saved({ what: '已保存栏目。' });
        onClose();
      }}
    >
      <FormSection title={parentName === undefined ? '栏目' : `${parentName} 下的栏目`}>
        <form.Field name="name" label="栏目名称" span={12} help="与县政府门户网站上的名称一致。" />
      </FormSection>
    </ContractForm>
  );
}
