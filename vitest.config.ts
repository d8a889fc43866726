import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{electron,renderer,build,e2e}/**/*.test.{ts,tsx}'],
    // Dates are text in the office's time zone: a machine elsewhere must compute the same.
    env: { TZ: 'America/New_York' },
    testTimeout: 20_000,
  },
});
