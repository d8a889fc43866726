// ⟦Placeholders⟧ in the wording of letters: what stands between ⟦ and ⟧ is taken from the case.

const OPEN = '⟦';
const CLOSE = '⟧';
const PLACEHOLDER = /⟦([^⟦⟧]*)⟧/g;

/** What the placeholders of a letter stand for, by label. */
export type Values = Readonly<Record<string, string>>;

/** The labels used in a text, in order, each as often as it stands there. */
export function placeholdersOf(text: string): readonly string[] {
  return Array.from(text.matchAll(PLACEHOLDER), ([, label]) => label ?? '');
}

/**
 * A text with its placeholders filled in. Brackets that were typed into a case are turned into 【】, so
 * that none is ever taken for a placeholder that was left open.
 * @throws Error when a placeholder has no value: the wording was checked when it was saved.
 */
export function fillText(text: string, values: Values): string {
  return text.replaceAll(PLACEHOLDER, (_whole, label: string) => {
    const value = values[label];
    if (value === undefined) throw new Error(`no value for the placeholder ${label}`);
    return value.replaceAll(OPEN, '【').replaceAll(CLOSE, '】');
  });
}

/** Why a wording can't be used, as a sentence; '' when it can. */
export function placeholderProblem(
  text: string,
  { offers, keeps }: { readonly offers: readonly string[]; readonly keeps: readonly string[] },
): string {
  const used = placeholdersOf(text);
  const unknown = used.find((label) => !offers.includes(label));
  if (unknown !== undefined) {
    return `不认识“${OPEN}${unknown}${CLOSE}”，请改用下列之一：${listed(offers)}`;
  }
  const rest = text.replaceAll(PLACEHOLDER, '');
  if (rest.includes(OPEN) || rest.includes(CLOSE)) {
    return `有一个“${rest.includes(OPEN) ? OPEN : CLOSE}”没有配对，请补上另一半，或者删去`;
  }
  const lost = keeps.find((label) => !used.includes(label));
  return lost === undefined
    ? ''
    : `这一段不能缺少“${OPEN}${lost}${CLOSE}”，这是依法应当告知的内容，请补上`;
}

function listed(labels: readonly string[]): string {
  return labels.map((label) => `${OPEN}${label}${CLOSE}`).join('、');
}
