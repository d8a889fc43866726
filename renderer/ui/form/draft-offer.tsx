import type { ReactElement } from 'react';
import { Alert, Button, Space } from 'antd';

interface DraftOfferProps {
  readonly onRestore: () => void;
  readonly onDiscard: () => void;
}

/** Offers what was typed into this form earlier and not saved. */
export function DraftOffer({ onRestore, onDiscard }: DraftOfferProps): ReactElement {
  return (
    <Alert
      className="desk-form-alert"
      type="info"
      showIcon
      title="上次在这张表里填写的内容没有保存，要恢复吗？"
      action={
        <Space>
          <Button size="small" type="primary" onClick={onRestore}>
            恢复草稿
          </Button>
          <Button size="small" onClick={onDiscard}>
            丢弃草稿
          </Button>
        </Space>
      }
    />
  );
}
