import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Checkbox, Form, Input, Radio } from 'antd';
import { OBTAINING_WAYS, PROVISION_FORMS } from '../../../../electron/core/requests/kinds.ts';
import { FormSection } from '../../../ui/form/form-section.tsx';
import { optionsOf } from '../../../ui/options.ts';
import type { SectionProps } from './form-parts.ts';

/** 提供方式 and 获取方式; the purpose only where the applicant told it (art. 27 asks for none). */
export function ProvisionSection({ Field, antd }: SectionProps): ReactElement {
  return (
    <FormSection title="提供方式">
      <Field name="provisionForm" label="提供方式" span={6}>
        <Radio.Group
          aria-label="提供方式"
          className="requests-radios"
          options={optionsOf(PROVISION_FORMS)}
        />
      </Field>
      <Field name="obtainingWay" label="获取方式" span={6}>
        <Radio.Group
          aria-label="获取方式"
          className="requests-radios"
          options={optionsOf(OBTAINING_WAYS)}
        />
      </Field>
      <Field
        name="needsHelp"
        label="需要协助"
        span={12}
        valueProp="checked"
        help="有阅读困难或者视听障碍的，要提供必要的帮助（条例第四十三条）。"
      >
        <Checkbox>申请人有阅读困难或者视听障碍</Checkbox>
      </Field>
      <Purpose Field={Field} antd={antd} />
    </FormSection>
  );
}

function Purpose({ Field, antd }: SectionProps): ReactElement {
  const [isTold, setIsTold] = useState(false);
  const purpose = Form.useWatch<unknown>('purpose', { form: antd, preserve: true });
  if (!isTold && !purpose) {
    return (
      <div className="requests-wide">
        <Button type="link" size="small" onClick={() => setIsTold(true)}>
          申请人自己说明了用途…
        </Button>
        <span className="desk-quiet">不得要求申请人说明用途。</span>
      </div>
    );
  }
  return (
    <Field
      name="purpose"
      label="申请人自己说明的用途"
      span={12}
      help="申请人没有说明的留空；不得要求申请人说明用途。"
    >
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
    </Field>
  );
}
