import { type Directory, type Person, standardTerms, noMap } from '@buckstop/domain'
import { parse, type ServiceMap } from '@buckstop/service-map'
import { againstText } from '@buckstop/service-map/english'
import { describe, expect, test } from 'vitest'
import { smallMap } from '../../test/small-company.ts'
import { monday } from '../../test/small-company.ts'
import { objectionsTo } from './objections.ts'

const mapOf = (text: string): ServiceMap => {
  const parsed = parse(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors[0]))
  return parsed.map
}

const person = (id: string, more: Partial<Person> = {}): [string, Person] => [
  id,
  {
    id,
    active: true,
    presence: { kind: 'present' },
    teams: [],
    languages: ['en'],
    shifts: { timeZone: 'Etc/UTC', week: [[], [], [], [], [], [], []], holidays: new Set() },
    ...more,
  },
]
const everyone = new Map([person('ana'), person('claire'), person('paul'), person('helene')])
const directory = (people = everyone): Directory => ({
  people,
  teams: new Map(),
  formerTeams: new Map(),
  rota: [],
  fallbackTeam: 'Care',
  map: noMap,
  tags: new Set(),
})
const places = new Map<string, { lead: string | null; members: readonly string[] }>([
  ['Desk', { lead: 'claire', members: ['ana'] }],
  ['Care', { lead: 'claire', members: ['ana'] }],
  ['Relations', { lead: 'paul', members: ['paul'] }],
  ['Executive', { lead: 'helene', members: ['helene'] }],
])
const absence = { now: monday, absentWorkingDays: standardTerms.absentWorkingDays }
const whole = { places, directory: directory(), fallbackTeam: 'Care', absence }

const found = (more: Partial<typeof whole> = {}, map = smallMap) =>
  objectionsTo(mapOf(map), { ...whole, ...more }).map(({ code, teams }) => [code, ...teams])

describe('what stands against the people of a map', () => {
  test('is nothing where every team has its people, its lead and its top', () => {
    expect(found()).toEqual([])
  })

  test('is no team whose lead is there, even alone', () => {
    const left = new Map([...everyone, person('ana', { active: false })])
    expect(found({ directory: directory(left) })).toEqual([])
    expect(found({ places: new Map([...places, ['Desk', { lead: 'claire', members: [] }]]) })).toEqual([])
  })

  test('are teams whose people all left, lead and all, or that were given nobody', () => {
    const left = new Map([...everyone, person('ana', { active: false }), person('claire', { active: false })])
    expect(found({ directory: directory(left) })).toEqual([['team-without-people', 'Desk', 'Care']])
    expect(found({ places: new Map([...places, ['Desk', { lead: null, members: [] }]]) })).toEqual([
      ['team-without-people', 'Desk'],
    ])
    expect(found({ places: new Map([...places].slice(1)) })).toEqual([['team-without-people', 'Desk']])
  })

  test('are teams whose lead left, is nobody, or was not named; not one whose lead is on leave', () => {
    const left = new Map([...everyone, person('claire', { active: false })])
    expect(found({ directory: directory(left) })).toEqual([['team-without-lead', 'Desk', 'Care']])
    expect(found({ places: new Map([...places, ['Desk', { lead: 'nobody', members: ['ana'] }]]) })).toEqual([
      ['team-without-lead', 'Desk'],
    ])
    const away = { kind: 'onLeave', since: monday, until: null, deputy: null } as const
    expect(
      found({ directory: directory(new Map([...everyone, person('claire', { presence: away })])) }),
    ).toEqual([])
  })

  test('is a ladder whose top is no leader, or a leader who can’t act and has no deputy', () => {
    expect(found({}, smallMap.replace('[own], leader: true}', '[own]}'))).toEqual([
      ['ladder-without-top', 'Executive'],
    ])
    const away = (deputy: string | null) => {
      const presence = { kind: 'onLeave', since: monday, until: null, deputy } as const
      return found({ directory: directory(new Map([...everyone, person('helene', { presence })])) })
    }
    expect(away(null)).toEqual([['ladder-without-top', 'Executive']])
    expect(away('paul')).toEqual([])
  })

  test('is a team of its own without anybody above it', () => {
    const alone = smallMap.replace(
      'Desk: {responses: [own, {pass: Care}], reportsTo: Relations}',
      'Desk: {responses: [own]}',
    )
    expect(found({}, alone)).toEqual([['ladder-without-top', 'Desk']])
  })

  test('is a team for all that is not in the map', () => {
    expect(found({ fallbackTeam: 'Gone' })).toEqual([['fallback-team-missing', 'Gone']])
  })
})

test('names are told as a person says them, and not without end', () => {
  const said = (teams: readonly string[]): string =>
    againstText({ code: 'team-without-lead', facts: { of: 'teams' }, teams })
  expect(said(['A'])).toBe('“A” has no lead who works here. Name one.')
  expect(said(['A', 'B'])).toMatch(/^“A” and “B” have/)
  expect(said(Array.from({ length: 12 }, (_, at) => `T${at}`))).toMatch(/^“T0”, .*“T9”, and 2 more have/)
})

test('one team has, two have; of a team with nobody in it, that is said alone', () => {
  const detail = (...there: readonly (readonly [string, readonly string[]])[]): readonly string[] =>
    objectionsTo(mapOf(smallMap), {
      ...whole,
      places: new Map([
        ...places,
        ...there.map(([name, members]) => [name, { lead: null, members }] as const),
      ]),
    }).map(againstText)
  expect(detail(['Desk', []])).toEqual([
    'Nobody who works here leads “Desk” or is in it. Name a lead at least, or take it out of the map.',
  ])
  expect(detail(['Desk', []], ['Care', []])).toEqual([
    'Nobody who works here leads “Desk” and “Care” or is in them. Name a lead at least, or take them out of the map.',
  ])
  expect(detail(['Desk', ['ana']])).toEqual(['“Desk” has no lead who works here. Name one.'])
  expect(detail(['Desk', ['ana']], ['Care', ['ana']])).toEqual([
    '“Desk” and “Care” have no lead who works here. Name one for each.',
  ])
})
