// A new text for an item that exists: a revision before publishing, or an update after it.

import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { PublicationChange } from '../../../electron/core/publications/contract.ts';
import { PublicationFacts } from '../../../electron/core/publications/facts.ts';
import type {
  PublicationRecord,
  PublicationVersion,
} from '../../../electron/core/publications/record-fields.ts';
import { useCommand, useQueryCall } from '../../ipc/use-call.ts';
import { ContractForm } from '../../ui/form/contract-form.tsx';
import { useContractForm } from '../../ui/form/use-contract-form.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useNotice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { currentVersionOf } from './current-version.ts';
import { useFormMaterial } from './form-material.ts';
import type { FormMaterial } from './form-material.ts';
import { NonSecretBanner } from './non-secret-banner.tsx';
import { PublicationFieldsets } from './publication-fields.tsx';
import { StepRefusal } from './step-refusal.tsx';
import './publications.css';

type ChangeKind = 'revise' | 'update';

const WORDS = {
  revise: {
    title: '修改草稿',
    saved: '已保存修改后的草稿，修改前的文本保留在版本里。',
    next: '内容有改动，要重新办理保密审查才能发布。',
  },
  update: {
    title: '更新公开信息',
    saved: '已登记更新，现行版本继续公开。',
    next: '更新后的内容要办理保密审查，签发后再发布。',
  },
} as const;

/** Page of publications/:id/edit. */
export function RevisePage(): ReactElement {
  return <ChangePage kind="revise" />;
}

/** Page of publications/:id/update. */
export function UpdatePage(): ReactElement {
  return <ChangePage kind="update" />;
}

function ChangePage({ kind }: { readonly kind: ChangeKind }): ReactElement {
  const id = Number(useParams()['id']);
  const record = useQueryCall('publications.get', { id });
  const material = useFormMaterial();
  return (
    <Page title={WORDS[kind].title} back={{ to: `/publications/${id}`, label: '返回' }}>
      <NonSecretBanner />
      <Loaded query={record}>
        {(publication) => (
          <StepRefusal answer={publication.steps[kind]}>
            <Loaded query={material}>
              {(data) => <ChangeForm kind={kind} publication={publication} material={data} />}
            </Loaded>
          </StepRefusal>
        )}
      </Loaded>
    </Page>
  );
}

interface ChangeFormProps {
  readonly kind: ChangeKind;
  readonly publication: PublicationRecord;
  readonly material: FormMaterial;
}

function ChangeForm({ kind, publication, material }: ChangeFormProps): ReactElement {
  const { id } = publication;
  const current = currentVersionOf(publication);
  const revise = useCommand('publications.revise');
  const update = useCommand('publications.update');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const baseKind = kind === 'update' ? 'changed' : current.baseKind;
  const form = useContractForm(PublicationChange, {
    key: `publications.${kind}.${id}`,
    initial: factsOf(current, kind),
    fixed: { id, baseKind },
  });
  return (
    <ContractForm
      form={form}
      onSave={kind === 'update' ? update.run : revise.run}
      onCancel={() => void navigate(`/publications/${id}`)}
      onSaved={() => {
        saved({ what: WORDS[kind].saved, next: WORDS[kind].next });
        void navigate(`/publications/${id}`);
      }}
    >
      <PublicationFieldsets
        Field={form.Field}
        antd={form.antd}
        material={material}
        baseKind={baseKind}
        presentColumnId={current.columnId}
      />
    </ContractForm>
  );
}

/** The present text to start from; an update wants its own date of changing. */
function factsOf(version: PublicationVersion, kind: ChangeKind): Partial<PublicationFacts> {
  if (kind === 'revise') return PublicationFacts.strip().parse(version);
  return PublicationFacts.omit({ baseOn: true }).strip().parse(version);
}
