// Choices of the form that fill in others: the kind proposes the organ, a request what is contested.

import type { ReactElement } from 'react';
import { Select } from 'antd';
import type { FormInstance } from 'antd';
import { REMEDY_KINDS } from '../../../electron/core/annual-report/remedy-statistics.ts';
import type { RemedyKind } from '../../../electron/core/annual-report/remedy-statistics.ts';
import type { Output } from '../../../electron/core/contract.ts';
import type { LinkedRequest } from '../../../electron/core/remedies/contract.ts';
import { optionsOf } from '../../ui/options.ts';

interface Chosen<V> {
  readonly id?: string;
  readonly value?: V;
  readonly onChange?: (value: V | undefined) => void;
  readonly antd: FormInstance;
}

interface KindFieldProps extends Chosen<RemedyKind> {
  readonly choices: Pick<Output<'remedies.choices'>, 'organs' | 'courts'>;
}

/** 案件类型. An organ that the form proposed itself gives way to a court, and back. */
export function KindField({ antd, choices, onChange, ...field }: KindFieldProps): ReactElement {
  const { organs, courts } = choices;
  function choose(kind: RemedyKind): void {
    const present = String(antd.getFieldValue('organ') ?? '');
    const [proposed = ''] = kind === 'reconsideration' ? organs : courts;
    if (present === '' || present === (organs[0] ?? '') || present === (courts[0] ?? '')) {
      antd.setFieldValue('organ', proposed);
    }
    onChange?.(kind);
  }
  return (
    <Select {...field} options={optionsOf(REMEDY_KINDS)} placeholder="请选择" onChange={choose} />
  );
}

interface RequestFieldProps extends Chosen<number | null> {
  readonly requests: readonly LinkedRequest[];
}

/** A registered request by number, title or applicant; it fills in the fields that are still empty. */
export function RequestField({
  antd,
  requests,
  onChange,
  ...field
}: RequestFieldProps): ReactElement {
  function choose(id: number | undefined): void {
    const request = requests.find((one) => one.id === id);
    for (const [name, value] of Object.entries(request ? takenOver(request) : {})) {
      if ((antd.getFieldValue(name) ?? '') === '') antd.setFieldValue(name, value);
    }
    onChange?.(id ?? null);
  }
  return (
    <Select
      {...field}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="没有可以留空"
      options={requests.map(({ id, number, title, applicantName }) => ({
        value: id,
        label: `${number} ${title}（${applicantName}）`,
      }))}
      onChange={choose}
    />
  );
}

/** What a case takes over from the request whose reply it contests. */
export function takenOver({
  applicantName,
  reply,
  decidedOn,
}: LinkedRequest): Readonly<Record<string, string>> {
  return {
    applicantName,
    ...(reply === '' ? {} : { act: reply }),
    ...(decidedOn === null ? {} : { actOn: decidedOn }),
  };
}
