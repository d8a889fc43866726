import type { ReactElement } from 'react';
import { LinkButton } from '../../ui/link-button.tsx';

/** The two ways in which an application is entered. */
export function RegisterButtons(): ReactElement {
  return (
    <>
      <LinkButton to="/requests/walk-in">当场答复</LinkButton>
      <LinkButton type="primary" to="/requests/new">
        登记申请
      </LinkButton>
    </>
  );
}
