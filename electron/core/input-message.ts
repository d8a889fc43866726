// What is said of an input when its schema says nothing in Chinese. A form never sends such an input
// (it checks by the same schema and names the field); a wrong call from elsewhere still gets a sentence.

import type * as z from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const BY_CODE: Readonly<Partial<Record<string, string>>> = {
  unrecognized_keys: '收到了不认识的内容，请重新打开这个页面后再试。',
  invalid_value: '请在给出的选项中选择。',
  too_small: '内容太少或数值太小，请检查。',
  too_big: '内容太多或数值太大，请检查。',
};

/** The sentence for an issue without one of its own; for `safeParse(input, { error })`. */
export function inputMessage({ code, input }: Issue): string {
  if (code === 'invalid_type' && input === undefined) return '有一项没有填写，请补充。';
  return BY_CODE[code] ?? '有一项内容不合要求，请检查。';
}
