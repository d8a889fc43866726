// 政府信息公开申请表 in its two layouts (条例 art. 29). The purpose is printed only where it was told:
// nobody is asked for it (art. 27).

import type {
  FormCell,
  OfficialBlock,
  OfficialDocument,
} from '../../../document/official-document.ts';
import type { RequestCase } from '../../case.ts';
import { ID_KINDS } from '../../facts.ts';
import type { Applicant, RequestFacts } from '../../facts.ts';
import { OBTAINING_WAYS, PROVISION_FORMS } from '../../kinds.ts';
import { dateText, isPerson } from '../case-text.ts';
import type { LetterContext } from '../context.ts';
import { form, label, value } from './cells.ts';
import { formDocument, nameOf, ticked } from './form-document.ts';

/** As the applicant would have filled it in; his signature stays to be written. */
export function applicationForm(request: RequestCase, around: LetterContext): OfficialDocument {
  const { facts } = request;
  const [first, ...others] = facts.applicants;
  const rows = [
    ...(first === undefined ? [] : applicantRows(first)),
    ...matterRows(facts),
    [
      label(first === undefined || isPerson(first) ? '申请人\n签名' : '申请人\n盖章'),
      value('', { colSpan: 2, minLines: 3 }),
      label('申请时间'),
      value(dateText(facts.arrivedOn), { align: 'center' }),
    ],
  ];
  return formDocument('application-form', around, {
    blocks: [
      form('政府信息公开申请表', [18, 27, 43, 25], rows),
      ...notes(facts, around),
      ...jointApplicants(others),
    ],
  });
}

type Pair = readonly [label: string, text: string];

function applicantRows(applicant: Applicant): FormCell[][] {
  const person = isPerson(applicant);
  const pairs: readonly (readonly Pair[])[] = person
    ? [
        [
          ['姓名', applicant.name],
          ['工作单位', applicant.workplace],
        ],
        [
          ['证件名称', ID_KINDS[applicant.idKind]],
          ['证件号码', applicant.idNumber],
        ],
        ...reachPairs(applicant),
      ]
    : [
        [['名称', applicant.name]],
        [
          ['统一社会\n信用代码', applicant.creditCode],
          ['法定代表人', applicant.legalRepresentative],
        ],
        [['联系人', applicant.contactName]],
        ...reachPairs(applicant),
      ];
  const group = label(
    person ? '申请人\n信息\n（公民）' : '申请人\n信息\n（法人\n或者其\n他组织）',
    {
      rowSpan: pairs.length,
    },
  );
  return pairs.map((pair, at) => [...(at === 0 ? [group] : []), ...pairCells(pair)]);
}

function reachPairs({ telephone, fax, address, postcode, email }: Applicant): readonly Pair[][] {
  return [
    [
      ['联系电话', telephone],
      ['传真号码', fax],
    ],
    [['联系地址', address]],
    [
      ['邮政编码', postcode],
      ['电子邮箱', email],
    ],
  ];
}

function pairCells(pair: readonly Pair[]): FormCell[] {
  const colSpan = pair.length === 1 ? 3 : 1;
  return pair.flatMap(([name, text]) => [label(name), value(text, { colSpan })]);
}

function matterRows(facts: RequestFacts): FormCell[][] {
  const { matter, purpose, needsHelp } = facts;
  const entries: readonly (readonly [label: string, text: string, minLines: number])[] = [
    ['所需信息\n的名称', matter.title, 1],
    ['文号', matter.documentNumber, 1],
    ['所需信息\n内容描述', matter.description, 5],
    ...(purpose === '' ? [] : [['用途', purpose, 1] as const]),
    ['提供方式', ticked(PROVISION_FORMS, facts.provisionForm), 1],
    ['获取方式', ticked(OBTAINING_WAYS, facts.obtainingWay), 1],
    ...(needsHelp
      ? [['需要的帮助', '存在阅读困难或者视听障碍，需要必要的帮助。', 1] as const]
      : []),
  ];
  return entries.map(([name, text, minLines], at) => [
    ...(at === 0 ? [label('所需\n信息\n情况', { rowSpan: entries.length })] : []),
    label(name),
    value(text, { colSpan: 3, minLines }),
  ]);
}

function notes({ channel, handlerId }: RequestFacts, around: LetterContext): OfficialBlock[] {
  if (channel !== 'oral') return [];
  const text = `口头申请，由本机关${nameOf(around, handlerId)}代为填写，内容经申请人核对无误。（条例第二十九条）`;
  return [{ kind: 'paragraph', text, flush: true }];
}

function jointApplicants(others: readonly Applicant[]): OfficialBlock[] {
  if (others.length === 0) return [];
  const heads = [
    '序号',
    '姓名或者名称',
    '证件号码或者统一社会信用代码',
    '联系电话',
    '签名或者盖章',
  ];
  const rows = others.map((applicant, at) => [
    value(String(at + 2), { align: 'center' }),
    value(applicant.name, { align: 'center' }),
    value(isPerson(applicant) ? applicant.idNumber : applicant.creditCode, { align: 'center' }),
    value(applicant.telephone, { align: 'center' }),
    value(''),
  ]);
  return [
    { kind: 'page-break' },
    { kind: 'title', lines: ['联合申请人名单'] },
    form('联合申请人名单', [14, 38, 46, 30], [heads.map((text) => label(text)), ...rows], 1),
  ];
}
