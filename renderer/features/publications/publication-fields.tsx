// The fields of a draft, in the order of the paper form; the same for a new item, a revision and an
// update.

import type { ReactElement } from 'react';
import { AutoComplete, Form, Input, InputNumber, Select, Switch } from 'antd';
import type { FormInstance } from 'antd';
import type { CatalogueRow } from '../../../electron/core/publications/catalogue-fields.ts';
import type { PublicationFacts } from '../../../electron/core/publications/facts.ts';
import type { BaseKind } from '../../../electron/core/publications/kinds.ts';
import {
  ATTRIBUTE_LABELS,
  BASE_LABELS,
  SOURCE_LABELS,
  STAGE_LABELS,
} from '../../../electron/core/publications/labels.ts';
import { PUBLICATION_LIMIT_WORKDAYS } from '../../../electron/core/publications/timeliness.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FilesField } from '../../ui/file-field.tsx';
import type { FieldComponent } from '../../ui/form/contract-field.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { optionsOf } from '../../ui/options.ts';
import { peopleOptions } from '../../ui/people-options.ts';
import type { FormMaterial } from './form-material.ts';
import { DueHelp } from './due-help.tsx';
import { columnOptions } from './options.ts';

export interface PublicationFieldsProps {
  readonly Field: FieldComponent<typeof PublicationFacts>;
  readonly antd: FormInstance;
  readonly material: FormMaterial;
  /** What the date means: forming for a first text, changing for an update. */
  readonly baseKind: BaseKind;
  /** The column of the present version: offered even when retired. */
  readonly presentColumnId?: number;
}

const BY_LABEL = { showSearch: { optionFilterProp: 'label' } } as const;

/** All sections of the form. */
export function PublicationFieldsets(props: PublicationFieldsProps): ReactElement {
  return (
    <>
      <DocumentSection {...props} />
      <AttributeSection {...props} />
      <PlaceSection {...props} />
    </>
  );
}

function DocumentSection({ Field, material, baseKind }: PublicationFieldsProps): ReactElement {
  const { choices } = material;
  const units = [
    ...new Set([...(choices.officeName ? [choices.officeName] : []), ...choices.units]),
  ];
  return (
    <FormSection title="信息">
      <Field name="title" label="信息名称" span={12} />
      <Field name="baseOn" label={BASE_LABELS[baseKind]} span={4}>
        <DateField lean="past" />
      </Field>
      <Field name="documentNumber" label="文号" span={4} />
      <Field name="genre" label="体裁" span={4}>
        <AutoComplete
          options={choices.genres.map((value) => ({ value }))}
          showSearch={{ filterOption: true }}
        />
      </Field>
      <Field name="summary" label="内容概述" span={12} help="公开目录的必备项（条例第十二条）。">
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Field>
      <Field name="files" label="附件" span={12}>
        <FilesField />
      </Field>
      <Field
        name="responsibleUnit"
        label="负责公开机关"
        help="谁制作、谁公开；多机关共同制作的由牵头机关公开（条例第十条）。"
      >
        <AutoComplete
          options={units.map((value) => ({ value }))}
          showSearch={{ filterOption: true }}
        />
      </Field>
      <Field name="drafterId" label="拟稿人" span={4}>
        <Select {...BY_LABEL} options={peopleOptions(choices.people, 'holder', 'clerk')} />
      </Field>
      <Field name="normative" label="规范性文件" span={2} valueProp="checked">
        <Switch checkedChildren="是" unCheckedChildren="否" />
      </Field>
    </FormSection>
  );
}

function AttributeSection({ Field, antd, material }: PublicationFieldsProps): ReactElement {
  const attribute = Form.useWatch<string | undefined>('attribute', antd);
  return (
    <FormSection title="公开属性">
      <Field name="attribute" label="公开属性" span={4}>
        <Select options={optionsOf(ATTRIBUTE_LABELS)} />
      </Field>
      <Field name="opennessStage" label="五公开环节" span={4}>
        <Select options={optionsOf(STAGE_LABELS)} />
      </Field>
      <Field name="documentSource" label="文件来源" span={4}>
        <Select options={optionsOf(SOURCE_LABELS)} />
      </Field>
      {attribute !== undefined && attribute !== 'proactive' && (
        <Field
          name="attributeReason"
          label="不主动公开的理由"
          span={12}
          help="写明依据的条款，例如条例第十四条、第十五条、第十六条。"
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </Field>
      )}
      <Field name="legalItem" label="条例依据" span={12}>
        <Select
          {...BY_LABEL}
          options={material.choices.legalItems.map(({ code, place, text }) => ({
            value: code,
            label: `${place}${text}`,
            title: text,
          }))}
        />
      </Field>
    </FormSection>
  );
}

function PlaceSection(props: PublicationFieldsProps): ReactElement {
  const { Field, antd, material, presentColumnId } = props;
  const domainId = Form.useWatch<number | undefined>('domainId', antd);
  const rowId = Form.useWatch<number | undefined>('catalogueRowId', antd);
  const limitDays = Form.useWatch<number | undefined>('limitDays', antd);
  const rows = material.catalogue.filter((row) => row.domainId === domainId);
  const usual = usualLimit(rows.find(({ id }) => id === rowId));
  return (
    <FormSection title="归类与时限">
      <Field name="columnId" label="栏目" span={4}>
        <Select {...BY_LABEL} options={columnOptions(material.columns, presentColumnId)} />
      </Field>
      <Field name="domainId" label="试点领域" span={4} help="26 个领域之外的留空。">
        <Select
          {...BY_LABEL}
          allowClear
          options={material.domains.map(({ id, name, aliases }) => ({
            value: id,
            label: aliases.length === 0 ? name : `${name}（${aliases.join('、')}）`,
          }))}
          onChange={() => antd.setFieldValue('catalogueRowId', undefined)}
        />
      </Field>
      <Field
        name="limitDays"
        label="公开时限（工作日）"
        span={4}
        help={<DueHelp antd={antd} baseKind={props.baseKind} />}
      >
        <InputNumber min={1} max={250} precision={0} style={{ width: '100%' }} />
      </Field>
      {rows.length > 0 && (
        <Field name="catalogueRowId" label="标准目录事项" span={12}>
          <Select
            {...BY_LABEL}
            allowClear
            options={rows.map((row) => ({ value: row.id, label: rowLabel(row) }))}
            onChange={(id?: number) => {
              antd.setFieldValue('limitDays', usualLimit(rows.find((row) => row.id === id)));
            }}
          />
        </Field>
      )}
      {limitDays !== undefined && limitDays !== usual && (
        <Field
          name="limitReason"
          label="时限依据"
          span={12}
          help={`不是 ${usual} 个工作日的，写明另有规定的法律、法规。`}
        />
      )}
    </FormSection>
  );
}

function usualLimit(row: CatalogueRow | undefined): number {
  return row?.limitDays ?? PUBLICATION_LIMIT_WORKDAYS;
}

function rowLabel({ matter, subMatter, limitText }: CatalogueRow): string {
  return [matter, subMatter, limitText].filter((text) => text !== '').join(' · ');
}
