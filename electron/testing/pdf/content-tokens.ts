// The operators of a page's content stream with what stands before them (ISO 32000-1 §7.8.2).

export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  /** Bytes, one character each. */
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'array'; readonly items: readonly Operand[] }
  | { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, Operand> };

export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

// Blanks and comments; brackets; <hex>; /Name; a number; an operator. Strings in ( ) are read by themselves.
const TOKEN =
  /\s+|%[^\r\n]*|(<<|>>|\[|\])|<([0-9A-Fa-f\s]*)>|\/([^\s/<>[\](){}%]*)|([+-]?(?:\d+\.?\d*|\.\d+))(?=[\s/<>[\]()]|$)|([A-Za-z'"*0-9]+)/y;

/**
 * Reads a content stream.
 * @param stream Its decoded bytes, one character each.
 * @throws Error where it can't be read, e.g. at a picture inside it.
 */
export function operations(stream: string): readonly Operation[] {
  const done: Operation[] = [];
  const stack = new OperandStack();
  let at = 0;
  while (at < stream.length) {
    if (stream[at] === '(') {
      const { value, end } = literal(stream, at);
      stack.push({ kind: 'string', value });
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(stream);
    if (!token) throw new Error(`unreadable at ${at}: ${stream.slice(at, at + 40)}`);
    at = TOKEN.lastIndex;
    const [, bracket, hex, name, number, operator] = token;
    if (operator !== undefined) done.push({ operator, operands: stack.take() });
    else if (bracket !== undefined) stack.bracket(bracket);
    else stack.push(operandOf({ hex, name, number }));
  }
  return done;
}

/** The operands that wait for their operator, within the arrays and dictionaries that are open. */
class OperandStack {
  readonly #open: Operand[][] = [[]];

  push(operand: Operand | undefined): void {
    if (operand) this.#open.at(-1)?.push(operand);
  }

  take(): readonly Operand[] {
    return this.#open.at(-1)?.splice(0) ?? [];
  }

  bracket(bracket: string): void {
    if (bracket === '<<' || bracket === '[') {
      this.#open.push([]);
      return;
    }
    const operands = this.#open.pop() ?? [];
    if (bracket === ']') this.push({ kind: 'array', items: operands });
    else this.push({ kind: 'dict', entries: entriesOf(operands) });
  }
}

interface Found {
  readonly hex: string | undefined;
  readonly name: string | undefined;
  readonly number: string | undefined;
}

function operandOf({ hex, name, number }: Found): Operand | undefined {
  if (hex !== undefined) return { kind: 'string', value: bytesOf(hex) };
  if (name !== undefined) return { kind: 'name', value: name };
  return number === undefined ? undefined : { kind: 'number', value: Number(number) };
}

function entriesOf(operands: readonly Operand[]): ReadonlyMap<string, Operand> {
  const entries = new Map<string, Operand>();
  for (let at = 0; at + 1 < operands.length; at += 2) {
    const [key, value] = [operands[at], operands[at + 1]];
    if (key?.kind === 'name' && value) entries.set(key.value, value);
  }
  return entries;
}

function bytesOf(hex: string): string {
  const digits = hex.replaceAll(/\s/g, '');
  return (digits.length % 2 === 0 ? digits : `${digits}0`).replaceAll(/../g, (byte) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const PIECE = /\\([0-7]{1,3})|\\(.)|([()])|[^\\()]+/sy;

/** A string in brackets, which may hold pairs of them. */
function literal(stream: string, from: number): { value: string; end: number } {
  let value = '';
  let depth = 0;
  PIECE.lastIndex = from;
  for (let piece = PIECE.exec(stream); piece; piece = PIECE.exec(stream)) {
    const [text, octal, escaped, bracket] = piece;
    if (bracket !== undefined) depth += bracket === '(' ? 1 : -1;
    if (depth === 0) return { value: value.slice(1), end: PIECE.lastIndex };
    if (octal !== undefined) value += String.fromCharCode(Number.parseInt(octal, 8));
    else value += escaped === undefined ? text : (ESCAPES[escaped] ?? escaped);
  }
  throw new Error('a string without an end');
}
