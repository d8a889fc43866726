// A form over the input schema of a call: summary of what is wrong, fields, draft, keyboard, buttons.

import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { App, Button, Form } from 'antd';
import type * as z from 'zod';
import { useDesk } from '../desk-context.ts';
import { FormFieldsContext } from './contract-field.tsx';
import type { FormFields } from './contract-field.tsx';
import { DraftOffer } from './draft-offer.tsx';
import { draftsOf } from './drafts.ts';
import type { Draft } from './drafts.ts';
import { focusFirstField } from './first-field.ts';
import type { FormIntent } from './form-keys.ts';
import { ProblemSummary } from './problem-summary.tsx';
import { jumpTo, useFormSaving } from './form-saving.ts';
import type { SaveIntent } from './form-saving.ts';
import { isAmong } from './schema-fields.ts';
import type { FormSchema } from './schema-fields.ts';
import type { ContractFormState } from './use-contract-form.ts';
import { useFormKeys } from './use-form-keys.ts';

export interface ContractFormProps<S extends FormSchema, R> {
  readonly form: ContractFormState<S>;
  /** Sends the input; usually `command.run`. A CallError it rejects with is shown in the form. */
  readonly onSave: (input: z.input<S>) => Promise<R>;
  /** After saving: say what was saved (useNotice) and go on, unless the next record is opened. */
  readonly onSaved: (result: R, intent: SaveIntent) => void;
  /** Leaves the form (取消, Esc). */
  readonly onCancel?: () => void;
  readonly saveLabel?: string;
  /** Gives the button (and Ctrl+Enter) that saves and opens the next new record. */
  readonly nextLabel?: string;
  readonly children: ReactNode;
}

/** Renders the form; fields are `<form.Field name=… label=…>` in `<FormSection>`s. */
export function ContractForm<S extends FormSchema, R>(
  props: ContractFormProps<S, R>,
): ReactElement {
  const { form, onSave, onSaved, onCancel, saveLabel = '保存', nextLabel, children } = props;
  const { modal } = App.useApp();
  const drafts = draftsOf(window.localStorage, useDesk().scope, form.key);
  const [fields] = useState<FormFields>(() => ({ schema: form.schema, labels: new Map() }));
  const [offered, setOffered] = useState<Draft | null>(() => drafts.read());
  const isChanged = useRef(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => focusFirstField(frame.current), []);

  const saving = useFormSaving({
    form,
    labels: fields.labels,
    onSave,
    onDone: (result: R, intent) => {
      drafts.remove();
      isChanged.current = false;
      setOffered(null);
      onSaved(result, intent);
      if (intent === 'save-and-next') startNext(form, frame.current);
    },
  });

  function leave(): void {
    if (!onCancel) return;
    if (!isChanged.current) {
      onCancel();
      return;
    }
    modal.confirm({
      title: '离开这张表？',
      content: '填写的内容还没有保存。离开后会留作草稿，下次打开这张表时可以恢复。',
      okText: '离开，留作草稿',
      cancelText: '继续填写',
      focusable: { autoFocusButton: 'cancel' },
      onOk: onCancel,
    });
  }

  function onIntent(intent: FormIntent): void {
    if (intent === 'leave') leave();
    else void saving.save(intent === 'save-and-next' && nextLabel === undefined ? 'save' : intent);
  }
  useFormKeys(onIntent);

  return (
    <div ref={frame} className="desk-form">
      {offered && (
        <DraftOffer
          onRestore={() => {
            form.antd.setFieldsValue(offered);
            isChanged.current = true;
            setOffered(null);
          }}
          onDiscard={() => {
            drafts.remove();
            setOffered(null);
          }}
        />
      )}
      {saving.problems && (
        <ProblemSummary
          problems={saving.problems}
          labels={fields.labels}
          onJump={(path) => jumpTo(form, path)}
        />
      )}
      <FormFieldsContext value={fields}>
        <Form
          form={form.antd}
          name={form.key}
          layout="vertical"
          autoComplete="off"
          scrollToFirstError={false}
          initialValues={form.initial ?? {}}
          onFinish={() => void saving.save('save')}
          onValuesChange={(changed: Draft) => {
            isChanged.current = true;
            drafts.keep(form.antd.getFieldsValue() as Draft);
            for (const path of fields.labels.keys()) {
              if (isAmong(changed, path)) saving.forgive(path);
            }
          }}
        >
          {children}
          <div className="desk-form-buttons">
            <Button type="primary" htmlType="submit" loading={saving.isSaving}>
              {saveLabel}
              <kbd>Ctrl+S</kbd>
            </Button>
            {nextLabel !== undefined && (
              <Button disabled={saving.isSaving} onClick={() => void saving.save('save-and-next')}>
                {nextLabel}
                <kbd>Ctrl+Enter</kbd>
              </Button>
            )}
            {onCancel && (
              <Button onClick={leave}>
                取消<kbd>Esc</kbd>
              </Button>
            )}
          </div>
        </Form>
      </FormFieldsContext>
    </div>
  );
}

function startNext<S extends FormSchema>(
  form: ContractFormState<S>,
  frame: HTMLElement | null,
): void {
  const carried = form.antd.getFieldsValue([...(form.carry ?? [])]) as Draft;
  form.antd.resetFields();
  form.antd.setFieldsValue(carried);
  // A reset makes the inputs anew: the first one is there after the next drawing.
  requestAnimationFrame(() => focusFirstField(frame));
}
