// Memory that begins on a page of the processor, which reading past the system's cache demands.

/** Bytes; the unit in which WebAssembly hands memory out. */
const WASM_PAGE = 64 * 1024;

// Neither TypeScript's ES library nor Node's types declare it without those of a browser.
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
};

/** At least `bytes` of memory, aligned to a page: the start of a WebAssembly memory always is. */
export function alignedMemory(bytes: number): Uint8Array<ArrayBuffer> {
  const { buffer } = new WebAssembly.Memory({ initial: Math.ceil(bytes / WASM_PAGE) });
  return new Uint8Array(buffer);
}
