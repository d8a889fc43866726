import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{electron,renderer,build,e2e}/**/*.test.{ts,tsx}'],
    // Dates are text in the office's time zone: a machine elsewhere must compute the same.
    env: { TZ: 'America/New_York' },
    testTimeout: 20_000,
    // Part of what is tested there, not a decoration: the page on the stick carries its own style.
    css: { include: [/resources\/package\//] },
  },
});
