// The fee (国办函〔2020〕109号): both tariffs side by side with what each would come to; the amount is
// reckoned, never typed.

import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { Form, Input, InputNumber, Radio, Select } from 'antd';
import type { Output } from '../../../../../electron/core/contract.ts';
import { TARIFFS } from '../../../../../electron/core/requests/kinds.ts';
import { useQueryCall } from '../../../../ipc/use-call.ts';
import { ContractField } from '../../../../ui/form/contract-field.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { MoneyField } from './money-field.tsx';
import { dayOf, nobodyText, peopleOptions } from './people-options.ts';
import type { StepFormProps } from './step-form-props.ts';

interface ChargeFieldsProps extends StepFormProps {
  readonly values: Readonly<Record<string, unknown>>;
}

type Quote = Output<'requests.feeQuote'>;

/** Tariff, pages, the reckoned amount, how to pay, who signs. */
export function ChargeFields({ record, choices, values }: ChargeFieldsProps): ReactElement {
  const form = Form.useFormInstance();
  const { id } = record.row;
  const pages = typeof values['pages'] === 'number' ? values['pages'] : null;
  const byItems = useQueryCall('requests.feeQuote', { id, tariff: 'items' }).data;
  const byPages = useQueryCall(
    'requests.feeQuote',
    { id, tariff: 'pages', pages },
    { enabled: pages !== null, keepOld: true },
  ).data;
  const tariff = values['tariff'];
  const quote = tariff === 'items' ? byItems : pages === null ? undefined : byPages;
  useEffect(() => {
    form.setFieldsValue({
      amountFen: tariff === undefined ? undefined : quote?.amountFen,
      position: tariff === 'items' ? quote?.position : undefined,
    });
  }, [form, tariff, quote]);
  return (
    <>
      <ContractField
        name="pages"
        label="复制、提供的页数"
        help="A4 及以下的单面为 1 页；按件计收的可以不填"
      >
        <InputNumber className="case-number" controls={false} min={1} precision={0} suffix="页" />
      </ContractField>
      <div className="case-quotes">
        <QuoteLine word={TARIFFS.items} quote={byItems} />
        <QuoteLine word={TARIFFS.pages} quote={pages === null ? undefined : byPages} />
      </div>
      <ContractField name="tariff" label="选用的标准" help="一件申请只选一种标准">
        <Radio.Group options={optionsOf(TARIFFS)} />
      </ContractField>
      <ContractField name="amountFen" label="应收金额" help="按选用的标准算出，不能自己改">
        <MoneyField readOnly />
      </ContractField>
      <Form.Item name="position" hidden>
        <InputNumber />
      </Form.Item>
      <ContractField
        name="payment"
        label="缴纳方式"
        span={12}
        help="缴到哪里、凭什么缴、开什么票据"
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </ContractField>
      <ContractField name="signerId" label="签发人">
        <Select
          options={[...peopleOptions(choices.people, 'signer', dayOf(values))]}
          notFoundContent={nobodyText('signer')}
        />
      </ContractField>
    </>
  );
}

interface QuoteLineProps {
  readonly word: string;
  readonly quote: Quote | undefined;
}

function QuoteLine({ word, quote }: QuoteLineProps): ReactElement {
  return (
    <p>
      <strong>
        {word}：{quote === undefined ? '填写页数以后计算' : `${yuan(quote.amountFen)} 元`}
      </strong>
      {quote !== undefined && <span className="desk-quiet"> {quote.account}</span>}
    </p>
  );
}

/** Fen as 元, without trailing zeros. */
function yuan(fen: number): string {
  return String(fen / 100);
}
