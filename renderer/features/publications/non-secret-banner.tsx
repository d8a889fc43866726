import type { ReactElement } from 'react';
import { Alert } from 'antd';
import { NON_SECRET_NOTICE } from '../../../electron/core/publications/labels.ts';

/** Stands above every form into which text of documents is typed (保密法 art. 31). */
export function NonSecretBanner(): ReactElement {
  return (
    <Alert
      className="publications-banner"
      type="warning"
      showIcon
      title={`${NON_SECRET_NOTICE}。`}
    />
  );
}
