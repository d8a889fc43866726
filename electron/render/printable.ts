// Text that every format can hold, and a document with its defaults in place.

// XML 1.0 has no way to write these; a word processor calls a file with one of them damaged.
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text without control characters and half characters; line breaks and tabs become spaces. */
export function printableText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(UNPRINTABLE, '')
    .replaceAll(/\r\n|[\t\r\n]/g, ' ');
}

/** The same, but every kind of line break becomes \n: for text that is set line by line. */
export function printableLines(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(printableText)
    .join('\n');
}

/**
 * The document as all renderers print it: keys in the model's order, every text printable.
 * @param schema The document's model.
 * @param printable What makes a text printable, by the key under which it stands.
 */
export function printableDocument<T>(
  document: T,
  schema: { readonly parse: (input: unknown) => T },
  printable: (text: string, key: string) => string = printableText,
): T {
  const text = JSON.stringify(document, (key, value: unknown) =>
    typeof value === 'string' ? printable(value, key) : value,
  );
  return schema.parse(JSON.parse(text));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text for HTML and XML, in content and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
