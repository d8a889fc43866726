// Command-line switches of the window: `--data-dir DIR`, `--data-dir=DIR`.

/** The value of a switch, or undefined when it is absent or has none. */
export function switchValue(argv: readonly string[], name: string): string | undefined {
  for (const [index, word] of argv.entries()) {
    if (word === `--${name}`) return argv[index + 1];
    if (word.startsWith(`--${name}=`)) return word.slice(name.length + 3);
  }
  return undefined;
}
