import { describe, expect, it } from 'vitest'
import { company, onLeave, without } from '../../../test/company.ts'
import {
  Story,
  customer,
  directoryActor,
  opening,
  person,
  received,
  stranger,
  types,
} from '../../../test/story.ts'
import { instant } from '../../time/instant.ts'
import { dutiesOf } from '../duties.ts'
import { noticesOf } from '../notice/notices.ts'
import { staffNoticesOf } from '../notice/notices.ts'
import { fold } from '../evolve.ts'

describe('opening a case', () => {
  it('gives it an owner, a contact and its issues in one fact', () => {
    const story = new Story()
    const events = story.does(customer, opening({ issues: ['cold', 'loud'] }))
    expect(types(events)).toEqual(['caseOpened'])
    expect(story.living).toMatchObject({ kind: 'open', owner: 'ana', team: 'service', owners: ['ana'] })
    expect(story.living.issues.map(({ words }) => words)).toEqual(['cold', 'loud'])
    expect(story.living.counts).toMatchObject({ contacts: 1, timesTold: 1, issues: 2 })
  })

  it('is open to a stranger too', () => {
    expect(new Story().refuses(stranger, opening())).toBeNull()
  })

  it('needs at least one issue, and not too many', () => {
    const story = new Story()
    expect(story.refuses(customer, opening({ issues: [] }))).toBe('no-issues')
    expect(story.refuses(customer, opening({ issues: Array.from({ length: 51 }, String) }))).toBe(
      'too-many-issues',
    )
  })

  it('happens once', () => {
    expect(Story.opened().refuses(customer, opening())).toBe('already-open')
    expect(new Story().refuses(customer, { type: 'takeHigher', words: null })).toBe('not-open')
  })

  it('takes who stands for the chosen owner, or is above, where they left in between', () => {
    expect(Story.opened({}, without(company, 'ana')).living.owner).toBe('lena')
    expect(Story.opened({}, onLeave(company, 'ana', 'ben')).living.owner).toBe('ben')
    expect(Story.opened({ team: 'nowhere', owner: 'nobody' }).living).toMatchObject({
      owner: 'sam',
      team: 'switchboard',
    })
  })

  it('is refused only where nobody at all can own it', () => {
    const story = new Story()
    story.directory = { ...company, people: new Map() }
    expect(story.refuses(customer, opening())).toBe('nobody-can-own')
  })

  it('offers it to the team while the owner only covers', () => {
    const story = Story.opened({ owner: 'eva', offerToTeam: true })
    expect(story.living.offer).toMatchObject({
      to: { kind: 'team', team: 'service' },
      by: 'eva',
      frontDoor: false,
    })
    story.does(person('ben'), { type: 'acceptTransfer', offer: 1 })
    expect(story.living).toMatchObject({ owner: 'ben', offer: null })
  })

  it('brings danger to the leader on duty in the same moment', () => {
    const story = Story.opened({ danger: 'it smells of gas' })
    expect(story.living.danger?.told.map(({ person: id }) => id)).toEqual(['ana', 'lena'])
    expect(story.living.escalations).toMatchObject([
      { leader: 'lena', because: 'danger', acknowledgeBy: '2026-01-12T09:05:00.000Z' },
    ])
  })
})

