import type { ReactElement } from 'react';
import { Alert } from 'antd';

/** Why these applications are not among the disclosure requests. */
export function WhySeparate(): ReactElement {
  return (
    <Alert
      className="desk-form-alert"
      type="info"
      showIcon
      title={
        '更正申请是申请人有证据证明本机关提供的、与其自身相关的政府信息记录不准确而要求更正（条例第四十一条），' +
        '不是政府信息公开申请，所以单独登记，不计入年度报告表三。有权更正并审核属实的，更正并告知；' +
        '不属于本机关职权的，转送并告知，或者告知向有权的机关提出。条例没有规定办理期限，请及时办理。'
      }
    />
  );
}
