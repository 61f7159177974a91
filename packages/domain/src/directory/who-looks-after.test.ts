import { describe, expect, it } from 'vitest'
import { absentSince, company, monday, onLeave } from '../../test/company.ts'
import { instant } from '../time/instant.ts'
import { whoLooksAfter } from './who-looks-after.ts'

const atNight = instant('2026-01-11T02:00:00Z')
const asked = (more: object = {}) => ({
  admins: ['ana', 'ben'],
  had: [],
  now: monday,
  absentWorkingDays: 2,
  ...more,
})

describe('who looks after what does not work', () => {
  it('is an admin who is at work, and after them the next', () => {
    expect(whoLooksAfter(company, asked())).toBe('ana')
    expect(whoLooksAfter(company, asked({ had: ['ana'] }))).toBe('ben')
    expect(whoLooksAfter(absentSince(company, 'ana', monday), asked())).toBe('ben')
  })

  it('is the first of them where none is at work, but nobody on leave', () => {
    expect(whoLooksAfter(company, asked({ now: atNight }))).toBe('ana')
    expect(whoLooksAfter(onLeave(company, 'ana', null), asked({ now: atNight }))).toBe('ben')
  })

  it('comes up where no admin mended it, to each once', () => {
    const had: string[] = []
    for (;;) {
      const next = whoLooksAfter(company, asked({ had }))
      if (next === null) break
      had.push(next)
    }
    expect(had.slice(0, 2)).toEqual(['ana', 'ben'])
    expect(had.length).toBeGreaterThan(3)
    expect(new Set(had).size).toBe(had.length)
  })

  it('is somebody also where there is no admin', () => {
    expect(whoLooksAfter(company, asked({ admins: [] }))).not.toBeNull()
  })
})
