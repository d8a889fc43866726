// Reads XML into a tree, strictly: what is not well-formed (XML 1.0) is an error, as it is to Word.

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  /** Text and children in their order. */
  readonly pieces: readonly (string | XmlElement)[];
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  readonly pieces: (string | XmlElement)[];
  text: string;
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const BAD_TEXT = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)|\]\]>/;

/** @throws Error naming the place where the text stops being well-formed. */
export function xmlTree(xml: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], pieces: [], text: '' };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (!token) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    take(open, token);
  }
  const [element, ...more] = root.children;
  if (open.length !== 1 || !element || more.length > 0 || root.text.trim() !== '') {
    throw new Error('not one whole element');
  }
  return element;
}

function take(open: Open[], token: RegExpExecArray): void {
  const [whole, closing, name, attributes = '', empty, text] = token;
  const parent = open.at(-1);
  if (!parent) throw new Error(`an end too many: ${whole}`);
  if (text !== undefined) {
    if (BAD_TEXT.test(text)) throw new Error(`bad text: ${text}`);
    parent.text += text;
    parent.pieces.push(text);
  } else if (name === undefined) {
    if (open.length > 1) throw new Error(`an instruction inside: ${whole}`);
  } else if (closing === '/') {
    if (parent.name !== name) throw new Error(`${parent.name} ends with ${name}`);
    open.pop();
  } else {
    const element: Open = {
      name,
      attributes: read(attributes),
      children: [],
      pieces: [],
      text: '',
    };
    parent.children.push(element);
    parent.pieces.push(element);
    if (empty !== '/') open.push(element);
  }
}

function read(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  const attributes = Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
  if (Object.keys(attributes).length < found.length) throw new Error(`named twice:${text}`);
  if (BAD_TEXT.test(text)) throw new Error(`bad attribute:${text}`);
  return attributes;
}

/** The element and all below it, in the order of the text. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** The children of a name. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}
