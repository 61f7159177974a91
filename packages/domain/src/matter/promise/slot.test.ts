import { describe, expect, it } from 'vitest'
import { company, monday, onLeave } from '../../../test/company.ts'
import { instant } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import { isSlot, nextSlots } from './slot.ts'

const ana = { of: 'ana', team: 'service', now: monday } as const
const free = { isTaken: () => false, most: 5 }
// Madrid is an hour ahead of these; open 9 to 14 and 16 to 19 there.
const at = (text: string): Instant => instant(`2026-01-${text}:00Z`)

describe('times to ring', () => {
  it('lie in shift and opening hours, an hour ahead at least, three a day and two hours apart', () => {
    expect(nextSlots(company, ana, free)).toEqual(
      ['12T10:00', '12T12:00', '12T15:00', '13T08:00', '13T10:00'].map(at),
    )
  })

  it('leave out what is taken', () => {
    const isTaken = (start: Instant): boolean => start === at('12T10:00')
    expect(nextSlots(company, ana, { isTaken, most: 2 })).toEqual(['12T10:30', '12T12:30'].map(at))
  })

  it('are none of somebody on leave, nor over a holiday or a pause at noon', () => {
    expect(nextSlots(onLeave(company, 'ana', 'ben'), ana, free)).toEqual([])
    const eve = { ...ana, now: instant('2026-01-05T17:30:00Z') }
    expect(nextSlots(company, eve, { ...free, most: 1 })).toEqual([instant('2026-01-07T08:00:00Z')])
    expect(isSlot(at('12T12:30'), company, ana)).toBe(true)
    expect(isSlot(at('12T13:00'), company, ana)).toBe(false)
    expect(isSlot(at('12T10:10'), company, ana)).toBe(false)
    expect(isSlot(at('12T08:30'), company, ana)).toBe(false)
    expect(isSlot(at('30T10:00'), company, ana)).toBe(false)
  })
})
