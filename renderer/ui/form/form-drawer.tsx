import { useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Drawer } from 'antd';
import { SavedNotice, useNotice } from '../notice.tsx';
import { focusFirstField } from './first-field.ts';

interface FormDrawerProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** As wide as the window allows: for a form with a page beside it. */
  readonly wide?: boolean;
  /** The form; it is made afresh each time the drawer opens. */
  readonly children: ReactNode;
}

/** A short form at the right edge. Esc is the form's own, so that it asks before text is left. */
export function FormDrawer(props: FormDrawerProps): ReactElement {
  const { title, open, onClose, wide = false, children } = props;
  const content = useRef<HTMLDivElement>(null);
  return (
    <Drawer
      title={title}
      open={open}
      onClose={onClose}
      size={wide ? 'min(1180px, 96vw)' : 560}
      keyboard={false}
      mask={{ closable: false }}
      destroyOnHidden
      // The drawer takes the focus for itself when it opens; typing should begin at once.
      afterOpenChange={(isOpen) => {
        if (isOpen) focusFirstField(content.current);
      }}
    >
      {open && <SavedHere />}
      <div ref={content}>{children}</div>
    </Drawer>
  );
}

/** After “save and next” the page’s own line lies under the drawer, which stays: it says it as well. */
function SavedHere(): ReactElement | null {
  const { message } = useNotice();
  const [before] = useState(message);
  return message !== null && message !== before ? <SavedNotice /> : null;
}
