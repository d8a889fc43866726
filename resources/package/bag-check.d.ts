export interface PageEntry {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly sha512: string | null;
}
export interface PageFinding {
  readonly path: string;
  readonly kind: string;
  readonly message: string;
}
interface Expected {
  readonly path: string;
  readonly sha256: string;
}
export const TEXT_FILES: readonly string[];
export function checkPackage(
  entries: readonly PageEntry[],
  texts: Readonly<Record<string, string>>,
  embedded?: readonly Expected[],
): PageFinding[];
export function isOtherPackage(
  entries: readonly PageEntry[],
  texts: Readonly<Record<string, string>>,
  embedded: readonly Expected[],
): boolean;
