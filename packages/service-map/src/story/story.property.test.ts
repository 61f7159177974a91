import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seed } from '../../test/seed.ts'
import { replay } from '../../test/replay.ts'
import { smallMaps } from '../../test/small-maps.ts'
import { check } from '../check/check.ts'
import { stepText } from '../words/english.ts'

test.each([
  ['as drawn', false],
  ['under Buckstop', true],
] as const)('every story is a real play of the game, %s', { timeout: 60_000 }, (_, withBuckstop) => {
  const seen = { solved: 0, round: 0, stopped: 0, nowhere: 0 }
  fc.assert(
    fc.property(smallMaps(), (map) => {
      const checked = check(map, { withBuckstop })
      if (!checked.ok) throw new Error(checked.code)
      for (const { customer, problem, verdict, contacts, story } of checked.result.verdicts) {
        const played = replay(map, customer, problem, withBuckstop, story)
        expect(played.illegal).toEqual([])
        if (verdict === 'safe') {
          expect(played.end).toBe('solved')
          expect(played.contacts).toBe(contacts)
          expect(story.repeats).toEqual([])
        } else expect(played.end).toBe(story.repeats.length > 0 ? 'round' : 'stopped')
        seen[played.end]++
        for (const step of [...story.first, ...story.repeats]) expect(stepText(step)).toMatch(/^[A-Z].*\.$/)
      }
    }),
    { numRuns: 3_000, seed },
  )
  expect(Math.min(seen.solved, seen.round, seen.stopped)).toBeGreaterThan(100)
})
