// What may be attached, and what may be opened from the ledger.

/** The largest attachment: scans and photographs fit, video belongs elsewhere. Bytes (50 MB). */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

// Documents, pictures and mail that a PC shows; nothing that a PC executes, however it is named.
const OPENABLE = new Set(
  [
    'doc docx wps wpt xls xlsx et csv ppt pptx dps pdf ofd rtf txt md',
    'jpg jpeg png gif bmp tif tiff webp heic',
    'mp3 wav m4a mp4 mov avi eml zip rar 7z',
  ].flatMap((line) => line.split(' ')),
);

/** The extension of a file name in lower case, without the dot; '' when it has none. */
export function extensionOf(name: string): string {
  // Windows ignores trailing dots and spaces, so they must not hide what a file is.
  const dot = /\.([^.\\/]*)$/.exec(name.replace(/[. ]+$/, ''));
  return dot?.[1]?.toLowerCase() ?? '';
}

/** Whether a kept file with this name may be handed to the PC's programs. */
export function mayOpen(name: string): boolean {
  return OPENABLE.has(extensionOf(name));
}

/** Windows opens a device instead, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A file name without anything that has a meaning in a path, as any PC accepts it. */
export function safeFileName(name: string): string {
  const plain = name
    // eslint-disable-next-line no-control-regex -- control characters are what must not be in a name
    .replace(/[\u0000-\u001f\\/:*?"<>|\u202a-\u202e\u2066-\u2069]/g, '_')
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '');
  const extension = extensionOf(plain);
  const stem = extension === '' ? plain : plain.slice(0, -extension.length - 1);
  const kept = `${DEVICE.test(stem) ? '_' : ''}${stem.slice(0, 80).toWellFormed()}`;
  const short = `${kept}${extension === '' ? '' : `.${extension}`}`;
  return short === '' ? '附件' : short;
}
