import type { ReceiptAnswer } from '../../electron/core/submissions/receipt.ts';

export function receiptSeal(answer: ReceiptAnswer): string;
export function receiptText(
  answer: ReceiptAnswer,
  hash: (text: string) => Promise<string>,
): Promise<string>;
export function receiptName(answer: {
  readonly organ: string;
  readonly year: number;
  readonly shortCode: string;
}): string;
export function typedText(text: string, most: number): string;
export function receiptFaults(
  answer: {
    readonly decision: string;
    readonly reason: string;
    readonly by: string;
    readonly onDate: string;
  },
  isWhole: boolean,
): Readonly<Record<string, string>>;
