import type { ReactElement } from 'react';
import { Input } from 'antd';
import type { FormInstance } from 'antd';
import { idNumberProblem } from '../../../../electron/core/requests/identity.ts';
import type { TypedApplicant } from './form-parts.ts';

interface CheckedNumberProps {
  readonly antd: FormInstance;
  readonly index: number;
  readonly field: 'idNumber' | 'creditCode';
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** An identity number or credit code: looked at when it is left, not only when the form is saved. */
export function CheckedNumber(props: CheckedNumberProps): ReactElement {
  const { antd, index, field, value = '', onChange, ...input } = props;
  function check(): void {
    const name = ['applicants', index, field];
    const applicant = antd.getFieldValue(['applicants', index]) as TypedApplicant;
    const { column = 'natural-person', idKind = 'resident-id' } = applicant;
    const problems = idNumberProblem({ column, idKind, idNumber: value, creditCode: value });
    antd.setFields([{ name, errors: problems.map(([, message]) => message) }]);
  }
  return (
    <Input
      {...input}
      value={value}
      maxLength={30}
      className="desk-number"
      // Pasted numbers carry spaces, and the check character X is often typed small.
      onChange={({ target }) => onChange?.(target.value.replaceAll(/\s/g, '').toUpperCase())}
      onBlur={check}
    />
  );
}
