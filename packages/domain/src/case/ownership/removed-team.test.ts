import { describe, expect, it } from 'vitest'
import { absentSince, company, onLeave, without, withoutTeams, withTeams } from '../../../test/company.ts'
import { Story, customer, directoryActor, person, types } from '../../../test/story.ts'
import { instant } from '../../time/instant.ts'
import type { CaseEvent } from '../event.ts'
import { dutiesOf } from '../duties.ts'
import { noticesOf } from '../notice/notices.ts'
import { staffNoticesOf } from '../notice/notices.ts'

const replace = { type: 'replaceOwner' } as const
const offerTo = (team: string) =>
  ({ type: 'offerTransfer', to: { kind: 'team', team }, reason: null }) as const

/** What becomes of the case when these teams go, and who is told. */
const lose = (story: Story, ...teams: readonly string[]) => {
  const before = story.state
  story.directory = withoutTeams(story.directory, ...teams)
  const events = story.does(directoryActor, replace)
  expect(story.refuses(directoryActor, replace)).toBe('owner-is-in-place')
  return {
    events,
    customer: noticesOf(before, events, story.state),
    staff: staffNoticesOf(before, events, story.state).map(({ to, message }) => [
      to.kind === 'person' ? to.person : to.team,
      message.type,
    ]),
  }
}
const changes = (events: readonly CaseEvent[]) =>
  events.filter((event) => event.type === 'ownerChanged' || event.type === 'teamRemoved')

describe('a case whose team is gone from the service map', () => {
  it('goes up its former ladder to whoever leads there, and everybody hears of it', () => {
    const story = Story.opened()
    const { events, customer: told, staff } = lose(story, 'service')
    expect(changes(events)).toEqual([
      {
        type: 'ownerChanged',
        from: 'ana',
        to: 'omar',
        team: 'operations',
        because: 'teamRemoved',
        offer: null,
      },
    ])
    expect(story.living).toMatchObject({ owner: 'omar', team: 'operations', ownerBecause: 'teamRemoved' })
    expect(told).toEqual([{ type: 'ownerChanged', owner: 'omar', because: 'teamRemoved' }])
    expect(staff).toEqual([
      ['omar', 'youOwnIt'],
      ['ana', 'itMovedOn'],
    ])
  })

  it('can be delegated from there, and not declined', () => {
    const story = Story.opened()
    lose(story, 'service')
    expect(story.refuses(person('omar'), { type: 'declineTransfer', offer: 1, reason: 'no' })).toBe(
      'no-such-offer',
    )
    story.does(person('omar'), { type: 'delegate', to: 'dan', reason: null })
    expect(story.living).toMatchObject({ owner: 'dan', team: 'billing' })
  })

  it('goes up as far as there is somebody, when what was above is gone too', () => {
    const story = Story.opened()
    lose(story, 'service', 'operations')
    expect(story.living).toMatchObject({ owner: 'chief', team: 'executive' })
    const later = Story.opened()
    later.directory = withoutTeams(withoutTeams(company, 'service'), 'operations')
    later.does(directoryActor, replace)
    expect(later.living).toMatchObject({ owner: 'chief', team: 'executive' })
  })

  it('goes to whoever stands for the leader, and past one whom the complaint is about', () => {
    const covered = Story.opened({}, onLeave(company, 'omar', 'olga'))
    lose(covered, 'service')
    expect(covered.living).toMatchObject({ owner: 'olga', team: 'operations' })
    const blamed = Story.opened()
    blamed.does(customer, { type: 'complainAbout', person: 'omar' })
    lose(blamed, 'service')
    expect(blamed.living).toMatchObject({ owner: 'chief', team: 'operations' })
  })

  it('stays with a leader above who has it, and is never taken down again', () => {
    for (const owner of ['omar', 'chief']) {
      const story = Story.opened({ owner })
      const { events, customer: told } = lose(story, 'service')
      expect(changes(events)).toEqual([{ type: 'teamRemoved', team: 'service', to: 'operations' }])
      expect(story.living).toMatchObject({ owner, team: 'operations', ownerBecause: 'opened' })
      expect(told).toEqual([])
    }
  })

  it('stays with whoever stands for that leader', () => {
    const story = Story.opened({ owner: 'olga' }, onLeave(company, 'omar', 'olga'))
    expect(changes(lose(story, 'service').events)).toEqual([
      { type: 'teamRemoved', team: 'service', to: 'operations' },
    ])
  })

  it('goes on upward from a leader who is away for too long, not down to the nearest', () => {
    const story = Story.opened({ owner: 'chief' })
    story.directory = absentSince(company, 'chief', instant('2026-01-01T09:00:00Z'))
    lose(story, 'service')
    expect(story.living).toMatchObject({ owner: 'beatriz', team: 'operations', ownerBecause: 'ownerAbsent' })
  })

  it('has an owner who can own it, whoever left besides', () => {
    const story = Story.opened({}, without(company, 'omar'))
    lose(story, 'service')
    expect(story.living).toMatchObject({ owner: 'chief', team: 'operations' })
    const nobodyAbove = Story.opened({ team: 'board', owner: 'beatriz' })
    lose(nobodyAbove, 'board')
    expect(nobodyAbove.living).toMatchObject({ owner: 'sam', team: 'switchboard' })
  })

  it('is left where it is by a team that comes back, and by one that is gone elsewhere', () => {
    const story = Story.opened()
    lose(story, 'service')
    story.directory = withTeams(story.directory, new Set(company.teams.keys()))
    expect(story.refuses(directoryActor, replace)).toBe('owner-is-in-place')
    story.directory = withoutTeams(company, 'billing')
    expect(story.refuses(directoryActor, replace)).toBe('owner-is-in-place')
  })

  it('moves when it opens again, where it had ended', () => {
    const story = Story.opened()
    story.proposes()
    story.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
    story.directory = withoutTeams(company, 'service')
    expect(story.refuses(directoryActor, replace)).toBe('case-ended')
    story.does(customer, { type: 'takeHigher', words: 'again' })
    expect(story.living).toMatchObject({
      kind: 'open',
      owner: 'omar',
      team: 'operations',
      ownerBecause: 'reopened',
    })
  })

  it('has its sample looked at by the team above', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'findNoProblem', kind: 'thanks', sampled: true, reason: 'why' })
    story.directory = withoutTeams(company, 'service')
    expect(types(story.does(directoryActor, replace))).toEqual(['teamRemoved'])
    expect(dutiesOf(story.state)).toMatchObject([
      { kind: 'checkSample', of: { kind: 'team', team: 'operations' } },
    ])
    expect(story.refuses(directoryActor, replace)).toBe('case-ended')
  })

  it('opens with what was above where it comes in', () => {
    expect(Story.opened({}, withoutTeams(company, 'service')).living).toMatchObject({
      owner: 'ana',
      team: 'operations',
    })
  })
})

