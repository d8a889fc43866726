// The name of an applicant, with those who applied before: choosing one fills in his other fields.

import type { ReactElement } from 'react';
import { AutoComplete } from 'antd';
import type { FormInstance } from 'antd';
import { maskIdNumber, maskTelephone } from '../../../../electron/core/requests/identity.ts';
import type { Choices } from './form-parts.ts';

type KnownApplicant = Choices['applicants'][number];

interface KnownNameProps {
  readonly antd: FormInstance;
  readonly index: number;
  readonly known: readonly KnownApplicant[];
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** The input of 姓名 or 名称. */
export function KnownName({
  antd,
  index,
  known,
  onChange,
  ...input
}: KnownNameProps): ReactElement {
  const options = known.map((applicant, at) => ({
    // Namesakes are told apart by their place in the list.
    value: `${applicant.name}#${at}`,
    label: knownText(applicant),
    applicant,
  }));
  return (
    <AutoComplete
      {...input}
      options={options}
      popupMatchSelectWidth={false}
      // Enter after a name that only begins like a known one must not fill in the other's papers.
      defaultActiveFirstOption={false}
      showSearch={{
        filterOption: (typed, option) =>
          typed.trim() !== '' && option?.applicant.name.includes(typed.trim()) === true,
      }}
      onChange={(text: string) =>
        onChange?.(options.find(({ value }) => value === text)?.applicant.name ?? text)
      }
      onSelect={(_value: string, { applicant }: { readonly applicant: KnownApplicant }) => {
        antd.setFieldValue(['applicants', index], applicant);
      }}
    />
  );
}

function knownText({ name, idNumber, creditCode, telephone }: KnownApplicant): string {
  const about = [maskIdNumber(idNumber || creditCode), maskTelephone(telephone)];
  const known = about.filter((part) => part !== '').join('，');
  return known === '' ? name : `${name}（${known}）`;
}
