import type { ReactElement } from 'react';
import { Alert, Form, Radio } from 'antd';
import { RequestChannel, REQUEST_CHANNELS } from '../../../../electron/core/requests/kinds.ts';
import { ARRIVAL_QUESTIONS } from '../../../../electron/core/requests/receipt.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FormSection } from '../../../ui/form/form-section.tsx';
import type { SectionProps } from './form-parts.ts';
import { ReceiptAnswer } from './receipt-answer.tsx';

interface ArrivalSectionProps extends SectionProps {
  /** The channels that are offered; all unless told. */
  readonly channels?: readonly RequestChannel[];
}

/** 收到情况 as a guided question: how it came, what proves it, and the receipt date that follows. */
export function ArrivalSection(props: ArrivalSectionProps): ReactElement {
  const { Field, antd, channels = RequestChannel.options } = props;
  const answer = RequestChannel.safeParse(Form.useWatch<unknown>('channel', antd));
  return (
    <FormSection title="收到情况">
      <Field name="channel" label="怎样收到的？" span={12}>
        <Radio.Group
          aria-label="怎样收到的？"
          className="requests-channels"
          options={channels.map((value) => ({ value, label: REQUEST_CHANNELS[value] }))}
        />
      </Field>
      {answer.success && <ChannelQuestions {...props} channel={answer.data} />}
    </FormSection>
  );
}

interface ChannelQuestionsProps extends SectionProps {
  readonly channel: RequestChannel;
}

function ChannelQuestions({ Field, antd, channel }: ChannelQuestionsProps): ReactElement {
  const { arrivedLabel, proof, asksPost, caution } = ARRIVAL_QUESTIONS[channel];
  return (
    <>
      {caution !== '' && <Alert className="requests-wide" type="info" showIcon title={caution} />}
      <Field name="arrivedOn" label={arrivedLabel} span={4}>
        <DateField lean="past" />
      </Field>
      {asksPost && <Field name="postNumber" label="邮单号" span={4} />}
      <Field name="receivedBy" label={RECEIVER_LABELS[channel]} span={4} />
      <p className="requests-wide desk-quiet">凭证：{proof}。扫描后添加到下面的附件。</p>
      <ReceiptAnswer antd={antd} channel={channel} />
    </>
  );
}

/** Who took it in. */
const RECEIVER_LABELS: Readonly<Record<RequestChannel, string>> = {
  'in-person': '接收人',
  oral: '代填人',
  'registered-mail': '签收人',
  'ordinary-mail': '收信人',
  internet: '接收人',
  fax: '接收人',
};
