import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import type { Input } from '../../../electron/core/contract.ts';
import { PublicationFacts } from '../../../electron/core/publications/facts.ts';
import { useCommand } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useFormMaterial } from './form-material.ts';
import type { FormMaterial } from './form-material.ts';
import { NonSecretBanner } from './non-secret-banner.tsx';
import { PublicationFieldsets } from './publication-fields.tsx';
import './publications.css';

/** Registers a new item as a draft. */
export function DraftPage(): ReactElement {
  const material = useFormMaterial();
  return (
    <Page title="登记公开信息" back={{ to: '/publications', label: '主动公开' }}>
      <NonSecretBanner />
      <Loaded query={material}>{(data) => <DraftForm material={data} />}</Loaded>
    </Page>
  );
}

function DraftForm({ material }: { readonly material: FormMaterial }): ReactElement {
  const draft = useCommand('publications.draft');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const form = useContractForm(PublicationFacts, {
    key: 'publications.draft',
    initial: usualDraft(material),
    fixed: { baseKind: 'formed' },
    carry: [
      ...(['genre', 'responsibleUnit', 'drafterId', 'attribute', 'opennessStage'] as const),
      ...(['documentSource', 'legalItem', 'columnId', 'domainId', 'limitDays'] as const),
    ],
  });
  return (
    <ContractForm
      form={form}
      onSave={draft.run}
      saveLabel="保存草稿"
      nextLabel="保存并登记下一条"
      onCancel={() => void navigate('/publications')}
      onSaved={({ id }, intent) => {
        saved({
          what: '已登记公开信息的草稿。',
          next: '接着办理保密审查，签发后再发布。',
          ...(intent === 'save-and-next'
            ? {
                actions: [
                  { label: '打开这一条', onClick: () => void navigate(`/publications/${id}`) },
                ],
              }
            : {}),
        });
        if (intent === 'save') void navigate(`/publications/${id}`);
      }}
    >
      <PublicationFieldsets
        Field={form.Field}
        antd={form.antd}
        material={material}
        baseKind="formed"
      />
    </ContractForm>
  );
}

/** What a new draft begins with: the last entry's choices, and who sits at the PC. */
function usualDraft({ choices, columns }: FormMaterial): Partial<Input<'publications.draft'>> {
  const { lastDraft, actorId, officeName } = choices;
  const isOpen = (id: number): boolean =>
    columns.some((column) => column.id === id && !column.retired);
  const { columnId, domainId, responsibleUnit, ...last } = lastDraft ?? {};
  const unit = responsibleUnit ?? officeName;
  return {
    attribute: 'proactive',
    documentSource: 'government',
    limitDays: 20,
    ...last,
    ...(unit ? { responsibleUnit: unit } : {}),
    ...(columnId !== undefined && isOpen(columnId) ? { columnId } : {}),
    ...(domainId === null || domainId === undefined ? {} : { domainId }),
    ...(actorId === null ? {} : { drafterId: actorId }),
  };
}
