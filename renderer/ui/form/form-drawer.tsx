import type { ReactElement, ReactNode } from 'react';
import { Drawer } from 'antd';

interface FormDrawerProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** The form; it is made afresh each time the drawer opens. */
  readonly children: ReactNode;
}

/** A short form at the right edge. Esc is the form's own, so that it asks before text is left. */
export function FormDrawer({ title, open, onClose, children }: FormDrawerProps): ReactElement {
  return (
    <Drawer
      title={title}
      open={open}
      onClose={onClose}
      size={560}
      keyboard={false}
      mask={{ closable: false }}
      destroyOnHidden
    >
      {children}
    </Drawer>
  );
}
