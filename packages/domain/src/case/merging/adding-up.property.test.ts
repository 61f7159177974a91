import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ManyCases } from '../../../test/many-cases.ts'
import { must } from '../../../test/promises/judging.ts'
import { deadlinesOf } from '../deadlines.ts'
import { isUnsettled } from '../resolution/issue.ts'
import type { LivingCase } from '../state.ts'
import { turnsUntil } from '../turns/turns.ts'

const hasDate = (state: LivingCase): boolean => deadlinesOf(state).length > 0

const wish = fc.record({
  what: fc.constantFrom(
    'open',
    'tell',
    'tell',
    'tellAgain',
    'promise',
    'join',
    'join',
    'part',
    'part',
    'out',
    'out',
    'back',
  ),
  one: fc.nat(30),
  other: fc.nat(30),
  as: fc.constantFrom('somethingElse', 'somebodyElse', 'somethingNew'),
})
type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never

const fulfil = (cases: ManyCases, { what, one, other, as }: Wish): void => {
  cases.waits()
  const standing = cases.ids.filter((id) => cases.root(id) === id)
  const id = standing[one % Math.max(1, standing.length)]
  const second = standing[other % Math.max(1, standing.length)]
  if (what === 'open' || id === undefined || second === undefined) return cases.opens()
  switch (what) {
    case 'tell':
    case 'tellAgain':
      return cases.isTold(id, what === 'tellAgain', other)
    case 'promise':
      return cases.promises(id)
    case 'join':
      return void cases.joins(id, second)
    case 'part':
      return cases.parts(id, other)
    case 'out':
      return cases.takesOut(id, other, as)
    case 'back':
      return cases.putsBack(id)
    default:
      return what satisfies never
  }
}

const living = (cases: ManyCases): readonly LivingCase[] =>
  [...cases.states.values()].filter((state) => state.kind !== 'unopened')

/** Every contact once, in the case where it stands, or in that into which this one went; and so its files, which go with it. */
const addsUp = (cases: ManyCases): void => {
  const counted = { contacts: 0, told: 0 }
  for (const { id, counts, turns, openedAt } of living(cases)) {
    const here = cases.contactsIn(id)
    const told = here.reduce((sum, contact) => sum + (cases.heard.get(contact)?.told ?? 0), 0)
    must(counts.contacts === here.length, `${id} counts ${counts.contacts} contacts and has ${here.length}`)
    must(counts.timesTold === told, `${id} was told ${told} times and says ${counts.timesTold}`)
    const { us, customer, nobody } = turnsUntil(turns, cases.now)
    must(
      us + customer + nobody === Date.parse(cases.now) - Date.parse(openedAt),
      `${id} took as long as it did`,
    )
    counted.contacts += counts.contacts
    counted.told += counts.timesTold
  }
  const told = [...cases.heard.values()].reduce((sum, one) => sum + one.told, 0)
  must(counted.contacts === cases.heard.size && counted.told === told, 'the sums stay')
}

/** What is owed is owed in one place, however often its case joined another. */
const promised = (cases: ManyCases): number =>
  living(cases).reduce((sum, { promises }) => sum + promises.length, 0)

it('adds up however cases join, part, and give contacts away', { timeout: 60_000 }, () => {
  let lived = 0
  fc.assert(
    fc.property(fc.array(wish, { minLength: 5, maxLength: 80, size: 'max' }), (wishes) => {
      const cases = new ManyCases()
      lived += 1
      for (const one of wishes) {
        const owed = promised(cases)
        fulfil(cases, one)
        addsUp(cases)
        must(one.what === 'promise' || promised(cases) === owed, 'nothing that was promised is lost')
        const open = living(cases).filter(({ kind }) => kind === 'open')
        must(
          open.every(({ issues }) => issues.some(isUnsettled)),
          'an open case has something to settle',
        )
        must(open.every(hasDate), 'and a date')
      }
    }),
    { seed: 20_260_112, numRuns: 200 },
  )
  expect(lived).toBe(200)
})
