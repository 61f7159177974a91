import { describe, expect, test } from 'vitest'
import { staff } from '../../test/small-company.ts'
import type { Admitted } from './admitted.ts'
import { createRecognisedLately } from './recognised-lately.ts'

const ana: Admitted = {
  actor: { kind: 'person', id: staff.ana },
  credential: { kind: 'session', id: 'a session' },
}

const remembering = () => {
  const clock = { now: 1_000 }
  const lately = createRecognisedLately(() => clock.now)
  lately.hears(true)
  return { clock, lately }
}

describe('who was recognised lately', () => {
  test('is remembered for five seconds, and no longer than the credential lasts', () => {
    const { clock, lately } = remembering()
    lately.asking('long')(ana, 100_000)
    lately.asking('short')(ana, 1_500)
    expect([lately.by('long'), lately.by('short'), lately.by('another')]).toEqual([ana, ana, null])
    clock.now = 1_500
    expect([lately.by('long'), lately.by('short')]).toEqual([ana, null])
    clock.now = 6_000
    expect(lately.by('long')).toBeNull()
  })

  test('is forgotten where anything ends, also what was asked for before it ended', () => {
    const { lately } = remembering()
    lately.asking('before')(ana, 100_000)
    const answered = lately.asking('meanwhile')
    lately.forget()
    answered(ana, 100_000)
    expect([lately.by('before'), lately.by('meanwhile')]).toEqual([null, null])
  })

  test('is nobody while nobody hears of what ends', () => {
    const { lately } = remembering()
    lately.asking('before')(ana, 100_000)
    lately.hears(false)
    expect(lately.by('before')).toBeNull()
    lately.asking('then')(ana, 100_000)
    expect(lately.by('then')).toBeNull()
    lately.hears(true)
    lately.asking('again')(ana, 100_000)
    expect(lately.by('again')).toEqual(ana)
  })

  test('are ten thousand at most', () => {
    const { lately } = remembering()
    for (let count = 0; count <= 10_000; count += 1) lately.asking(`one ${count}`)(ana, 100_000)
    expect([lately.by('one 9999'), lately.by('one 10000')]).toEqual([null, ana])
  })
})
