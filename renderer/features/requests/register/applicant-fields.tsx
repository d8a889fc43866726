import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, Form, Input, Radio, Select } from 'antd';
import { ID_KINDS } from '../../../../electron/core/requests/facts.ts';
import { optionsOf } from '../../../ui/options.ts';
import { APPLICANT_KIND_OPTIONS } from '../applicant-words.ts';
import { CheckedNumber } from './checked-number.tsx';
import type { Choices, SectionProps } from './form-parts.ts';
import { isNaturalPerson } from './intake-input.ts';
import { KnownName } from './known-name.tsx';

export interface ApplicantFieldsProps extends SectionProps {
  readonly index: number;
  readonly known: Choices['applicants'];
}

/** One applicant: the fields of the paper form of his kind, in its order. */
export function ApplicantFields(props: ApplicantFieldsProps): ReactElement {
  const { Field, index } = props;
  const column = Form.useWatch<string | undefined>(['applicants', index, 'column'], props.antd);
  const isPerson = isNaturalPerson(column);
  return (
    <>
      <Field name={['applicants', index, 'column']} label="申请人类别" span={12}>
        <Radio.Group
          aria-label="申请人类别"
          className="requests-radios"
          options={APPLICANT_KIND_OPTIONS}
        />
      </Field>
      {isPerson ? <PersonFields {...props} /> : <OrganizationFields {...props} />}
      <Field name={['applicants', index, 'telephone']} label="联系电话" span={4} />
      <Field name={['applicants', index, 'address']} label="联系地址" span={8} />
      <OtherContacts {...props} isPerson={isPerson} />
    </>
  );
}

function PersonFields({ Field, antd, index, known }: ApplicantFieldsProps): ReactElement {
  return (
    <>
      <Field name={['applicants', index, 'name']} label="姓名" span={4}>
        <KnownName antd={antd} index={index} known={known} />
      </Field>
      <Field name={['applicants', index, 'idKind']} label="证件名称" span={4}>
        <Select options={optionsOf(ID_KINDS)} />
      </Field>
      <Field
        name={['applicants', index, 'idNumber']}
        label="证件号码"
        span={4}
        help="登记后只显示首尾几位。"
      >
        <CheckedNumber antd={antd} index={index} field="idNumber" />
      </Field>
    </>
  );
}

function OrganizationFields({ Field, antd, index, known }: ApplicantFieldsProps): ReactElement {
  return (
    <>
      <Field name={['applicants', index, 'name']} label="名称" span={8}>
        <KnownName antd={antd} index={index} known={known} />
      </Field>
      <Field name={['applicants', index, 'creditCode']} label="统一社会信用代码" span={4}>
        <CheckedNumber antd={antd} index={index} field="creditCode" />
      </Field>
      <Field name={['applicants', index, 'legalRepresentative']} label="法定代表人" span={4} />
      <Field name={['applicants', index, 'contactName']} label="联系人" span={8} />
    </>
  );
}

interface OtherContactsProps extends ApplicantFieldsProps {
  readonly isPerson: boolean;
}

/** What a joint applicant's line seldom tells: shown on demand, of the first applicant always. */
function OtherContacts({ Field, antd, index, isPerson }: OtherContactsProps): ReactElement {
  const [isAsked, setIsAsked] = useState(false);
  const isFilled = Form.useWatch((values: Values) => hasOtherContacts(values.applicants?.[index]), {
    form: antd,
    preserve: true,
  });
  if (index > 0 && !isAsked && !isFilled) {
    return (
      <div className="requests-wide">
        <Button type="link" size="small" onClick={() => setIsAsked(true)}>
          填写邮编、邮箱、传真{isPerson ? '、工作单位' : ''}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Field name={['applicants', index, 'postcode']} label="邮政编码" span={3}>
        <Input inputMode="numeric" maxLength={6} />
      </Field>
      <Field name={['applicants', index, 'email']} label="电子邮箱" span={isPerson ? 3 : 5} />
      <Field name={['applicants', index, 'fax']} label="传真号码" span={isPerson ? 3 : 4} />
      {isPerson && <Field name={['applicants', index, 'workplace']} label="工作单位" span={3} />}
    </>
  );
}

interface Values {
  readonly applicants?: readonly (Readonly<Record<string, unknown>> | undefined)[];
}

function hasOtherContacts(applicant: Readonly<Record<string, unknown>> | undefined): boolean {
  return ['postcode', 'email', 'fax', 'workplace'].some((name) => Boolean(applicant?.[name]));
}
