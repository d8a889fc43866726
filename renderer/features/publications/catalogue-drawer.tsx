import type { ReactElement } from 'react';
import { Input, InputNumber, Select } from 'antd';
import { CatalogueRowDraft } from '../../../electron/core/publications/catalogue-fields.ts';
import type { CatalogueRow } from '../../../electron/core/publications/catalogue-fields.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormDrawer } from '../../ui/form/form-drawer.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { useNotice } from '../../ui/notice.tsx';
import { PUBLICATION_LIMIT_WORKDAYS } from '../../../electron/core/publications/timeliness.ts';

/** A row to be changed, or the domain of one to be made. */
export type CatalogueTarget =
  CatalogueRow | { readonly id: null; readonly domainId: number | undefined };

interface CatalogueDrawerProps {
  readonly target: CatalogueTarget | null;
  readonly domains: { value: number; label: string }[];
  readonly onClose: () => void;
}

/** Makes or changes a row of the catalogue. */
export function CatalogueDrawer(props: CatalogueDrawerProps): ReactElement {
  const { target, onClose } = props;
  return (
    <FormDrawer
      title={target?.id === null ? '新增目录事项' : '修改目录事项'}
      open={target !== null}
      onClose={onClose}
    >
      {target && <CatalogueForm {...props} target={target} />}
    </FormDrawer>
  );
}

function CatalogueForm(
  props: CatalogueDrawerProps & { readonly target: CatalogueTarget },
): ReactElement {
  const { target, domains, onClose } = props;
  const save = useCommand('publications.saveCatalogueRow');
  const { saved } = useNotice();
  const form = useContractForm(CatalogueRowDraft, {
    key: `publications.catalogue.${target.id ?? 'new'}`,
    initial: initialOf(target),
    fixed: { id: target.id },
    carry: ['domainId', 'basis', 'limitText', 'limitDays'],
  });
  return (
    <ContractForm
      form={form}
      onSave={save.run}
      {...(target.id === null ? { nextLabel: '保存并录入下一项' } : {})}
      onCancel={onClose}
      onSaved={(_row, intent) => {
        saved({ what: '已保存目录事项。' });
        if (intent === 'save') onClose();
      }}
    >
      <FormSection title="目录事项">
        <form.Field name="domainId" label="领域" span={12}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={domains} />
        </form.Field>
        <form.Field name="matter" label="一级事项" />
        <form.Field name="subMatter" label="二级事项" />
        <form.Field name="content" label="公开内容（要素）" span={12}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </form.Field>
        <form.Field name="basis" label="公开依据" span={12}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </form.Field>
        <form.Field name="limitText" label="公开时限" span={8} />
        <form.Field name="limitDays" label="折合工作日" span={4}>
          <InputNumber min={1} max={250} precision={0} style={{ width: '100%' }} />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}

function initialOf(target: CatalogueTarget): Partial<CatalogueRowDraft> {
  if (target.id !== null) return CatalogueRowDraft.omit({ id: true }).strip().parse(target);
  return {
    limitText: `信息形成或者变更之日起${PUBLICATION_LIMIT_WORKDAYS}个工作日内`,
    ...(target.domainId === undefined ? {} : { domainId: target.domainId }),
  };
}
