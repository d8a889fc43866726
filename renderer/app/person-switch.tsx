// Who is at the PC: the name under everything that is entered.

import type { ReactElement } from 'react';
import { UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { isOnDuty } from '../../electron/core/office/people.ts';
import { useCommand, useQueryCall } from '../ipc/use-call.ts';
import { useDesk } from '../ui/desk-context.ts';
import { useNotice } from '../ui/notice.tsx';

/** Shows the acting person and lets another one on duty take over. */
export function PersonSwitch(): ReactElement {
  const { today } = useDesk();
  const status = useQueryCall('office.status', {});
  const people = useQueryCall('office.people', {});
  const actAs = useCommand('office.actAs');
  const { saved } = useNotice();
  const navigate = useNavigate();
  const actor = status.data?.actor ?? null;
  const onDuty = (people.data ?? []).filter((person) => isOnDuty(person, today));

  async function choose(id: number): Promise<void> {
    const person = await actAs.run({ id });
    saved({ what: `现在由${person.name}登记，之后的记录会写上这个名字。` });
  }

  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: actor === null ? [] : [String(actor.id)],
        items: [
          ...onDuty.map(({ id, name, post }) => ({
            key: String(id),
            label: post === '' ? name : `${name}（${post}）`,
            onClick: () => void choose(id),
          })),
          { type: 'divider' as const },
          {
            key: 'people',
            label: '人员设置…',
            onClick: () => void navigate('/settings/people'),
          },
        ],
      }}
    >
      <Button icon={<UserOutlined />} danger={actor === null} className="frame-person">
        {actor === null ? '请选择登记人' : `登记人：${actor.name}`}
      </Button>
    </Dropdown>
  );
}
