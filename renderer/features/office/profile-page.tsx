import type { ReactElement } from 'react';
import { Input, Switch } from 'antd';
import { OfficeProfile } from '../../../electron/core/office/profile.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { FormSection } from '../../ui/form/form-section.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { ContactFields, OrganFields } from './profile-fields.tsx';

/** 设置 · 机关信息. */
export function ProfilePage(): ReactElement {
  const status = useQueryCall('office.status', {});
  return (
    <Page title="机关信息">
      <Loaded query={status}>{({ profile }) => <ProfileForm profile={profile} />}</Loaded>
    </Page>
  );
}

function ProfileForm({ profile }: { readonly profile: OfficeProfile | null }): ReactElement {
  const save = useCommand('office.saveProfile');
  const { saved } = useNotice();
  const form = useContractForm(OfficeProfile, {
    key: 'office.profile',
    initial: profile ?? { isTownship: true },
  });
  return (
    <ContractForm
      form={form}
      onSave={save.run}
      onSaved={() =>
        saved({ what: '机关信息已保存。', next: '之后打开的年度报告会使用新的内容。' })
      }
    >
      <OrganFields {...form} />
      <FormSection title="名称和文号">
        <form.Field
          name="shortName"
          label="机关简称"
          help="正文里的称呼，不填就用全称去掉“人民政府”"
        >
          <Input placeholder="例如 青石乡" />
        </form.Field>
        <form.Field name="numberPrefix" label="发文字号代字" help="〔2021〕1 号前面的字">
          <Input placeholder="例如 青政公开" />
        </form.Field>
        <form.Field name="website" label="门户网站名称" help="公开信息所在的网站或窗口">
          <Input placeholder="例如 云岭县人民政府门户网站青石乡窗口" />
        </form.Field>
        <form.Field
          name="isTownship"
          label="乡镇一级政府"
          valueProp="checked"
          help="《条例》第五十条：各级人民政府的年报还要写工作考核、社会评议和责任追究结果"
        >
          <Switch checkedChildren="是" unCheckedChildren="否" />
        </form.Field>
      </FormSection>
      <ContactFields {...form} />
    </ContractForm>
  );
}
