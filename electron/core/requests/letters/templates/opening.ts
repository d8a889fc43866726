// How most letters to the applicant begin.

import { own } from '../parts.ts';

/** The receipt, the number of the application and what was asked. */
export const OPENING = own(
  [
    'opening',
    '收到申请的情况',
    '本机关于⟦收到日期⟧收到⟦称呼⟧提出的政府信息公开申请（登记编号：⟦登记编号⟧），申请公开的内容为⟦申请内容⟧。',
  ],
  { keeps: ['收到日期', '登记编号', '申请内容'] },
);

export const REGULATION = '《中华人民共和国政府信息公开条例》';
