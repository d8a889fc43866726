// How a photograph was held: cameras keep the pixels as they fell and note the turn beside them (Exif).

const START = 0xffd8;
const EXIF_SEGMENT = 0xffe1;
const START_OF_SCAN = 0xffda;
const ORIENTATION_TAG = 0x0112;

/** The Exif orientation: 1 upright, 2 to 8 turned or mirrored; 1 where nothing or nonsense is noted. */
export function jpegOrientation(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 4 || view.getUint16(0) !== START) return 1;
  let at = 2;
  while (at + 4 <= view.byteLength) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if (marker === START_OF_SCAN || marker < 0xff00 || length < 2) return 1;
    const end = Math.min(at + 2 + length, view.byteLength);
    if (marker === EXIF_SEGMENT) {
      const found = exifOrientation(
        new DataView(view.buffer, view.byteOffset + at + 4, end - at - 4),
      );
      if (found !== null) return found;
    }
    at = end;
  }
  return 1;
}

const EXIF = 0x45786966;
const TIFF_AT = 6;
const LITTLE_ENDIAN = 0x4949;
const ENTRY_BYTES = 12;

function exifOrientation(segment: DataView): number | null {
  if (segment.byteLength < TIFF_AT + 8 || segment.getUint32(0) !== EXIF) return null;
  const little = segment.getUint16(TIFF_AT) === LITTLE_ENDIAN;
  const directory = TIFF_AT + segment.getUint32(TIFF_AT + 4, little);
  if (directory + 2 > segment.byteLength) return null;
  const count = segment.getUint16(directory, little);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * ENTRY_BYTES;
    if (at + ENTRY_BYTES > segment.byteLength) return null;
    if (segment.getUint16(at, little) !== ORIENTATION_TAG) continue;
    const value = segment.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}
