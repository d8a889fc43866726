// What stands in the place of a page that failed or does not exist.

import type { ReactElement } from 'react';
import { Button, Space } from 'antd';
import { useNavigate, useRouteError } from 'react-router';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';

/** A page failed: nothing is lost, and the words for the technician. */
export function PageFailure(): ReactElement {
  return (
    <div className="desk-page">
      <h1>这个页面没有显示出来</h1>
      <FailureText />
    </div>
  );
}

/** The frame itself failed: the same, without anything around it. */
export function WindowFailure(): ReactElement {
  return (
    <main>
      <PageFailure />
    </main>
  );
}

function FailureText(): ReactElement {
  const error = useRouteError();
  const navigate = useNavigate();
  return (
    <EmptyState
      title="已保存的数据没有受影响。请回到工作台再试。"
      help={`如果又出现，请把这行字告诉技术人员：${wordsOf(error)}`}
      action={
        <Space>
          <Button type="primary" onClick={() => void navigate('/')}>
            回到工作台
          </Button>
          <Button onClick={() => window.location.reload()}>重新打开窗口</Button>
        </Space>
      }
    />
  );
}

/** There is no such page. */
export function MissingPage(): ReactElement {
  return (
    <Page title="没有这个页面">
      <EmptyState
        title="链接指向的页面不存在，可能是旧版本留下的。"
        action={
          <LinkButton type="primary" to="/">
            回到工作台
          </LinkButton>
        }
      />
    </Page>
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
