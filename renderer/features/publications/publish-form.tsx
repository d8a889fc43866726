import type { ReactElement } from 'react';
import { AutoComplete, Button, Form, Select } from 'antd';
import type { Output } from '../../../electron/core/contract.ts';
import { PublishingDraft } from '../../../electron/core/publications/contract.ts';
import { Channel } from '../../../electron/core/publications/kinds.ts';
import { CHANNEL_LABELS } from '../../../electron/core/publications/labels.ts';
import type { PublicationRecord } from '../../../electron/core/publications/record-fields.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { DateField } from '../../ui/date-field.tsx';
import { useDesk } from '../../ui/desk-context.ts';
import { FileField } from '../../ui/file-field.tsx';
import type { FieldComponent } from '../../ui/form/contract-field.tsx';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { optionsOf } from '../../ui/options.ts';
import { currentVersionOf } from './current-version.ts';
import type { StepFormProps } from './step-form-props.ts';

type Choices = Output<'publications.choices'>;

/** Records the publishing of the present version, on one or several channels at once. */
export function PublishForm(props: StepFormProps): ReactElement {
  const choices = useQueryCall('publications.choices', {});
  return <Loaded query={choices}>{(data) => <LoadedForm {...props} choices={data} />}</Loaded>;
}

function LoadedForm(props: StepFormProps & { readonly choices: Choices }): ReactElement {
  const { publication, onClose, choices } = props;
  const { today } = useDesk();
  const publish = useCommand('publications.publish');
  const { saved } = useNotice();
  const planned = plannedChannels(publication);
  const form = useContractForm(PublishingDraft, {
    key: `publications.publish.${publication.id}`,
    initial: { channels: planned.map((channel) => ({ channel, onDate: today })) },
    fixed: { id: publication.id },
  });
  const entries =
    Form.useWatch<readonly unknown[] | undefined>('channels', {
      form: form.antd,
      preserve: true,
    }) ?? planned;
  return (
    <ContractForm
      form={form}
      onSave={publish.run}
      saveLabel="登记发布"
      onCancel={onClose}
      onSaved={() => {
        saved({ what: `已登记 ${entries.length} 个渠道的发布。` });
        onClose();
      }}
    >
      <FormSection title="公开渠道" help="发布日期不能早于保密审查的签发日期（先审查、后公开）。">
        {entries.map((_entry, index) => (
          <ChannelEntry
            key={index}
            index={index}
            Field={form.Field}
            places={choices.places}
            onRemove={
              entries.length === 1
                ? undefined
                : () =>
                    form.antd.setFieldValue(
                      'channels',
                      entries.filter((_kept, at) => at !== index),
                    )
            }
          />
        ))}
        <div className="publications-wide">
          <Button
            onClick={() => form.antd.setFieldValue('channels', [...entries, { onDate: today }])}
          >
            再加一个渠道
          </Button>
        </div>
      </FormSection>
    </ContractForm>
  );
}

interface ChannelEntryProps {
  readonly index: number;
  readonly Field: FieldComponent<typeof PublishingDraft>;
  readonly places: Choices['places'];
  readonly onRemove: (() => void) | undefined;
}

function ChannelEntry({ index, Field, places, onRemove }: ChannelEntryProps): ReactElement {
  const channel = Form.useWatch<Channel | undefined>(['channels', index, 'channel']);
  const known = places.filter((place) => place.channel === channel);
  return (
    <div className="publications-entry" role="group" aria-label={`第 ${index + 1} 个渠道`}>
      <Field name={['channels', index, 'channel']} label="渠道">
        <Select options={optionsOf(CHANNEL_LABELS)} />
      </Field>
      <Field name={['channels', index, 'onDate']} label="发布日期">
        <DateField lean="past" />
      </Field>
      <Field name={['channels', index, 'place']} label="地点或网页栏目" span={12}>
        <AutoComplete
          options={known.map(({ place }) => ({ value: place }))}
          showSearch={{ filterOption: true }}
        />
      </Field>
      <Field
        name={['channels', index, 'evidenceUrl']}
        label="网址"
        span={12}
        help="没有网址的渠道，请附照片或截图作为凭证。"
      />
      <Field name={['channels', index, 'evidenceFile']} label="凭证" span={8}>
        <FileField />
      </Field>
      {onRemove && (
        <div style={{ gridColumn: 'span 4', textAlign: 'right' }}>
          <Button type="link" danger onClick={onRemove}>
            去掉这个渠道
          </Button>
        </div>
      )}
    </div>
  );
}

/** The channels that the review planned and that are not recorded yet; else the next one open. */
function plannedChannels(publication: PublicationRecord): readonly Channel[] {
  const { contentHash } = currentVersionOf(publication);
  const review = publication.reviews.findLast((signed) => signed.contentHash === contentHash);
  const done = new Set(
    publication.events
      .filter(({ retracted, version }) => !retracted && version === publication.currentVersion)
      .map(({ channel }) => channel),
  );
  const open = (channels: readonly Channel[]): readonly Channel[] =>
    channels.filter((channel) => !done.has(channel));
  const planned = open(review?.plannedChannels ?? []);
  return planned.length > 0 ? planned : open(Channel.options).slice(0, 1);
}
