import type { NotYet, Teller } from './story.ts'

export interface Telling extends Teller {
  readonly held: () => number
  readonly failed: () => number
  readonly open: () => number
}

/** Prints a story as it goes and counts its lines. */
export const telling = (print: (line: string) => void): Telling => {
  let held = 0
  let failed = 0
  let open = 0
  return {
    scene: (text) => print(`\n${text}`),
    says: (text) => print(`    ${text}`),
    holds: async (line, check) => {
      try {
        await check()
        held += 1
        print(`  ✓ ${line}`)
      } catch (error) {
        failed += 1
        print(`  ✗ ${line}`)
        print(`      ${error instanceof Error ? error.message.replaceAll('\n', '\n      ') : String(error)}`)
      }
    },
    notYet: ({ what, by }: NotYet) => {
      open += 1
      print(`  ○ ${what} (not yet told: ${by})`)
    },
    held: () => held,
    failed: () => failed,
    open: () => open,
  }
}

/** 1 where a line failed or none held, 3 where only lines that are not built yet are open, else 0. */
export const exitCodeOf = (told: Pick<Telling, 'held' | 'failed' | 'open'>): 0 | 1 | 3 => {
  if (told.failed() > 0 || told.held() === 0) return 1
  return told.open() > 0 ? 3 : 0
}
