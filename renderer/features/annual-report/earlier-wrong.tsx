import type { ReactElement } from 'react';
import { Checkbox, Input, Select } from 'antd';
import type { WrongPaper } from '../../../electron/core/annual-report/years/earlier-report-view.ts';
import { isOnDuty } from '../../../electron/core/office/people.ts';
import { useQueryCall } from '../../ipc/use-call.ts';
import { useDesk } from '../../ui/desk-context.ts';
import { peopleOptions } from '../../ui/people-options.ts';

/** Why numbers that don't agree are kept, as it is typed; null: not said. */
export interface WrongReason {
  readonly reason: string;
  readonly signerId: number | null;
}

interface EarlierWrongProps {
  readonly stored: WrongPaper | null;
  readonly value: WrongReason | null;
  readonly onChange: (value: WrongReason | null) => void;
  readonly faultsOf: (field: string) => readonly string[];
}

/** The paper itself may be wrong: then a signer says so, and its numbers are kept as they are. */
export function EarlierWrong(props: EarlierWrongProps): ReactElement {
  const { stored, value, onChange, faultsOf } = props;
  const { today } = useDesk();
  const { data: people = [] } = useQueryCall('office.people', {});
  const signers = people.filter(
    (person) => person.roles.includes('signer') && isOnDuty(person, today),
  );
  const faults = [
    ...faultsOf('wrong.reason'),
    ...faultsOf('wrong.signerId'),
    ...faultsOf('signerId'),
  ];
  return (
    <div className="earlier-reason">
      {stored && (
        <p className="desk-quiet">
          已说明原件有误：{stored.reason}（{stored.signer}，{stored.signedOn}
          ）。数字再变动，要重新说明。
        </p>
      )}
      <Checkbox
        checked={value !== null}
        onChange={({ target }) => onChange(target.checked ? { reason: '', signerId: null } : null)}
      >
        对照过了，原件上就是这样的
      </Checkbox>
      {value && (
        <>
          <Input.TextArea
            aria-label="原件有误的说明"
            placeholder="说明原件哪里有误，例如：公布的表三合计行少加一件，网站没有更正"
            autoSize={{ minRows: 2 }}
            value={value.reason}
            onChange={({ target }) => onChange({ ...value, reason: target.value })}
          />
          <Select<number>
            aria-label="签字人"
            placeholder="请选择签发人签字"
            value={value.signerId}
            options={peopleOptions(signers, 'signer')}
            onChange={(signerId) => onChange({ ...value, signerId })}
          />
          {faults.map((fault) => (
            <p key={fault} className="report-block-fault report-block-error">
              {fault}
            </p>
          ))}
        </>
      )}
    </div>
  );
}
