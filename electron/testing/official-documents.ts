// Letters and forms with every part that one can have, for tests of the renderers.

import { OfficialDocument } from '../core/document/official-document.ts';

const ASKED =
  '本机关于2021年3月1日收到您提交的政府信息公开申请，申请公开“勐往乡2019年度农村危房改造补助对象名单”。';

export const REPLY = OfficialDocument.parse({
  titleLines: ['勐往乡人民政府', '政府信息公开申请答复书'],
  number: '勐政公开答〔2021〕1号',
  addressee: '岩温',
  blocks: [
    { kind: 'paragraph', text: ASKED },
    { kind: 'heading', level: 1, text: '一、予以公开的内容' },
    { kind: 'paragraph', text: '第一段。\n第二段。' },
    { kind: 'heading', level: 2, text: '（一）提供方式' },
    { kind: 'paragraph', text: '纸质。' },
  ],
  attachments: [
    '勐往乡2019年度农村危房改造补助对象名单（身份证号码和银行账号已隐去）公示表',
    '清单',
  ],
  signature: { organ: '勐往乡人民政府', date: '2021-03-15' },
  contact: '联系人：玉罕，联系电话：0691-1234567',
});

export const ENQUIRY = OfficialDocument.parse({
  titleLines: ['政府信息公开征求意见书'],
  number: '勐政公开征〔2021〕1号',
  addressee: '勐海某某有限公司',
  blocks: [
    { kind: 'paragraph', text: ASKED },
    { kind: 'page-break' },
    { kind: 'title', lines: ['征求意见回执'] },
    { kind: 'paragraph', text: '勐往乡人民政府：', flush: true },
    {
      kind: 'form',
      title: '回执',
      columnWidths: [1, 4],
      rows: [
        [
          { text: '意见', isLabel: true },
          { text: '□同意　□不同意', align: 'left' },
        ],
        [
          { text: '理由', isLabel: true },
          { text: '\n\n\n', align: 'left' },
        ],
      ],
    },
  ],
  signature: { organ: '勐往乡人民政府', date: '2021-03-02' },
});

const day = (index: number) => [
  { text: `2021年3月${index + 1}日` },
  { text: String(index) },
  { text: '工作日，计入', align: 'left' as const },
];

export const FORM = OfficialDocument.parse({
  titleLines: ['政府信息公开申请登记表'],
  number: null,
  addressee: null,
  blocks: [
    {
      kind: 'form',
      title: '登记表',
      columnWidths: [3, 3, 6, 4, 6],
      rows: [
        [
          { text: '申请人信息', isLabel: true, rowSpan: 2 },
          { text: '姓名', isLabel: true },
          { text: '岩温' },
          { text: '工作单位', isLabel: true },
          { text: '勐海县某某农民专业合作社' },
        ],
        [
          { text: '联系地址', isLabel: true },
          { text: '云南省西双版纳傣族自治州勐海县勐往乡', colSpan: 3, align: 'left' },
        ],
        [
          { text: '所需信息', isLabel: true },
          { text: `一、${ASKED.repeat(9)}\n二、${ASKED}`, colSpan: 4, align: 'left' },
        ],
      ],
    },
    {
      kind: 'form',
      title: '逐日计算',
      columnWidths: [3, 2, 8],
      headRows: 1,
      rows: [
        [
          { text: '日期', isLabel: true },
          { text: '第几个工作日', isLabel: true },
          { text: '说明', isLabel: true },
        ],
        ...Array.from({ length: 40 }, (_, index) => day(index)),
      ],
    },
  ],
  signature: null,
});
