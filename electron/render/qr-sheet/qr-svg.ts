// One QR code as an SVG picture (ISO/IEC 18004).

import qrcode from 'qrcode-generator';

/** Modules of white on each side, without which readers don't find the code (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

/** Q: a code is read although a quarter of it is smudged, folded or under a stamp. */
const CORRECTION = 'Q';

/**
 * The code of a text in UTF-8, in the smallest version that holds it, with its quiet zone; black on
 * nothing, as large as what stands around it.
 * @param label what a screen reader says
 */
export function qrSvg(text: string, label: string): string {
  const code = qrcode(0, CORRECTION);
  code.addData(bytesAsCharacters(text), 'Byte');
  code.make();
  const modules = code.getModuleCount();
  const side = modules + 2 * QUIET_ZONE;
  const rows = Array.from({ length: modules }, (_, row) =>
    darkRuns(Array.from({ length: modules }, (__, column) => code.isDark(row, column)))
      .map(
        ({ from, length }) => `M${from + QUIET_ZONE} ${row + QUIET_ZONE}h${length}v1h-${length}z`,
      )
      .join(''),
  );
  return [
    `<svg viewBox="0 0 ${side} ${side}" role="img" aria-label="${label}" shape-rendering="crispEdges">`,
    `<path d="${rows.join('')}"/>`,
    '</svg>',
  ].join('');
}

/** The library takes the low byte of each character: here each character is a byte of UTF-8. */
function bytesAsCharacters(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** Neighbouring dark modules as one rectangle: between two, printers leave a hair of white. */
function darkRuns(row: readonly boolean[]): readonly { from: number; length: number }[] {
  const starts = row.flatMap((isDark, at) => (isDark && row[at - 1] !== true ? [at] : []));
  return starts.map((from) => {
    const end = row.indexOf(false, from);
    return { from, length: (end < 0 ? row.length : end) - from };
  });
}
