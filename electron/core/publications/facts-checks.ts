// What must agree within a draft beyond single fields, and what a careful colleague would point out.

import type { LocalDate } from '../calendar/local-date.ts';
import type { PublicationFacts } from './facts.ts';
import { PUBLICATION_LIMIT_WORKDAYS } from './timeliness.ts';

/** What the draft refers to, as the register has it; null when there is none. */
export interface DraftSurroundings {
  readonly column: { readonly retired: boolean } | null;
  readonly domainExists: boolean;
  readonly catalogueRow: {
    readonly domainId: number;
    readonly limitDays: number | null;
    readonly retired: boolean;
  } | null;
  /** The column a version already had: a retired column keeps its items. */
  readonly presentColumnId: number | null;
}

type Problem = readonly [field: keyof PublicationFacts, message: string];

/** The contradictions in a draft, by field; empty when it can be saved. */
export function draftProblems(
  facts: PublicationFacts,
  around: DraftSurroundings,
): readonly Problem[] {
  const problems: readonly (Problem | undefined)[] = [
    attributeProblem(facts),
    columnProblem(facts, around),
    facts.domainId !== null && !around.domainExists ? ['domainId', '请选择领域'] : undefined,
    rowProblem(facts, around),
    limitProblem(facts, around),
  ];
  return problems.filter((problem) => problem !== undefined);
}

/** 拟不公开的，要依法依规说明理由 (国办发〔2016〕80号): every attribute but 主动公开 needs one. */
function attributeProblem(facts: PublicationFacts): Problem | undefined {
  if (facts.attribute === 'proactive' || facts.attributeReason !== '') return undefined;
  return ['attributeReason', '公开属性不是主动公开，请写明理由和依据的条款'];
}

function columnProblem(facts: PublicationFacts, around: DraftSurroundings): Problem | undefined {
  if (!around.column) return ['columnId', '请选择栏目'];
  if (around.column.retired && facts.columnId !== around.presentColumnId) {
    return ['columnId', '这个栏目已经停用，请选择别的栏目'];
  }
  return undefined;
}

function rowProblem(facts: PublicationFacts, around: DraftSurroundings): Problem | undefined {
  if (facts.catalogueRowId === null) return undefined;
  if (!around.catalogueRow || around.catalogueRow.retired) {
    return ['catalogueRowId', '这个目录事项不存在或已经停用，请重新选择'];
  }
  if (around.catalogueRow.domainId !== facts.domainId) {
    return ['catalogueRowId', '目录事项不属于所选的领域，请重新选择'];
  }
  return undefined;
}

/** Another period than the catalogue's or art. 26's needs the law that sets it. */
function limitProblem(facts: PublicationFacts, around: DraftSurroundings): Problem | undefined {
  const usual = around.catalogueRow?.limitDays ?? PUBLICATION_LIMIT_WORKDAYS;
  if (facts.limitDays === usual || facts.limitReason !== '') return undefined;
  return [
    'limitReason',
    `公开时限不是 ${usual} 个工作日，请写明另有规定的法律、法规或者目录（条例第二十六条）`,
  ];
}

/** Things worth a second look; none of them stops the clerk. */
export function draftHints(facts: PublicationFacts, today: LocalDate): readonly string[] {
  const hints: readonly (string | false)[] = [
    facts.documentSource === 'party' &&
      '党委文件一般不是政府信息；要在政府网站公开的，请先确认已经党委同意并有公开依据。',
    facts.normative && facts.documentNumber === '' && '规范性文件通常有文号，请核对。',
    facts.baseOn > today && '形成日期还没有到；发布不能早于这一天。',
    hasIdentityNumber(`${facts.title}\n${facts.summary}`) &&
      '名称或概述里好像有完整的身份证号码，公开前请去标识化。',
    facts.attribute === 'proactive' &&
      facts.attributeReason !== '' &&
      '公开属性是主动公开，但填写了不公开的理由，请核对。',
  ];
  return hints.filter((hint) => hint !== false);
}

/** An 18-digit citizen number (GB 11643): a birth date inside and a right check digit at the end. */
function hasIdentityNumber(text: string): boolean {
  const numbers = text.match(/(?<!\d)\d{6}(19|20)\d{2}(0[1-9]|1[0-2])\d{5}[\dXx](?!\d)/g) ?? [];
  return numbers.some((number) => {
    let sum = 0;
    for (let index = 0; index < 17; index += 1) {
      sum += Number(number.charAt(index)) * (2 ** (17 - index) % 11);
    }
    return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase();
  });
}
