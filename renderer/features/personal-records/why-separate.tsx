import type { ReactElement } from 'react';
import { Alert } from 'antd';

/** Why these applications are not among the disclosure requests. */
export function WhySeparate(): ReactElement {
  return (
    <Alert
      className="desk-form-alert"
      type="info"
      showIcon
      title="更正申请不是政府信息公开申请，单独登记，不计入年度报告表三。"
      description="公民、法人或者其他组织有证据证明本机关提供的与其自身相关的政府信息记录不准确的，可以要求更正（条例第四十一条）：有权更正并审核属实的，更正并告知；不属于本机关职权的，转送有权更正的机关并告知，或者告知向该机关提出。条例没有规定办理期限，请及时办理。"
    />
  );
}
