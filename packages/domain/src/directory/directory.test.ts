import { describe, expect, it } from 'vitest'
import {
  absentSince,
  changed,
  company,
  evenings,
  monday,
  never,
  onLeave,
  withRota,
  without,
} from '../../test/company.ts'
import { instant } from '../time/instant.ts'
import { memberOfBoard } from './board.ts'
import { chooseOwner } from './choose-owner.ts'
import type { OwnerWanted } from './choose-owner.ts'
import { coverOf } from './cover.ts'
import type { Directory, RotaEntry } from './directory.ts'
import { isUnder, ladderAbove } from './ladder.ts'
import { absenceRunsOut, whoStandsFor } from './presence.ts'

const absence = { now: monday, absentWorkingDays: 2 }
const sunday = instant('2026-01-11T10:00:00Z')
const rota = (person: string, team: string | null = null): RotaEntry => ({
  person,
  team,
  from: instant('2026-01-10T00:00:00Z'),
  to: instant('2026-01-12T08:00:00Z'),
})

const wanted = (more: Partial<OwnerWanted> = {}): OwnerWanted => ({
  team: 'service',
  language: 'es',
  now: monday,
  loadOf: () => 0,
  excluding: [],
  absentWorkingDays: 2,
  ...more,
})

describe('the owner of a new case', () => {
  it('is on duty, and has least to do', () => {
    const loadOf = (id: string) => ({ ana: 3, ben: 1, lena: 2 })[id] ?? 0
    expect(chooseOwner(company, wanted({ loadOf }))).toEqual({
      owner: 'ben',
      team: 'service',
      because: 'onDuty',
      offerToTeam: false,
    })
  })

  it('speaks the language where somebody does, however much they have to do', () => {
    const loadOf = (id: string) => (id === 'ben' ? 99 : 0)
    expect(chooseOwner(company, wanted({ language: 'fr', loadOf }))?.owner).toBe('ben')
    expect(chooseOwner(company, wanted({ language: 'de', loadOf }))?.owner).toBe('ana')
  })

  it('is never who the complaint is about, nor who is absent, on leave, or has left', () => {
    const few = without(onLeave(absentSince(company, 'ana', monday), 'ben', 'ana'), 'lena')
    expect(chooseOwner(company, wanted({ excluding: ['ana', 'ben'] }))?.owner).toBe('lena')
    expect(chooseOwner(few, wanted())).toMatchObject({ owner: 'omar', because: 'ladder' })
  })

  it('is whoever is on the rota while nobody is on duty, and an offer to the team stands', () => {
    const covered = withRota(company, rota('eva'), rota('dan', 'service'))
    expect(chooseOwner(covered, wanted({ now: sunday }))).toEqual({
      owner: 'dan',
      team: 'service',
      because: 'rota',
      offerToTeam: true,
    })
    expect(chooseOwner(covered, wanted({ now: sunday, excluding: ['dan'] }))?.owner).toBe('eva')
    expect(chooseOwner(absentSince(covered, 'dan', monday), wanted({ now: sunday }))?.owner).toBe('eva')
  })

  it('is whoever of the team has least to do, at any hour, where history is dealt out', () => {
    const loadOf = (id: string) => ({ ana: 3, ben: 1 })[id] ?? 9
    expect(chooseOwner(company, wanted({ now: sunday, loadOf, atAnyHour: true }))).toEqual({
      owner: 'ben',
      team: 'service',
      because: 'dealtOut',
      offerToTeam: false,
    })
    const away = onLeave(company, 'ben', 'ana')
    expect(chooseOwner(away, wanted({ now: sunday, loadOf, atAnyHour: true }))?.owner).toBe('ana')
  })

  it('is the lead, off shift or not, where there is no rota either; then the ladder', () => {
    expect(chooseOwner(company, wanted({ now: sunday }))).toMatchObject({ owner: 'lena', because: 'lead' })
    const away = onLeave(company, 'lena', null)
    expect(chooseOwner(away, wanted({ now: sunday }))).toMatchObject({ owner: 'omar', because: 'ladder' })
    const deputised = onLeave(company, 'lena', 'night')
    expect(chooseOwner(deputised, wanted({ now: sunday }))).toMatchObject({ owner: 'night' })
  })

  it('is found for a team that does not exist, and for one that has nobody', () => {
    expect(chooseOwner(company, wanted({ team: 'nowhere' }))).toMatchObject({ team: 'switchboard' })
    const [service] = [...company.teams.values()].filter(({ name }) => name === 'service')
    if (service === undefined) throw new Error('no service team')
    const empty = { ...service, members: [], lead: 'nobody', reportsTo: null }
    const directory: Directory = { ...company, teams: new Map(company.teams).set('service', empty) }
    expect(chooseOwner(directory, wanted())).toMatchObject({ owner: 'sam', because: 'ladder' })
  })

  it('is nobody only where nobody works', () => {
    const people = new Map([...company.people].map(([id, one]) => [id, { ...one, active: false }]))
    expect(chooseOwner({ ...company, people }, wanted())).toBeNull()
    const somebody = company.people.get('dan')
    if (somebody === undefined) throw new Error('no Dan')
    const last = new Map(people).set('dan', { ...somebody, active: true, shifts: never })
    expect(chooseOwner({ ...company, people: last }, wanted())?.owner).toBe('dan')
  })
})

