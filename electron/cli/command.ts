// What a command of `desk` is. The table in commands.ts is data: parsing, help and running read it.

import type * as z from 'zod';

/** The same words for the office's staff and for the county's technicians. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What the help says of an option. */
export interface OptionWords extends Words {
  /** Stands for the value in the help: FILE, DIR, YEAR. A switch, which has none, leaves it out. */
  readonly value?: string;
}

/** The words that belong to no option, e.g. the folders of `desk rollup`: one field of the input. */
export interface PositionalWords extends OptionWords {
  /** The field that they become. */
  readonly name: string;
  readonly value: string;
  /** Several may stand there, and the field is a list; otherwise one, and the field is its text. */
  readonly many?: boolean;
}

/** Where a command may listen and speak. */
export interface CommandIo {
  /** Progress and remarks: standard error, line by line. */
  readonly say: (line: string) => void;
  /** The lines of standard input. */
  readonly lines: () => AsyncIterable<string>;
  /** One of many answers: standard output, one JSON document on a line. */
  readonly answer: (document: unknown) => void;
}

/** What a command answers: the JSON document, and whether the work itself came out well. */
export interface CommandOutcome {
  /** undefined when the command has answered line by line. */
  readonly document: unknown;
  /** false ends the program with 1: the command ran, and what it found is not in order. */
  readonly ok: boolean;
}

export interface Command {
  readonly name: string;
  readonly about: Words;
  readonly options: Readonly<Record<string, OptionWords>>;
  /** Absent where no word may stand by itself. */
  readonly positional?: PositionalWords;
  /** Fields without which the command can't run. */
  readonly required: readonly string[];
  /** The words that were typed, by option name; checked before the run. */
  readonly input: z.ZodType;
  readonly run: (input: never, io: CommandIo) => Promise<CommandOutcome>;
}

/** Declares a command whose options and positional words are exactly the fields of its input. */
export function defineCommand<
  S extends z.ZodObject,
  P extends keyof z.input<S> & string = never,
>(command: {
  readonly name: string;
  readonly about: Words;
  readonly input: S;
  readonly options: Readonly<Record<Exclude<keyof z.input<S> & string, P>, OptionWords>>;
  readonly positional?: PositionalWords & { readonly name: P };
  readonly run: (input: z.output<S>, io: CommandIo) => Promise<CommandOutcome>;
}): Command {
  const required = Object.entries(command.input.shape)
    .filter(([, field]) => !(field as z.ZodType).safeParse(undefined).success)
    .map(([name]) => name);
  return { ...command, required };
}
