// The zip that a .docx and a .xlsx are, written so that the same content gives the same bytes.

import JSZip from 'jszip';

/** Any fixed day serves: entries of a zip carry one, and so does a document without a date of its own. */
export const ENTRY_DAY = '2020-01-01';
const ENTRY_DATE = new Date(`${ENTRY_DAY}T00:00:00Z`);

/** Changes one part of the zip: takes its text, gives the new one. */
export type PartChanges = Readonly<Record<string, (text: string) => string>>;

/**
 * Writes a zip again with fixed dates, after changing the named parts and without those left out.
 * @throws Error when a named part does not exist.
 */
export async function repackZip(
  bytes: Uint8Array | ArrayBuffer,
  changes: PartChanges,
  leftOut: readonly string[] = [],
): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(bytes);
  const target = new JSZip();
  const missing = [...Object.keys(changes), ...leftOut].find((name) => source.file(name) === null);
  if (missing !== undefined) throw new Error(`${missing} is not in the zip`);
  for (const [name, entry] of Object.entries(source.files).toSorted(firstThingsFirst)) {
    if (entry.dir || leftOut.includes(name)) continue;
    const change = changes[name];
    const content = change ? change(await entry.async('string')) : await entry.async('uint8array');
    target.file(name, content, { date: ENTRY_DATE, createFolders: false });
  }
  return target.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
  });
}

// By them a program that sees only the beginning of the file knows what it is.
const FIRST = ['_rels/.rels', '[Content_Types].xml'];

function firstThingsFirst(
  [a]: readonly [string, unknown],
  [b]: readonly [string, unknown],
): number {
  return FIRST.indexOf(b) - FIRST.indexOf(a);
}
