// What an application says (条例 art. 29): who applies, for what, how it is to be provided, and how it
// arrived. The purpose (用途) may be told but is never asked for (art. 27).

import * as z from 'zod';
import { APPLICANT_COLUMNS } from '../annual-report/statistics.ts';
import { LocalDateField } from '../calendar/local-date.ts';
import { RowId, StoredFile, optionalText, requiredText } from '../fields.ts';
import { idNumberProblem } from './identity.ts';
import { ObtainingWay, ProvisionForm, RequestChannel } from './kinds.ts';

export const ApplicantColumn = z.enum(APPLICANT_COLUMNS, '请选择申请人类别');

/** 证件名称 of a natural person. */
export const ID_KINDS = {
  'resident-id': '居民身份证',
  passport: '护照',
  'hk-macao-permit': '港澳居民来往内地通行证',
  'taiwan-permit': '台湾居民来往大陆通行证',
  other: '其他证件',
} as const;
export const IdKind = z.enum(Object.keys(ID_KINDS) as (keyof typeof ID_KINDS)[]);

const email = z
  .union([z.literal(''), z.email('电子邮箱的格式不对，例如 name@example.com')])
  .default('');

/** One applicant; the fields of both paper forms, those of the other kind left empty. */
export const Applicant = z
  .strictObject({
    /** The column of table 三: a natural person, or one of the five kinds of organization. */
    column: ApplicantColumn,
    name: requiredText('姓名或者名称', 60),
    /** 公民: 证件名称 and 证件号码. */
    idKind: IdKind.default('resident-id'),
    idNumber: optionalText('证件号码', 30),
    workplace: optionalText('工作单位', 60),
    /** 法人或者其他组织: 统一社会信用代码, 法定代表人, 联系人. */
    creditCode: optionalText('统一社会信用代码', 18),
    legalRepresentative: optionalText('法定代表人', 30),
    contactName: optionalText('联系人', 30),
    telephone: optionalText('联系电话', 30),
    address: optionalText('联系地址', 120),
    postcode: z
      .string()
      .trim()
      .regex(/^(\d{6})?$/, '邮政编码是 6 位数字')
      .default(''),
    email,
    fax: optionalText('传真号码', 30),
  })
  .superRefine((applicant, context) => {
    for (const [field, message] of idNumberProblem(applicant)) {
      context.addIssue({ code: 'custom', path: [field], message });
    }
  });
export type Applicant = z.infer<typeof Applicant>;

/** 所需政府信息: one matter (一事一申请). */
export const MatterFields = {
  /** 所需信息的名称. */
  title: requiredText('所需信息的名称', 120),
  /** 文号, where the applicant gave one. */
  documentNumber: optionalText('文号', 60),
  /** 便于查询的其他特征性描述. */
  description: requiredText('所需信息的内容描述', 2000),
} as const;
export const Matter = z.strictObject(MatterFields);
export type Matter = z.infer<typeof Matter>;

/** How it arrived, with the proof of the receipt date (art. 31). */
export const ArrivalFields = {
  channel: RequestChannel,
  /** The day it reached the office; whether it is the receipt date depends on the channel. */
  arrivedOn: LocalDateField,
  /** 邮单号 of registered mail. */
  postNumber: optionalText('邮单号', 40),
  /** Who signed for registered mail, or received the paper. */
  receivedBy: optionalText('签收人', 30),
} as const;

/** What holds for all parts of an application that is split into several matters. */
export const ApplicationFields = {
  applicants: z.array(Applicant).min(1, '请填写申请人').max(30, '联合申请最多登记 30 人'),
  provisionForm: ProvisionForm,
  obtainingWay: ObtainingWay,
  /** Told by the applicant of his own accord; never asked for (art. 27). */
  purpose: optionalText('用途', 300),
  /** Help with reading, sight or hearing (art. 43). */
  needsHelp: z.boolean().default(false),
  ...ArrivalFields,
  /** 经办人. */
  handlerId: RowId,
  /** 承办站所. */
  holderUnit: optionalText('承办站所', 40),
  /** Scans of the application, of the identity paper, of the envelope. */
  files: z.array(StoredFile).max(30, '最多添加 30 个附件').default([]),
} as const;

/** One registered application. */
export const RequestFacts = z.strictObject({ ...ApplicationFields, matter: Matter });
export type RequestFacts = z.infer<typeof RequestFacts>;
