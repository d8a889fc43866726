// The fields of the organ that the first page and the settings share.

import type { ReactElement } from 'react';
import { Input } from 'antd';
import type { OfficeProfile } from '../../../electron/core/office/profile.ts';
import { FormSection } from '../../ui/form/form-section.tsx';
import type { ContractFormState } from '../../ui/form/use-contract-form.ts';
import { TelephoneHint } from './telephone-hint.tsx';

type ProfileForm = Pick<ContractFormState<typeof OfficeProfile>, 'Field' | 'antd'>;

/** Name, county, prefecture. */
export function OrganFields({ Field }: ProfileForm): ReactElement {
  return (
    <FormSection title="本机关">
      <Field name="name" label="机关全称" help="落款用的全称" span={6}>
        <Input placeholder="例如 青石乡人民政府" />
      </Field>
      <Field name="county" label="所在县（市、区）" span={3}>
        <Input placeholder="例如 云岭县" />
      </Field>
      <Field name="prefecture" label="所在州（市）" span={3}>
        <Input placeholder="例如 滇南州" />
      </Field>
    </FormSection>
  );
}

/** How one reaches the office: printed in the report. */
export function ContactFields({ Field, antd }: ProfileForm): ReactElement {
  return (
    <FormSection title="联系方式" help="印在年度报告里，可以以后再补。">
      <Field name="contactUnit" label="联系部门">
        <Input placeholder="例如 青石乡党政办公室" />
      </Field>
      <Field name="address" label="办公地址">
        <Input placeholder="例如 云岭县青石乡政府街 1 号" />
      </Field>
      <Field name="postcode" label="邮政编码" span={3}>
        <Input placeholder="6 位数字" inputMode="numeric" maxLength={6} />
      </Field>
      <Field name="telephone" label="联系电话" span={9} help={<TelephoneHint form={antd} />}>
        <Input placeholder="例如 0691-5120000" />
      </Field>
    </FormSection>
  );
}
