import type {
  PublicationRecord,
  PublicationVersion,
} from '../../../electron/core/publications/record-fields.ts';

/** The version that is worked on. */
export function currentVersionOf({
  versions,
  currentVersion,
}: Pick<PublicationRecord, 'versions' | 'currentVersion'>): PublicationVersion {
  const current = versions.find(({ version }) => version === currentVersion);
  if (!current) throw new Error(`the answer has no version ${currentVersion}`);
  return current;
}
