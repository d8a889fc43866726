export function shortCodeOf(sha256: string): string;
