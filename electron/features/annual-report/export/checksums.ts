// 校验码.sha256: the list by which whoever takes the stick can check the files (sha256sum -c).

export const CHECKSUM_FILE = '校验码.sha256';

export interface Checksum {
  readonly name: string;
  readonly sha256: string;
}

/**
 * The list of the new files, after the lines of an older list whose files are still there: a folder may hold
 * the reports of several years.
 */
export function checksumList(
  files: readonly Checksum[],
  older: string,
  stillThere: (name: string) => boolean,
): string {
  const names = new Set(files.map(({ name }) => name));
  const kept = parse(older).filter(({ name }) => !names.has(name) && stillThere(name));
  return [...kept, ...files].map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
}

function parse(list: string): readonly Checksum[] {
  return list.split(/\r?\n/).flatMap((line) => {
    const [, sha256, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    return sha256 !== undefined && name !== undefined ? [{ sha256, name }] : [];
  });
}
