import type { ReactElement } from 'react';
import { Alert, Form } from 'antd';
import { useNavigate } from 'react-router';
import { isLocalDate } from '../../../../electron/core/calendar/local-date.ts';
import type { Output } from '../../../../electron/core/contract.ts';
import { WalkInDraft } from '../../../../electron/core/requests/contract.ts';
import type { RequestChannel } from '../../../../electron/core/requests/kinds.ts';
import { useQueryCall, useTask } from '../../../ipc/use-call.ts';
import { useDesk, useUsualDay } from '../../../ui/desk-context.ts';
import { ContractForm } from '../../../ui/form/contract-form.tsx';
import { FormSection } from '../../../ui/form/form-section.tsx';
import { useContractForm } from '../../../ui/form/use-contract-form.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { useNotice } from '../../../ui/notice.tsx';
import { Page } from '../../../ui/page.tsx';
import { ReplyFields } from '../case/reply/reply-fields.tsx';
import { ApplicantsSection } from '../register/applicants-section.tsx';
import { ArrivalSection } from '../register/arrival-section.tsx';
import type { Choices } from '../register/form-parts.ts';
import { HandlingSection } from '../register/handling-section.tsx';
import { HintsPanel } from '../register/hints-panel.tsx';
import { NEW_APPLICANT, NEW_MATTER } from '../register/intake-input.ts';
import { MatterFields } from '../register/matter-fields.tsx';
import { ProvisionSection } from '../register/provision-section.tsx';
import { documentsRoute, formRoute } from '../routes-to.ts';
import '../requests.css';
import { ReviewerSection } from './reviewer-section.tsx';

/** Who waits for the answer has come himself: other channels begin with a confirmation. */
const CHANNELS: readonly RequestChannel[] = ['in-person', 'oral'];

/** 当场答复: registered, answered and closed in one go (条例 art. 33 ¶1). */
export function WalkInPage(): ReactElement {
  const choices = useQueryCall('requests.choices', {});
  const office = useQueryCall('office.status', {});
  return (
    <Page title="当场答复" back={{ to: '/requests', label: '依申请公开' }}>
      <Loaded query={choices}>
        {(data) => (
          <Loaded query={office}>
            {({ actor }) => <WalkInForm choices={data} actorId={actor?.id ?? null} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface WalkInFormProps {
  readonly choices: Choices;
  readonly actorId: number | null;
}

function WalkInForm({ choices, actorId }: WalkInFormProps): ReactElement {
  const { today } = useDesk();
  const usual = useUsualDay();
  const walkIn = useTask('requests.walkIn');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const form = useContractForm(WalkInDraft, {
    key: 'requests.walkIn',
    initial: {
      applicants: [NEW_APPLICANT],
      matter: NEW_MATTER,
      channel: 'in-person',
      provisionForm: 'paper',
      obtainingWay: 'pickup',
      ...(usual === undefined ? {} : { arrivedOn: usual }),
      ...(actorId === null ? {} : { handlerId: actorId }),
    },
    carry: ['channel', 'arrivedOn', 'provisionForm', 'obtainingWay', 'receivedBy', 'handlerId'],
  });
  // The reply is given on the day of receipt.
  const typed = Form.useWatch<unknown>('arrivedOn', form.antd);
  const arrivedOn = typeof typed === 'string' && isLocalDate(typed) ? typed : today;
  return (
    <div className="requests-intake">
      <ContractForm
        form={form}
        onSave={walkIn.run}
        saveLabel="登记并办结"
        onCancel={() => void navigate('/requests')}
        onSaved={({ id, number, replyNumber }: Output<'requests.walkIn'>) => {
          saved({
            what: `已登记申请 ${number} 并当场答复${replyNumber === '' ? '' : `，文号 ${replyNumber}`}。`,
            next: '请打印当场答复记录，由申请人签名后扫描存入案卷。',
            actions: [
              { label: '打印当场答复记录', onClick: () => void navigate(documentsRoute(id)) },
              {
                label: '打印申请表',
                onClick: () => void navigate(formRoute(id, 'application-form')),
              },
            ],
          });
          void navigate(`/requests/${id}`);
        }}
      >
        <Alert
          className="desk-form-alert"
          type="info"
          showIcon
          title="能够当场答复的，应当当场答复（条例第三十三条第一款）。登记和答复一次填完，收到和答复是同一天；要补正、征求意见、检索、收费的，请用“登记申请”。"
        />
        <ApplicantsSection Field={form.Field} antd={form.antd} known={choices.applicants} />
        <FormSection title="所需信息情况">
          <MatterFields path={['matter']} />
        </FormSection>
        <ReplyFields antd={form.antd} path={['reply']} decidedOn={arrivedOn} />
        <ReviewerSection people={choices.people} />
        <ProvisionSection Field={form.Field} antd={form.antd} />
        <ArrivalSection Field={form.Field} antd={form.antd} channels={CHANNELS} />
        <HandlingSection Field={form.Field} choices={choices} />
      </ContractForm>
      <HintsPanel antd={form.antd} />
    </div>
  );
}