describe('an offer to a team that is gone', () => {
  it('ends, and its owner hears why', () => {
    const story = Story.opened()
    story.does(person('ana'), offerTo('billing'))
    const { events, staff } = lose(story, 'billing')
    expect(events).toEqual([{ type: 'offeredTeamRemoved', offer: 1, team: 'billing' }])
    expect(staff).toEqual([['ana', 'offeredTeamRemoved']])
    expect(story.living).toMatchObject({ owner: 'ana', offer: null })
    expect(story.deadlines.some(({ kind }) => kind === 'offerExpires')).toBe(false)
  })

  it('is not told of to an owner who loses the case with it', () => {
    const story = Story.opened()
    story.does(person('ana'), offerTo('billing'))
    expect(lose(story, 'service', 'billing').staff).toEqual([
      ['omar', 'youOwnIt'],
      ['ana', 'itMovedOn'],
    ])
  })

  it('can be made again elsewhere, and one to another team stands', () => {
    const story = Story.opened()
    story.does(person('ana'), offerTo('billing'))
    story.directory = withoutTeams(company, 'switchboard')
    expect(story.refuses(directoryActor, replace)).toBe('owner-is-in-place')
    lose(story, 'billing')
    story.does(person('ana'), offerTo('operations'))
    expect(story.living.offer).toMatchObject({ offer: 2 })
  })
})

describe('a question to a team that is gone', () => {
  it('is put to what was above it, and its clock runs on', () => {
    const story = Story.opened()
    const due = story.due(60)
    story.does(person('ana'), { type: 'placeAsk', to: 'billing', question: 'q', due })
    const { events, staff } = lose(story, 'billing')
    expect(events).toEqual([{ type: 'askedTeamRemoved', ask: 1, team: 'billing', to: 'operations' }])
    expect(staff).toEqual([['operations', 'asked']])
    expect(story.living.asks).toMatchObject([{ ask: 1, to: 'operations', due, overdue: false }])
    expect(story.deadlines).toContainEqual({ kind: 'askDue', subject: 1, due })
    expect(story.refuses(person('dan'), { type: 'answerAsk', ask: 1, answer: 'a' })).toBe(
      'not-of-the-asked-team',
    )
    story.does(person('olga'), { type: 'answerAsk', ask: 1, answer: 'a' })
    expect(story.living.asks).toEqual([])
  })

  it('can be answered from above before the case has heard of it', () => {
    const story = Story.opened()
    story.does(person('ana'), { type: 'placeAsk', to: 'billing', question: 'q', due: story.due(60) })
    story.directory = withoutTeams(company, 'billing')
    story.does(person('olga'), { type: 'answerAsk', ask: 1, answer: 'a' })
    expect(story.living.asks).toEqual([])
  })
})
