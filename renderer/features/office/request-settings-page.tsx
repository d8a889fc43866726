import type { ReactElement } from 'react';
import { AutoComplete, Input } from 'antd';
import { OfficeSettings, authoritiesOf } from '../../../electron/core/office/settings.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';

/** 设置 · 依申请公开: what replies, notices and files of requests say of the office's own. */
export function RequestSettingsPage(): ReactElement {
  const settings = useQueryCall('office.settings', {});
  return (
    <Page title="依申请公开">
      <Loaded query={settings}>{(data) => <RequestSettingsForm settings={data} />}</Loaded>
    </Page>
  );
}

const RETENTIONS = ['10年', '30年', '永久'].map((value) => ({ value }));

function RequestSettingsForm({ settings }: { readonly settings: OfficeSettings }): ReactElement {
  const save = useCommand('office.saveSettings');
  const profile = useQueryCall('office.status', {}).data?.profile;
  const { saved } = useNotice();
  const { reconsiderationOrgan, court, requestRetention, feePayment, ...fixed } = settings;
  const form = useContractForm(OfficeSettings, {
    key: 'office.requestSettings',
    initial: { reconsiderationOrgan, court, requestRetention, feePayment },
    fixed,
  });
  const usual = authoritiesOf(OfficeSettings.parse({}), { county: profile?.county ?? '本县' });
  return (
    <ContractForm
      form={form}
      onSave={save.run}
      onSaved={() =>
        saved({ what: '依申请公开的设置已保存。', next: '已经签发的文书不变，新的文书按此填写。' })
      }
    >
      <FormSection
        title="救济途径"
        help="每份答复书末尾都要告知申请人向哪里申请行政复议、向哪里提起行政诉讼。"
      >
        <form.Field
          name="reconsiderationOrgan"
          label="行政复议机关"
          help={`不填就写“${usual.reconsiderationOrgan}”（《行政复议法》第二十四条）`}
        >
          <Input placeholder={usual.reconsiderationOrgan} />
        </form.Field>
        <form.Field name="court" label="人民法院的名称" help="没有把握就写“人民法院”，不写具体法院">
          <Input />
        </form.Field>
      </FormSection>
      <FormSection title="收费和归档">
        <form.Field
          name="feePayment"
          label="缴费方式"
          span={12}
          help="收费通知书里先填上这段话，每次可以改；费用缴入同级国库，开具财政票据"
        >
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </form.Field>
        <form.Field
          name="requestRetention"
          label="案卷的保管期限"
          help="以同级档案主管部门批准的归档范围和保管期限表为准"
        >
          <AutoComplete options={RETENTIONS} />
        </form.Field>
      </FormSection>
    </ContractForm>
  );
}
