import type { ReactElement, ReactNode } from 'react';
import { Button } from 'antd';
import { LinkButton } from '../../ui/link-button.tsx';
import { LOCK_REASON } from './life-notices.tsx';

interface LockableLinkProps {
  readonly to: string;
  /** The year is frozen: shown disabled, its reason in the notice above. */
  readonly isLocked: boolean;
  readonly children: ReactNode;
}

/** A way to where the report is changed; closed while its year is frozen. */
export function LockableLink({ to, isLocked, children }: LockableLinkProps): ReactElement {
  if (!isLocked) return <LinkButton to={to}>{children}</LinkButton>;
  return (
    <Button disabled aria-describedby={LOCK_REASON} title="已定稿锁定，先解除定稿才能改">
      {children}
    </Button>
  );
}
