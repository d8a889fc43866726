// What stands in the place of a page that failed or does not exist.

import type { ReactElement } from 'react';
import { Button, Result, Space } from 'antd';
import { useNavigate, useRouteError } from 'react-router';

/** A page failed: nothing is lost, and the words for the technician. */
export function PageFailure(): ReactElement {
  const error = useRouteError();
  const navigate = useNavigate();
  return (
    <Result
      status="warning"
      title={<h1 className="desk-result-title">这个页面没有显示出来</h1>}
      subTitle={`已保存的数据没有受影响。请回到工作台再试；如果又出现，请把下面这行字告诉技术人员：${wordsOf(error)}`}
      extra={
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

/** The frame itself failed: the same, without anything around it. */
export function WindowFailure(): ReactElement {
  return (
    <main>
      <PageFailure />
    </main>
  );
}

/** There is no such page. */
export function MissingPage(): ReactElement {
  const navigate = useNavigate();
  return (
    <Result
      status="warning"
      title={<h1 className="desk-result-title">没有这个页面</h1>}
      subTitle="链接指向的页面不存在，可能是旧版本留下的。"
      extra={
        <Button type="primary" onClick={() => void navigate('/')}>
          回到工作台
        </Button>
      }
    />
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
