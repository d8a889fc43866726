// Addresses of a case's documents.

/** The page on which an issued letter is looked at. */
export function letterAddress(id: number, letterId: number): string {
  return `/requests/${id}/documents?letter=${letterId}`;
}
