import type { ReactElement } from 'react';
import { Form, Select } from 'antd';
import { Refiling } from '../../../electron/core/publications/contract.ts';
import { STAGE_LABELS } from '../../../electron/core/publications/labels.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { optionsOf } from '../../ui/options.ts';
import { currentVersionOf } from './current-version.ts';
import { useFormMaterial } from './form-material.ts';
import type { FormMaterial } from './form-material.ts';
import { columnOptions } from './options.ts';
import type { StepFormProps } from './step-form-props.ts';

/** Another column, domain or legal item for the same text: no new review is needed. */
export function RefileForm(props: StepFormProps): ReactElement {
  const material = useFormMaterial();
  return <Loaded query={material}>{(data) => <LoadedForm {...props} material={data} />}</Loaded>;
}

function LoadedForm(props: StepFormProps & { readonly material: FormMaterial }): ReactElement {
  const { publication, onClose, material } = props;
  const current = currentVersionOf(publication);
  const refile = useCommand('publications.refile');
  const { saved } = useNotice();
  const { columnId, domainId, catalogueRowId, opennessStage, legalItem } = current;
  const form = useContractForm(Refiling, {
    key: `publications.refile.${publication.id}`,
    initial: { columnId, domainId, catalogueRowId, opennessStage, legalItem },
    fixed: { id: publication.id },
  });
  const chosenDomain = Form.useWatch<number | undefined>('domainId', form.antd);
  const rows = material.catalogue.filter((row) => row.domainId === chosenDomain);
  return (
    <ContractForm
      form={form}
      onSave={refile.run}
      onCancel={onClose}
      onSaved={() => {
        saved({ what: '已调整归类。', next: '内容没有改动，原来的保密审查仍然有效。' });
        onClose();
      }}
    >
      <FormSection title="归类" help="只改归类，不改内容；各栏目的合计随之变化。">
        <form.Field name="columnId" label="栏目">
          <Select options={columnOptions(material.columns, columnId)} />
        </form.Field>
        <form.Field name="opennessStage" label="五公开环节">
          <Select options={optionsOf(STAGE_LABELS)} />
        </form.Field>
        <form.Field name="domainId" label="试点领域" span={12}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={material.domains.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={() => form.antd.setFieldValue('catalogueRowId', undefined)}
          />
        </form.Field>
        {rows.length > 0 && (
          <form.Field name="catalogueRowId" label="标准目录事项" span={12}>
            <Select
              allowClear
              options={rows.map(({ id, matter, limitText }) => ({
                value: id,
                label: `${matter} · ${limitText}`,
              }))}
            />
          </form.Field>
        )}
        <form.Field name="legalItem" label="条例依据" span={12}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={material.choices.legalItems.map(({ code, place, text }) => ({
              value: code,
              label: `${place}${text}`,
            }))}
          />
        </form.Field>
        <form.Field name="reason" label="调整的原因" span={12} />
      </FormSection>
    </ContractForm>
  );
}
