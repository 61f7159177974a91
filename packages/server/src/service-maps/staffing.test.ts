import type { Team } from '@buckstop/domain'
import { parse } from '@buckstop/service-map'
import { expect, test } from 'vitest'
import type { HolidayRegion } from '../db/directory-tables.ts'
import { placesOf } from './staffing.ts'

const region = (country: string, part: string | null = null): HolidayRegion => ({ country, region: part })
const [france, spain] = [region('FR'), region('ES')]
const [catalonia, andalusia] = [region('ES', 'CT'), region('ES', 'AN')]

const map = (organisation: string | null): string => `
version: 1
company: Small
organisations: [Dealers, Factory]
customers: {customer: []}
problems: {anything: {needs: help}}
remedies: {help: {gives: help}}
channels: {web: {reaches: Shop, kind: web}}
teams:
  Shop: {responses: [own], reportsTo: Top${organisation === null ? '' : `, organisation: ${organisation}`}, authority: {help: any}}
  Top: {responses: [own], leader: true, organisation: Factory}
`

interface Keeping {
  readonly organisation: string | null
  readonly top?: HolidayRegion
  readonly organisations?: readonly (readonly [string, HolidayRegion])[]
}

/** Whose holidays a new shop below the top is set to keep by itself. */
const keeps = ({ organisation, top, organisations = [] }: Keeping): HolidayRegion | null | undefined => {
  const parsed = parse(map(organisation))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors[0]))
  const above: Team = {
    name: 'Top',
    organisation: 'Factory',
    lead: 'zoe',
    reportsTo: null,
    leader: true,
    frontDoor: false,
    members: [],
    hours: { timeZone: 'Etc/UTC', week: [[], [], [], [], [], [], []], holidays: new Set() },
    ways: [],
  }
  const snapshot = {
    directory: { teams: new Map([['Top', above]]), fallbackTeam: 'Top', people: new Map() },
    ownRegions: new Map(top === undefined ? [] : [['Top', top]]),
    company: { ...france, organisations: new Map(organisations) },
  }
  return placesOf(parsed.map, { fallbackTeam: null, teams: new Map() }, snapshot).get('Shop')?.holidaysOf
}

test('a new team keeps the holidays of its organisation, else those of the team above it', () => {
  const dealers = [['Dealers', catalonia]] as const
  expect(keeps({ organisation: 'Dealers', top: spain, organisations: dealers })).toBe(null)
  expect(keeps({ organisation: null, top: andalusia })).toEqual(andalusia)
  expect(keeps({ organisation: null, organisations: [['Factory', spain]] })).toEqual(spain)
  // What it would keep anyway is not said of it.
  expect(keeps({ organisation: 'Factory', organisations: [['Factory', spain]] })).toBe(null)
  expect(keeps({ organisation: null, top: france })).toBe(null)
  expect(keeps({ organisation: null })).toBe(null)
})
