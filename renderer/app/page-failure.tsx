import type { ReactElement } from 'react';
import { Button, Result, Space } from 'antd';
import { isRouteErrorResponse, useNavigate, useRouteError } from 'react-router';

/** Shown in place of a page that does not exist or failed: what happened, and that nothing is lost. */
export function PageFailure(): ReactElement {
  const error = useRouteError();
  const navigate = useNavigate();
  const isMissing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <Result
      status={isMissing ? '404' : 'warning'}
      title={isMissing ? '没有这个页面' : '这个页面没有显示出来'}
      subTitle={
        isMissing
          ? '链接指向的页面不存在，可能是旧版本留下的。'
          : `已保存的数据没有受影响。请回到工作台再试；如果又出现，请把下面这行字告诉技术人员：${wordsOf(error)}`
      }
      extra={
        <Space>
          <Button type="primary" onClick={() => void navigate('/')}>
            回到工作台
          </Button>
          {!isMissing && <Button onClick={() => window.location.reload()}>重新打开窗口</Button>}
        </Space>
      }
    />
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
