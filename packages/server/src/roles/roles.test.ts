import {
  type Directory,
  instant,
  type Person,
  type Team,
  type WorkingCalendar,
  noMap,
} from '@buckstop/domain'
import { describe, expect, test } from 'vitest'
import { admin } from './admin.ts'
import { lead } from './lead.ts'
import { leader } from './leader.ts'
import { teamsCovered, teamsOf, withFormer } from './reach.ts'
import { staff } from './staff.ts'

const now = instant('2026-03-02T10:00:00.000Z')
const calendar: WorkingCalendar = {
  timeZone: 'Etc/UTC',
  week: [[], [], [], [], [], [], []],
  holidays: new Set(),
}

const person = (id: string, ...teams: string[]): [string, Person] => [
  id,
  { id, active: true, presence: { kind: 'present' }, teams, languages: ['en'], shifts: calendar },
]
const team = (name: string, leads: string, reportsTo: string | null): [string, Team] => [
  name,
  {
    name,
    organisation: null,
    lead: leads,
    reportsTo,
    leader: false,
    frontDoor: false,
    members: [],
    hours: calendar,
    ways: [],
  },
]

/** The board above relations above care above the desk; the works beside them. */
const directory: Directory = {
  people: new Map([
    person('rosa', 'desk'),
    person('ana', 'care'),
    person('claire', 'care'),
    person('paul', 'relations'),
    person('helene', 'board'),
    person('will', 'works'),
    person('sam'),
  ]),
  teams: new Map([
    team('desk', 'claire', 'care'),
    team('care', 'claire', 'relations'),
    team('relations', 'paul', 'board'),
    team('board', 'helene', null),
    team('works', 'will', 'board'),
  ]),
  formerTeams: new Map(),
  rota: [
    {
      person: 'rosa',
      team: 'works',
      from: instant('2026-03-02T09:00:00.000Z'),
      to: instant('2026-03-02T11:00:00.000Z'),
    },
    {
      person: 'will',
      team: null,
      from: instant('2026-03-01T09:00:00.000Z'),
      to: instant('2026-03-01T11:00:00.000Z'),
    },
  ],
  fallbackTeam: 'care',
  tags: new Set(),
  map: noMap,
}

describe('staff', () => {
  test('work in their own teams, and cover for others while they do', () => {
    expect(teamsOf(directory, 'ana')).toEqual(['care'])
    expect(teamsCovered(directory, 'ana', now)).toEqual([])
    expect(teamsOf(directory, 'rosa')).toEqual(['desk'])
    expect(teamsCovered(directory, 'rosa', now)).toEqual(['works'])
    expect(teamsCovered(directory, 'will', now)).toEqual([])
    expect(teamsCovered(directory, 'will', instant('2026-03-01T10:00:00.000Z'))).toContain('board')
  })

  test('answer for no team, lead nobody, and manage nothing', () => {
    expect(staff.answersFor(directory, 'ana')).toEqual([])
    expect(teamsOf(directory, 'nobody')).toEqual([])
    expect(staff.leads(directory, 'ana', 'rosa')).toBe(false)
    expect(staff.administers).toBe(false)
  })
})

describe('a lead', () => {
  test('answers for the teams they are the lead of, and leads them', () => {
    expect(lead.answersFor(directory, 'claire')).toEqual(['desk', 'care'])
    expect(lead.leads(directory, 'claire', 'rosa')).toBe(true)
    expect(lead.leads(directory, 'claire', 'ana')).toBe(true)
  })

  test('does not lead themselves, those above, or another team', () => {
    for (const other of ['claire', 'paul', 'will', 'nobody'])
      expect(lead.leads(directory, 'claire', other)).toBe(false)
    expect(lead.answersFor(directory, 'claire')).not.toContain('works')
    expect(lead.administers).toBe(false)
  })
})

describe('a leader', () => {
  test('answers for all that is below them on the ladder, and leads it', () => {
    expect(new Set(leader.answersFor(directory, 'paul'))).toEqual(new Set(['relations', 'care', 'desk']))
    expect(leader.leads(directory, 'paul', 'rosa')).toBe(true)
    expect(new Set(leader.answersFor(directory, 'helene'))).toEqual(
      new Set(['board', 'relations', 'works', 'care', 'desk']),
    )
  })

  test('leads whoever leads a team below and works in none', () => {
    const teams = new Map([...directory.teams, team('parts', 'sam', 'relations')])
    expect(leader.leads({ ...directory, teams }, 'paul', 'sam')).toBe(true)
    expect(leader.leads({ ...directory, teams }, 'will', 'sam')).toBe(false)
    expect(leader.leads({ ...directory, teams }, 'sam', 'sam')).toBe(false)
  })

  test('answers for nothing above or beside them, and does not lead it', () => {
    expect(leader.answersFor(directory, 'paul')).not.toContain('board')
    expect(leader.answersFor(directory, 'paul')).not.toContain('works')
    expect(leader.leads(directory, 'paul', 'helene')).toBe(false)
    expect(leader.leads(directory, 'paul', 'will')).toBe(false)
    expect(leader.administers).toBe(false)
  })
})

describe('an admin', () => {
  test('manages everyone, and answers for no team that they do not lead', () => {
    expect(admin.answersFor(directory, 'sam')).toEqual([])
    expect(admin.leads(directory, 'sam', 'helene')).toBe(true)
    expect(admin.administers).toBe(true)
  })

  test('does not send themselves away', () => {
    expect(admin.leads(directory, 'sam', 'sam')).toBe(false)
  })
})

test('whoever answers for a team that is gone sees what it had', () => {
  const after = {
    ...directory,
    formerTeams: new Map([
      ['counter', 'desk'],
      ['old desk', 'counter'],
      ['yard', 'works'],
    ]),
  }
  expect(withFormer(after, ['desk', 'care'])).toEqual(['desk', 'care', 'counter', 'old desk'])
  expect(withFormer(after, ['board'])).toEqual(['board'])
})
