import type { ReactElement } from 'react';
import { Button, Space } from 'antd';
import { ZERO_STATE_NAMES } from '../../../electron/core/annual-report/life/zeros.ts';
import type { ZeroArea, ZeroState } from '../../../electron/core/annual-report/life/zeros.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { StatusTag } from '../../ui/status-tag.tsx';
import type { StatusLook } from '../../ui/status-tag.tsx';
import { zeroFacts, zeroPlace } from './zero-words.ts';

const LOOKS = {
  filled: 'done',
  zero: 'history',
  unfilled: 'soon',
} as const satisfies Record<ZeroState, StatusLook>;

interface ZeroItemProps {
  readonly area: ZeroArea;
  /** The year is not locked. */
  readonly isOpen: boolean;
  /** Opens the form in which somebody signs; null where there is no zero to sign for. */
  readonly onSign: (() => void) | null;
}

/** An area: its state, what was counted, who confirmed it, and what to do about it. */
export function ZeroItem({ area, isOpen, onSign }: ZeroItemProps): ReactElement {
  const { name, state } = area;
  const { to, label } = zeroPlace(area.area);
  return (
    <li>
      <div>
        <StatusTag look={LOOKS[state]} word={ZERO_STATE_NAMES[state]} /> {name}
      </div>
      <p className="desk-quiet">{zeroFacts(area)}</p>
      {state === 'unfilled' && isOpen && (
        <Space wrap>
          {onSign && (
            <Button aria-label={`${name}确认为零`} onClick={onSign}>
              确认为零…
            </Button>
          )}
          <LinkButton to={to}>{label}</LinkButton>
        </Space>
      )}
    </li>
  );
}
