// Names of a workbook's sheets: at most 31 characters, none of : \ / ? * [ ], none twice.

const LONGEST_NAME = 31;

/** Gives each sheet a name that spreadsheets accept. */
export class SheetNames {
  readonly #taken = new Set<string>();

  /** The wanted name, cut and counted on where needed. */
  next(wanted: string): string {
    const clean =
      wanted
        .replaceAll(/[:\\/?*[\]]/g, ' ')
        .replaceAll(/^'+|'+$/g, '')
        .trim() || '表';
    for (let count = 1; ; count += 1) {
      const suffix = count === 1 ? '' : `（${count}）`;
      const name = clean.slice(0, LONGEST_NAME - suffix.length) + suffix;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }
}
