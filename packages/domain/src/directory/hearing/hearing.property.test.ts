import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absentSince, company, monday, onLeave, withRota } from '../../../test/company.ts'
import { addMilliseconds, hours, type Instant, instant } from '../../time/instant.ts'
import { isOpenAt } from '../../time/working-time.ts'
import type { Directory, PersonId } from '../directory.ts'
import { type Choices, firstChoices, hearingKinds, mailings } from './choices.ts'
import { hearsNow } from './hears-now.ts'
import { morningDue } from './morning.ts'
import { waysNow } from './ways.ts'

const choice = fc.record({ mail: fc.constantFrom(...mailings), push: fc.boolean() })
const chosen = fc
  .dictionary(fc.constantFrom(...hearingKinds), choice)
  .map((some): Choices => ({ ...firstChoices, ...some }))
const others = fc.constantFrom(...hearingKinds.filter((kind) => kind !== 'danger'))
const hearing = fc.record({
  kind: fc.constantFrom(...hearingKinds),
  choices: chosen,
  hears: fc.boolean(),
  morning: fc.boolean(),
})

describe('the ways by which somebody hears of something', () => {
  it('are all of them, at once, for danger, whatever they chose and at every hour', () => {
    fc.assert(
      fc.property(hearing, (one) => {
        expect(waysNow({ ...one, kind: 'danger' })).toEqual({ mail: 'atOnce', push: true })
      }),
    )
  })

  it('are none out of their hours but the next morning’s mail, and never more than they chose', () => {
    fc.assert(
      fc.property(hearing, others, (one, kind) => {
        const wanted = one.choices[kind].mail
        const { mail, push } = waysNow({ ...one, kind })
        expect(push).toBe(one.hears && one.choices[kind].push && kind !== 'readOnly')
        expect(mail === 'atOnce').toBe(one.hears && wanted === 'atOnce')
        // What they want mailed is lost only where they want no mail in the morning either.
        expect(wanted !== 'never' && mail === 'never' && one.morning).toBe(false)
        expect(wanted === 'never' && mail !== 'never').toBe(false)
      }),
    )
  })
})

const at = fc.integer({ min: 0, max: 24 * 21 }).map((hour) => addMilliseconds(monday, hours(hour)))
const shiftsOf = (id: PersonId, directory: Directory = company) => {
  const person = directory.people.get(id)
  if (person === undefined) throw new Error(`nobody is called ${id}`)
  return person.shifts
}

describe('the time to hear of work', () => {
  it('is that of their shift and of the rota, and never while they are away', () => {
    const to = addMilliseconds(monday, hours(24 * 21))
    const from = addMilliseconds(monday, hours(24 * 7))
    const onRota = withRota(company, { person: 'ana', team: null, from, to })
    fc.assert(
      fc.property(at, (now) => {
        if (isOpenAt(now, shiftsOf('ana'))) expect(hearsNow(company, 'ana', now)).toBe(true)
        expect(hearsNow(onRota, 'ana', now)).toBe(hearsNow(company, 'ana', now) || (from <= now && now < to))
        expect(hearsNow(onLeave(onRota, 'ana', null), 'ana', now)).toBe(false)
        expect(hearsNow(absentSince(onRota, 'ana', monday), 'ana', now)).toBe(false)
      }),
    )
    expect(hearsNow(company, 'ana', instant('2026-01-12T22:00:00Z'))).toBe(false)
    expect(hearsNow(company, 'ana', instant('2026-01-17T10:00:00Z'))).toBe(false)
  })
})

describe('the mail of the morning', () => {
  const ana = company.people.get('ana')
  const due = (moment: string | Instant) => (ana === undefined ? null : morningDue(ana, 8, instant(moment)))

  it('is due from its hour on until the day’s work ends, where they work', () => {
    expect(due('2026-01-12T06:59:59Z')).toBeNull()
    expect(due('2026-01-12T07:00:00Z')).toBe('2026-01-12')
    expect(due('2026-01-12T17:59:59Z')).toBe('2026-01-12')
    expect(due('2026-01-12T18:00:00Z')).toBeNull()
  })

  it('comes on days on which they work, and not while they are away', () => {
    expect([due('2026-01-17T09:00:00Z'), due('2026-01-06T09:00:00Z')]).toEqual([null, null])
    const away = onLeave(company, 'ana', null).people.get('ana')
    expect(away === undefined ? null : morningDue(away, 8, monday)).toBeNull()
  })
})
