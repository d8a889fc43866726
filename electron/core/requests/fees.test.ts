import { expect, test } from 'vitest';
import { feeByItems, feeByPages } from './fees.ts';

const inYuan = (fen: number) => fen / 100;

test.each([
  [10, 0],
  [11, 100],
  [12, 200],
  [20, 1000],
  [30, 2000],
  [31, 2200],
  [40, 4000],
  [41, 4300],
  [50, 7000],
  [51, 7400],
  [60, 11000],
  [61, 11500],
  [100, 37000],
])('by items: %i applications in a month cost %i 元', (items, yuan) => {
  expect(inYuan(feeByItems(items))).toBe(yuan);
});

test.each([
  [30, 0],
  [31, 10],
  [44, 140],
  [57, 270],
  [68, 380],
  [72, 420],
  [100, 700],
  [101, 720],
  [109, 880],
  [119, 1080],
  [138, 1460],
  [200, 2700],
  [201, 2740],
  [250, 4700],
  [300, 6700],
])('by pages: %i pages cost %i 元', (pages, yuan) => {
  expect(inYuan(feeByPages(pages))).toBe(yuan);
});
