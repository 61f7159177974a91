import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const roots = '{packages/*/{src,test,bin},examples,scripts,bench,reliability}'
// Files share what a worker has loaded: half of a run was loading the same modules anew for each. No test of ours
// replaces a module, and what is kept in one (plans of statements, days that were asked for) holds for every test.
const everywhere = { exclude: ['**/node_modules/**', '**/dist/**'], isolate: false }
const database = 'packages/server/test/global-setup.ts'
const workspace = 'scripts/build-web.mjs'
/** The workspace says nothing before its language is chosen. */
const inEnglish = { setupFiles: ['packages/web/test/in-english.ts'] }

/** The files that take longest although they are short: begun last, one worker would be at them while the others are idle. */
const takesLong = ({ moduleId }: TestSpecification) =>
  /\/(?:stories|start|cluster)\.integration\.test\.ts$/.test(moduleId)

/** A run that remembers no other begins with the largest files, which are not always those that take longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the sequencer's, which answers a new list
    const ofProjects = Map.groupBy(await super.sort(files), ({ project }) => project.name)
    return [...ofProjects.values()].flatMap((ofOne) => [
      ...ofOne.filter(takesLong),
      ...ofOne.filter((spec) => !takesLong(spec)),
    ])
  }
}

/** One project per kind of test, so that each kind can be run alone: `npm test -- --project unit`. */
export default defineConfig({
  test: {
    // Two more than there are cores: a worker waits for databases, mail and its own clock more than half of its time
    // in an integration test, and a tenth of it in a browser's.
    maxWorkers: Math.max(2, availableParallelism()) + 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [`${roots}/**/*.test.{ts,tsx}`],
          ...everywhere,
          ...inEnglish,
          exclude: [...everywhere.exclude, '**/*.{property,integration,browser}.test.ts'],
          // A busy machine is no failure: no test here is about seconds.
          testTimeout: 30_000,
        },
      },
      {
        // Rules, tried on what nobody thought of: `npm run reliability` tries them on far more.
        test: {
          name: 'property',
          include: [`${roots}/**/*.property.test.ts`],
          ...everywhere,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: [`${roots}/**/*.integration.test.ts`],
          ...everywhere,
          globalSetup: [database],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Processes and databases begin and end in it; what is waited for may take a busy machine seconds.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'browser',
          include: [`${roots}/**/*.browser.test.ts`],
          ...everywhere,
          globalSetup: [database, workspace],
          testTimeout: 120_000,
          // A process, a company and a browser begin in it, beside those of others.
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
