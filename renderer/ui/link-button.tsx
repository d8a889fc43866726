import type { ReactElement, ReactNode } from 'react';
import { Button } from 'antd';
import { useHref, useLinkClickHandler } from 'react-router';

interface LinkButtonProps {
  readonly to: string;
  readonly type?: 'primary' | 'default' | 'link';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A button that leads to a page of the window. */
export function LinkButton({ to, ...button }: LinkButtonProps): ReactElement {
  const go = useLinkClickHandler<HTMLElement>(to);
  return <Button {...button} href={useHref(to)} onClick={go} />;
}