describe('imported history', () => {
  const imported = () => Story.opened({ imported: true, danger: 'it was on fire', offerToTeam: true })

  it('has an owner, a date by which somebody takes it up, and no other clock', () => {
    const story = imported()
    expect(story.living).toMatchObject({ owner: 'ana', imported: true, escalations: [], offer: null })
    const due = '2026-01-13T18:00:00.000Z'
    expect(story.deadlines).toEqual([{ kind: 'takeUpDue', subject: 0, due }])
    expect(dutiesOf(story.state)).toEqual([
      { kind: 'takeUp', subject: 0, of: { kind: 'person', person: 'ana' }, due },
    ])
  })

  it('comes to be taken up some a day', () => {
    expect(Story.opened({ imported: true, takeUpAfter: 4 }).deadlines).toMatchObject([
      { kind: 'takeUpDue', due: '2026-01-19T18:00:00.000Z' },
    ])
  })

  it('that nobody takes up goes to the next leader, and nobody is told of it', () => {
    const story = imported()
    const before = story.state
    const events = story.until(instant('2026-01-13T18:00:00Z'))
    expect(events).toEqual([
      { type: 'takeUpMissed', due: '2026-01-13T18:00:00.000Z', by: 'ana' },
      { type: 'takeUpDated', by: '2026-01-14T18:00:00.000Z', of: 'lena' },
    ])
    expect(story.living.imported).toBe(true)
    expect(dutiesOf(story.state)).toMatchObject([{ kind: 'takeUp', of: { person: 'lena' } }])
    expect([noticesOf(before, events, story.state), staffNoticesOf(before, events, story.state)]).toEqual([
      [],
      [],
    ])
  })

  const endedElsewhere = () =>
    Story.opened({ imported: true, endedElsewhere: true, issues: ['cold', 'loud'] })

  it('that had ended where it came from has ended, and counts as nothing else', () => {
    const story = endedElsewhere()
    expect(story.events.map(({ event }) => event.type)).toEqual([
      'caseOpened',
      'issueEndedElsewhere',
      'issueEndedElsewhere',
      'caseEnded',
    ])
    expect(story.living).toMatchObject({ kind: 'ended', how: 'endedElsewhere', imported: true })
    expect(story.deadlines).toEqual([])
    expect(dutiesOf(story.state)).toEqual([])
  })

  it('that had ended is opened by a later word of its customer, with all its issues', () => {
    const story = endedElsewhere()
    const contact = received('again')
    story.does(customer, { type: 'receiveContact', contact, issue: null, ways: [] })
    expect(story.living).toMatchObject({ kind: 'open', imported: false, owner: 'ana' })
    expect(story.living.issues.map(({ state }) => state.kind)).toEqual(['open', 'open'])
    expect(story.deadlines).not.toEqual([])
  })

  it('does not end what arrives now', () => {
    expect(Story.opened({ endedElsewhere: true }).living.kind).toBe('open')
  })

  it('comes to life as soon as somebody takes it up', () => {
    const story = imported()
    const events = story.does(person('ana'), {
      type: 'makePromise',
      what: 'look',
      remedy: null,
      due: story.due(600),
    })
    expect(types(events)).toEqual(['historyTakenUp', 'promiseMade'])
    expect(story.living.imported).toBe(false)
    expect(story.deadlines.map(({ kind }) => kind)).toEqual(['promiseReminder', 'promiseDue'])
  })

  it('stays history when its owner leaves, or when what was wanted of it is refused', () => {
    const story = imported()
    story.directory = without(company, 'ana')
    story.does(directoryActor, { type: 'replaceOwner' })
    expect(story.living).toMatchObject({ owner: 'lena', imported: true })
    expect(story.refuses(stranger, { type: 'takeHigher', words: null })).toBe('not-the-customer')
    expect(story.living.imported).toBe(true)
  })

  it('raises danger that is raised now', () => {
    const story = imported()
    story.does(customer, { type: 'raiseDanger', words: 'it burns again' })
    expect(story.living.escalations).toHaveLength(1)
  })
})

describe('folding', () => {
  it('gives the state that the commands left, and survives being stored', () => {
    const story = Story.opened()
    story.does(customer, { type: 'receiveContact', contact: received('second'), issue: 1, ways: ['phone'] })
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    expect(fold(story.events)).toEqual(story.state)
    expect(JSON.parse(JSON.stringify(story.state))).toEqual(story.state)
  })

  it('is nothing before the opening', () => {
    expect(fold([])).toEqual({ kind: 'unopened' })
    expect(fold(Story.opened().events.concat(Story.opened().events))).toEqual(Story.opened().state)
  })
})
