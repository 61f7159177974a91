import { expect, it } from 'vitest'
import { onLeave } from '../../test/company.ts'
import { PotholeStory } from '../../test/pothole-story.ts'
import { customer, directoryActor, person } from '../../test/story.ts'
import { deadlinesOf } from './deadlines.ts'
import { dutiesOf } from './duties.ts'
import { staffNoticesOf } from './notices.ts'

const why = { type: 'endPothole', how: 'reasoned', words: 'it would cost too much' } as const
const changed = (story: PotholeStory) =>
  ({
    type: 'endPothole',
    how: 'changed',
    words: 'a way to billing',
    change: { kind: 'serviceMap', of: '2', since: story.now },
  }) as const
const typesOf = (events: readonly { readonly type: string }[]) => events.map(({ type }) => type)

it('is the leader’s whom the case came up to, and waits for nothing but the end of the case', () => {
  const story = PotholeStory.opened()
  expect(story.living).toMatchObject({ owner: 'lena', caseId: 'case-1', dated: null })
  expect(dutiesOf(story.state)).toEqual([])
  expect(staffNoticesOf({ kind: 'unopened' }, [], story.state)).toEqual([])
  const before = story.state
  const ended = story.caseEnds()
  // Twenty working days after Monday 12 January, at the end of hers.
  expect(story.living).toMatchObject({
    dated: { step: 'answer', of: 'lena', by: '2026-02-09T18:00:00.000Z' },
  })
  expect(staffNoticesOf(before, ended, story.state)).toMatchObject([
    { to: { person: 'lena' }, message: { type: 'potholeToAnswer' } },
  ])
  // A case that opens again and ends once more moves no date.
  story.days(3)
  expect(story.caseEnds()).toEqual([])
})

it('is no leader’s whom the complaint is about', () => {
  expect(PotholeStory.opened('customer', 'lena', ['lena']).living.owner).toBe('omar')
})

it('ends with a change that came since, by its leader or one above, and with nothing else before the case has ended', () => {
  const story = PotholeStory.opened()
  expect(story.refuses(person('ana'), changed(story))).toBe('not-the-leader')
  expect(story.refuses(customer, changed(story))).toBe('not-of-the-company')
  expect(story.refuses(person('lena'), why)).toBe('case-not-ended')
  const since = story.due(-1)
  const heldAlready = { ...changed(story), change: { kind: 'setting', of: 's', since } } as const
  expect(story.refuses(person('lena'), heldAlready)).toBe('change-too-old')
  story.does(person('omar'), changed(story))
  expect(story.living).toMatchObject({ kind: 'ended', how: 'changed', endedBy: 'omar', change: { of: '2' } })
  expect(deadlinesOf(story.state)).toEqual([])
  expect(story.refuses(person('lena'), why)).toBe('pothole-ended')
})

it('not answered in time rises, again and again, and stays owed', () => {
  const story = PotholeStory.opened()
  story.caseEnds()
  expect(typesOf(story.days(28.5))).toEqual(
    expect.arrayContaining(['potholeDateMissed', 'caseEscalated', 'potholeDated']),
  )
  expect(story.living).toMatchObject({
    dated: { of: 'lena' },
    escalations: [{ leader: 'omar', because: 'reportMissed' }],
  })
  story.days(10)
  expect(story.living.climbed).toEqual(expect.arrayContaining(['omar', 'chief']))
  story.does(person('omar'), why)
  expect(story.living).toMatchObject({ kind: 'ended', how: 'reasoned', escalations: [] })
})

it('whose cause came back after a reason why not goes to the board, which may leave nothing but a change', () => {
  const story = PotholeStory.opened()
  story.directory = { ...story.directory, board: 'beatriz' }
  story.follows({ problem: 'refund', cameBackFrom: 'pothole-0' })
  const of = story.living.dated?.of ?? ''
  expect(story.living.dated).toMatchObject({ step: 'decide', of: 'beatriz' })
  story.caseEnds()
  expect(story.refuses(person('lena'), why)).toBe('board-decides-first')
  const no = { type: 'decideReason', stands: false, reason: 'three times is enough' } as const
  expect(story.refuses(person('lena'), no)).toBe('not-of-the-board')
  story.does(person(of), no)
  expect(story.living).toMatchObject({ verdict: 'changeWanted', dated: { step: 'answer', of: 'lena' } })
  expect(story.refuses(person('lena'), why)).toBe('change-wanted')
  expect(story.refuses(person(of), no)).toBe('no-reason-to-decide')
  story.does(person('lena'), changed(story))
  expect(story.living.kind).toBe('ended')
})

it('may end with a reason again where the board lets it stand', () => {
  const story = PotholeStory.opened()
  story.caseEnds()
  story.follows({ problem: 'refund', cameBackFrom: 'pothole-0' })
  story.does(person('beatriz'), { type: 'decideReason', stands: true, reason: 'it still costs too much' })
  expect(story.living.dated).toMatchObject({ step: 'answer', by: '2026-02-09T18:00:00.000Z' })
  story.does(person('lena'), why)
  expect(story.living).toMatchObject({ kind: 'ended', verdict: 'stands', change: null })
})

it('can be worked on by whoever takes it, and is answered by who leads', () => {
  const story = PotholeStory.opened()
  story.does(person('lena'), {
    type: 'offerTransfer',
    to: { kind: 'person', person: 'ana' },
    reason: 'you know it best',
  })
  story.does(person('ana'), { type: 'acceptTransfer', offer: 1 })
  story.caseEnds()
  expect(story.refuses(person('ana'), why)).toBe('not-the-leader')
  story.does(person('lena'), why)
  expect(story.living).toMatchObject({ kind: 'ended', owner: 'ana', endedBy: 'lena' })
})

it('waits for nobody who is away', () => {
  const story = PotholeStory.opened()
  story.caseEnds()
  const by = story.living.dated?.by
  story.directory = onLeave(story.directory, 'lena', 'ben')
  story.does(directoryActor, { type: 'replaceOwner' })
  expect(story.living).toMatchObject({ owner: 'ben', dated: { step: 'answer', of: 'ben', by } })
})
