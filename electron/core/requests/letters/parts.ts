// A letter is a row of parts: clauses of the law, which stay as they are, and the office's own wording.

export interface LetterPart {
  /** Unique in its letter: how the office's wording names it. */
  readonly key: string;
  /** What the part is, for the wording page. */
  readonly label: string;
  /** The law's own clauses, which nobody may reword. */
  readonly locked: boolean;
  /** With ⟦placeholders⟧; each \n begins a paragraph. */
  readonly text: string;
  /** Placeholders that every wording must keep: the law asks for what they stand for. */
  readonly keeps: readonly string[];
  /** Printed only where this placeholder stands for something; null for always. */
  readonly onlyWith: string | null;
}

export interface LetterTemplate {
  /** The placeholders that may be used in any of its parts. */
  readonly offers: readonly string[];
  readonly parts: readonly LetterPart[];
}

type PartOptions = Partial<Pick<LetterPart, 'keeps' | 'onlyWith'>>;
type PartWords = readonly [key: string, label: string, text: string];

const ALWAYS = { keeps: [], onlyWith: null } as const;

/** A part that the office may word itself. */
export function own([key, label, text]: PartWords, options: PartOptions = {}): LetterPart {
  return { key, label, text, locked: false, ...ALWAYS, ...options };
}

/** A clause of the law. */
export function fixed([key, label, text]: PartWords, options: PartOptions = {}): LetterPart {
  return { key, label, text, locked: true, ...ALWAYS, ...options };
}
