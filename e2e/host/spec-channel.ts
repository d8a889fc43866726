// Started by a test, the stand-in has a channel to it: the test queues what people would answer, and
// hears where to join. Started by a person, there is none.

/** What a test may say. */
export type FromSpec =
  | { readonly kind: 'answer-open-dialog'; readonly paths: readonly string[] | null }
  | { readonly kind: 'answer-message-box'; readonly button: number }
  | { readonly kind: 'report' }
  | { readonly kind: 'quit' };

/** What a test hears. */
export type ToSpec =
  | { readonly kind: 'started'; readonly endpoint: string | undefined }
  | { readonly kind: 'report'; readonly report: SpecReport };

/** What the app did to the desktop around it. */
export interface SpecReport {
  readonly opened: readonly string[];
  readonly shown: readonly string[];
  readonly errorBoxes: readonly { readonly title: string; readonly content: string }[];
}

export const report = {
  opened: [] as string[],
  shown: [] as string[],
  errorBoxes: [] as { title: string; content: string }[],
} satisfies SpecReport;

const openAnswers: (readonly string[] | null)[] = [];
const boxAnswers: number[] = [];

/** Whether a test has started this process. */
export function isSpec(): boolean {
  return process.send !== undefined;
}

/** Tells the test something. */
export function tellSpec(message: ToSpec): void {
  process.send?.(message);
}

/** Listens to the test. */
export function listenToSpec(quit: () => void): void {
  process.on('message', (message: FromSpec) => {
    if (message.kind === 'answer-open-dialog') openAnswers.push(message.paths);
    if (message.kind === 'answer-message-box') boxAnswers.push(message.button);
    if (message.kind === 'report') tellSpec({ kind: 'report', report });
    if (message.kind === 'quit') quit();
  });
  // A test that died takes its app with it.
  process.on('disconnect', quit);
}

/**
 * The next answer that the test has queued for an open dialog; null for a cancelled one.
 * @throws Error when the test did not expect a dialog.
 */
export function nextOpenAnswer(title: string): readonly string[] | null {
  const answer = openAnswers.shift();
  if (answer === undefined) throw new Error(`The test has no answer for the dialog ${title}.`);
  return answer;
}

/**
 * The next answer that the test has queued for a message box.
 * @throws Error when the test did not expect one.
 */
export function nextBoxAnswer(message: string): number {
  const answer = boxAnswers.shift();
  if (answer === undefined) throw new Error(`The test has no answer for the box ${message}.`);
  return answer;
}
