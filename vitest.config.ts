import { defineConfig } from 'vitest/config'

/** One project per kind of test, so that each kind can be run alone: `npm test -- --project unit`. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/{domain,service-map,mirror,server,cli,web}/src/**/*.test.ts'],
          exclude: ['**/*.integration.test.ts', '**/*.browser.test.ts'],
        },
      },
    ],
  },
})
