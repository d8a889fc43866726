import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeValue, encodeValue } from './codec.ts';

const carried = (value: unknown): unknown => decodeValue(encodeValue(value));

describe('a value carried between the worlds', () => {
  it('arrives as structured clone would deliver it', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withSparseArray: false,
          withNullPrototype: false,
        }),
        (value) => {
          expect(carried(value)).toStrictEqual(structuredClone(value));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps cycles and shared parts', () => {
    const shared = { name: '党政办' };
    const value: Record<string, unknown> = { first: shared, second: shared };
    value['self'] = value;
    const arrived = carried(value) as Record<string, unknown>;
    expect(arrived['self']).toBe(arrived);
    expect(arrived['first']).toBe(arrived['second']);
  });

  it('keeps an own key named __proto__ an own key', () => {
    const arrived = carried(JSON.parse('{"__proto__":{"admin":true}}')) as object;
    expect(Object.getPrototypeOf(arrived)).toBe(Object.prototype);
    expect(Object.keys(arrived)).toEqual(['__proto__']);
  });

  it('keeps the name, message and cause of an error', () => {
    const arrived = carried(new RangeError('太长', { cause: 7 })) as Error;
    expect([arrived.name, arrived.message, arrived.cause]).toEqual(['RangeError', '太长', 7]);
    expect(arrived).toBeInstanceOf(Error);
  });

  it('keeps a large binary', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
    expect(carried(bytes)).toEqual(bytes);
  });

  it.each([
    ['a function', () => 1],
    ['a function inside', { deep: [{ call: () => 1 }] }],
    ['a symbol', Symbol('x')],
    ['a promise', Promise.resolve(1)],
    ['a weak map', new WeakMap()],
    ['a blob', new Blob(['x'])],
  ])('is refused when it holds %s', (_name, value) => {
    expect(() => encodeValue(value)).toThrow('An object could not be cloned.');
  });
});