describe('the ladder', () => {
  it('leads from somebody to the top, nearest first', () => {
    expect(ladderAbove(company, 'service', 'ana', { absence })).toEqual(['lena', 'omar', 'chief', 'beatriz'])
    expect(ladderAbove(company, 'service', 'omar', { absence })).toEqual(['chief', 'beatriz'])
    expect(ladderAbove(company, 'service', 'beatriz', { absence })).toEqual([])
  })

  it('skips who left, is excluded, or has been absent too long, and has deputies stand in', () => {
    expect(ladderAbove(without(company, 'lena'), 'service', 'ana', { absence })[0]).toBe('omar')
    expect(ladderAbove(company, 'service', 'ana', { absence, excluding: ['lena'] })[0]).toBe('omar')
    const since = instant('2026-01-07T09:00:00Z')
    expect(ladderAbove(absentSince(company, 'lena', since), 'service', 'ana', { absence })[0]).toBe('omar')
    expect(ladderAbove(absentSince(company, 'lena', monday), 'service', 'ana', { absence })[0]).toBe('lena')
    expect(ladderAbove(onLeave(company, 'lena', 'olga'), 'service', 'ana', { absence })[0]).toBe('olga')
  })

  it('goes on above its top to the member of the board, once, or whoever stands in for them', () => {
    const topless = new Map([...company.teams].filter(([name]) => name !== 'board'))
    const executive = topless.get('executive')
    if (executive === undefined) throw new Error('no executive')
    const short = { ...company, teams: topless.set('executive', { ...executive, reportsTo: null }) }
    const above = (directory: Directory, more = {}) =>
      ladderAbove(directory, 'service', 'omar', { absence, ...more })
    const named = { ...short, board: 'beatriz' }
    expect(above(short)).toEqual(['chief'])
    expect(above(named)).toEqual(['chief', 'beatriz'])
    expect(ladderAbove(named, 'service', 'beatriz', { absence })).toEqual([])
    expect(above(onLeave(named, 'beatriz', 'olga'))).toEqual(['chief', 'olga'])
    // Nobody is above themselves, nor is who left, or whom it is about.
    for (const board of ['chief', 'omar', 'lena']) expect(above({ ...short, board })).toEqual(['chief'])
    expect(above(without(named, 'beatriz'))).toEqual(['chief'])
    expect(above(named, { excluding: ['beatriz'] })).toEqual(['chief'])
    // Whoever leads the top of the map is of the board where the chief executive leads leaders below them.
    expect(above({ ...company, board: 'beatriz' })).toEqual(['chief', 'beatriz'])
    // What it is called says that it is the board where nobody leads below the chief executive, and only there.
    const called = (name: string): Directory => {
      const renamed = [...company.teams].map(([key, one]) => {
        const of = key === 'board' ? name : key
        return [
          of,
          { ...one, name: of, reportsTo: one.reportsTo === 'board' ? name : one.reportsTo },
        ] as const
      })
      return { ...company, teams: new Map(renamed), board: 'beatriz' }
    }
    for (const name of ['Board', "Conseil d'administration", 'Consejo de Administración'])
      expect(memberOfBoard(called(name))).toBe('beatriz')
    expect(memberOfBoard(called('Direction'))).toBeNull()
    expect(memberOfBoard({ ...called('Board'), board: 'chief' })).toBeNull()
    expect(
      memberOfBoard({
        ...short,
        teams: new Map([['board', { ...executive, name: 'board', reportsTo: null }]]),
        board: 'chief',
      }),
    ).toBeNull()
    const operations = company.teams.get('operations')
    if (operations === undefined) throw new Error('no operations')
    const teams = new Map(company.teams).set('operations', { ...operations, leader: true })
    expect(memberOfBoard({ ...called('Direction'), teams, board: 'beatriz' })).toBe('beatriz')
    expect(memberOfBoard({ ...company, teams, board: 'chief' })).toBeNull()
  })

  it('ends, whatever circle the teams make', () => {
    const operations = company.teams.get('operations')
    if (operations === undefined) throw new Error('no operations')
    const teams = new Map(company.teams).set('operations', { ...operations, reportsTo: 'service' })
    expect(ladderAbove({ ...company, teams }, 'service', 'ana', { absence })).toEqual(['lena', 'omar'])
  })

  it('has a deputy of a deputy stand in, and nobody in a circle of them', () => {
    const chain = onLeave(onLeave(company, 'lena', 'ana'), 'ana', 'ben')
    expect(whoStandsFor(chain, 'lena', { absence })).toBe('ben')
    const circle = onLeave(onLeave(company, 'lena', 'ana'), 'ana', 'lena')
    expect(whoStandsFor(circle, 'lena', { absence })).toBeNull()
  })

  it('has whoever is named for any leave stand in where this one names nobody', () => {
    const usually = (usualDeputy: string) => {
      const away = onLeave(company, 'lena', null)
      const lena = away.people.get('lena')
      if (lena === undefined) throw new Error('no Lena')
      return { ...away, people: new Map(away.people).set('lena', { ...lena, usualDeputy }) }
    }
    expect(whoStandsFor(usually('ben'), 'lena', { absence })).toBe('ben')
    expect(whoStandsFor(onLeave(usually('ben'), 'lena', 'ana'), 'lena', { absence })).toBe('ana')
    expect(whoStandsFor(onLeave(usually('lena'), 'lena', null), 'lena', { absence })).toBeNull()
  })

  it('knows who is under whom', () => {
    expect(isUnder(company, 'omar', 'ana', { absence })).toBe(true)
    expect(isUnder(company, 'lena', 'dan', { absence })).toBe(false)
    expect(isUnder(company, 'ana', 'omar', { absence })).toBe(false)
  })
})

describe('absence and cover', () => {
  it('runs out at the end of the last working day that may be missed', () => {
    const friday = instant('2026-01-09T09:00:00Z')
    const ana = absentSince(company, 'ana', friday).people.get('ana')
    if (ana === undefined) throw new Error('no Ana')
    expect(absenceRunsOut(ana, 2)).toBe('2026-01-13T18:00:00.000Z')
  })

  it('is visible only while the owner is not on duty', () => {
    const covered = withRota(company, { ...rota('eva'), to: instant('2026-02-01T00:00:00Z') })
    expect(coverOf(covered, 'ana', 'service', monday)).toBeNull()
    expect(coverOf(covered, 'ana', 'service', sunday)).toBe('eva')
    expect(coverOf(covered, 'eva', 'service', sunday)).toBeNull()
    expect(coverOf(absentSince(covered, 'ana', monday), 'ana', 'service', monday)).toBe('eva')
    expect(coverOf(covered, 'ana', 'service', sunday, ['eva'])).toBeNull()
    const evening = changed(covered, 'ana', { shifts: evenings })
    expect(coverOf(evening, 'ana', 'service', monday)).toBe('eva')
  })
})
