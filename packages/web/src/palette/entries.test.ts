import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aCase } from '../../test/a-case.ts'
import { catalogue } from '../cases/actions/catalogue.ts'
import { actionKeys, keyGroups, keyTable } from '../shell/key-table.ts'
import { type Asked, type Entry, groupsOf } from './entries.ts'

const about = aCase({
  actions: catalogue.map((spec) => ({
    name: spec.name,
    subject: null,
    allowed: spec.name !== 'give-final-position',
    refusal: spec.name === 'give-final-position' ? { code: 'not-the-leader' } : null,
  })),
})
const entriesOf = (more: Partial<Asked>): readonly Entry[] =>
  groupsOf({ sought: '', about: undefined, found: [], people: [], isAdmin: false, ...more }).flatMap(
    ({ entries }) => entries,
  )
const titles = (more: Partial<Asked>) => entriesOf(more).map(({ title }) => title)

describe('where one goes anywhere and does anything', () => {
  test('are the lists, the places and a call that comes in; settings for whoever administers', () => {
    expect(titles({})).toEqual([
      'Today',
      'Mine',
      'Team’s',
      'Came up',
      'All',
      'Counter',
      'People',
      'Rota',
      'Service map',
      'Leaders',
      'Systemic issues',
      'Potholes',
      'Outbox',
      'How you hear of it',
      'A call comes in',
      'Every key',
    ])
    expect(titles({ isAdmin: true })).toEqual(expect.arrayContaining(['Settings', 'My tokens', 'Who looked']))
    expect(titles({ sought: 'notif' })).toEqual(['How you hear of it'])
  })

  test('with a case open is first what can be done with it, found by words that mean it', () => {
    expect(entriesOf({ about })[0]?.deed).toMatchObject({ goes: 'action' })
    expect(entriesOf({ about, sought: 'refund' }).some(({ id }) => id === 'action make-promise')).toBe(true)
    expect(titles({ sought: 'ring' })).toEqual(['A call comes in'])
  })

  test('what can’t be done now comes after all else, and says why', () => {
    const last = entriesOf({ about, sought: 'final position' }).at(-1)
    expect(last).toMatchObject({ id: 'action give-final-position' })
    expect(last?.refusal).toMatch(/\w+\. \w+/)
    expect(entriesOf({ about }).every(({ refusal }) => refusal === null)).toBe(true)
  })

  test('are colleagues by name, whose settings are open to whoever administers', () => {
    const people = [{ id: 'p', name: 'Hélène Moreau', title: 'Chief executive' }]
    const deedFor = (isAdmin: boolean, sought = 'helene') => entriesOf({ people, isAdmin, sought })[0]?.deed
    expect(deedFor(true)).toEqual({ goes: 'person', id: 'p', toSettings: true })
    expect(deedFor(false)).toEqual({ goes: 'person', id: 'p', toSettings: false })
    expect(deedFor(false, 'chief')).toMatchObject({ goes: 'person' })
    expect(titles({ people })).not.toContain('Hélène Moreau')
  })

  test('every page of the workspace that has one address is among them, but for those that a page of its own opens', () => {
    const shell = new URL('../shell/', import.meta.url)
    const routes = readdirSync(shell)
      .filter((name) => /rout(?:e|es|er)\.tsx$/.test(name))
      .map((name) => readFileSync(new URL(name, shell), 'utf8'))
    const known = [...routes.join('\n').matchAll(/\bpath: '(?<path>\/[a-z][a-z/-]*)'/g)].flatMap(
      ({ groups }) => groups?.['path'] ?? [],
    )
    const reached = new Set<string>(
      ['a', 'e', 'i', 'o', 'u'].flatMap((sought) =>
        entriesOf({ isAdmin: true, sought }).flatMap(({ deed }) => (deed.goes === 'place' ? [deed.to] : [])),
      ),
    )
    const elsewhere = [
      // Whoever is at the desk has signed in.
      '/sign-in',
      '/password',
      // By "A call comes in".
      '/take',
    ]
    expect(known.length).toBeGreaterThan(20)
    expect(known.filter((path) => !reached.has(path) && !elsewhere.includes(path))).toEqual([])
    expect(titles({ isAdmin: true, sought: 'dkim' })).toEqual(['Mail'])
    expect(titles({ sought: 'dkim' })).toEqual([])
  })

  test('what nobody calls so is not there', () => {
    expect(entriesOf({ about, sought: 'zzz' })).toEqual([])
  })
})

test('each key stands once in the table, is listed once, and says what it does', () => {
  const keys = Object.values(keyTable).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keyGroups.flatMap(({ names }) => names).toSorted()).toEqual(Object.keys(keyTable).toSorted())
  for (const name of Object.values(actionKeys))
    expect(catalogue.some((spec) => spec.name === name)).toBe(true)
})
