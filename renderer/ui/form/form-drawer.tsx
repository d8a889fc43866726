import { useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Drawer } from 'antd';
import { focusFirstField } from './first-field.ts';

interface FormDrawerProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** The form; it is made afresh each time the drawer opens. */
  readonly children: ReactNode;
}

/** A short form at the right edge. Esc is the form's own, so that it asks before text is left. */
export function FormDrawer({ title, open, onClose, children }: FormDrawerProps): ReactElement {
  const content = useRef<HTMLDivElement>(null);
  return (
    <Drawer
      title={title}
      open={open}
      onClose={onClose}
      size={560}
      keyboard={false}
      mask={{ closable: false }}
      destroyOnHidden
      // The drawer takes the focus for itself when it opens; typing should begin at once.
      afterOpenChange={(isOpen) => {
        if (isOpen) focusFirstField(content.current);
      }}
    >
      <div ref={content}>{children}</div>
    </Drawer>
  );
}
