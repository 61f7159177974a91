import fc from 'fast-check'
import { expect, it } from 'vitest'
import { authority, company } from '../../../test/company.ts'
import { customer, person, Story } from '../../../test/story.ts'
import { sumOf } from './sum.ts'

const people = ['ana', 'ben', 'lena', 'omar', 'dan'] as const
const transfer = { of: 'map', name: 'bank transfer' } as const

const wish = fc.record({
  who: fc.constantFrom(...people),
  what: fc.constantFrom(
    'grant',
    'ask',
    'answer',
    'deliver',
    'fail',
    'check',
    'instead',
    'higher',
    'pay',
    'promise',
    'propose',
    'keep',
  ),
  which: fc.integer({ min: 1, max: 6 }),
  minor: fc.integer({ min: 1, max: 12_000 }),
})

/** What nobody in reach may exceed: Omar and those below grant up to 100 euros of it in one case. */
const most = 10_000

it('no sequence of commands lets what went out in one case exceed what its granters may', () => {
  const directory = {
    ...company,
    authority: {
      ...authority,
      ofTeams: new Map([...authority.ofTeams].filter(([team]) => team !== 'executive')),
    },
  }
  const property = fc.property(fc.array(wish, { maxLength: 40 }), (wishes) => {
    const story = Story.opened({}, directory)
    wishes.forEach(({ who, what, which, minor }, at) => {
      const wanted = {
        id: `remedy-${at}`,
        issue: 1,
        what: transfer,
        amount: { currency: 'EUR', minor },
        words: 'money',
        due: story.due(5_000),
      }
      const said = { what: 'money', amount: wanted.amount }
      const command = {
        grant: { type: 'grantRemedy', ...wanted, insteadOf: null, actFirst: 'now' },
        instead: { type: 'grantRemedy', ...wanted, insteadOf: which, actFirst: null },
        ask: { type: 'askForRemedy', ...wanted, reason: 'why' },
        answer: { type: 'answerRemedyRequest', request: which, granted: true, reason: 'why' },
        deliver: { type: 'deliverRemedy', remedy: which, words: 'it went' },
        fail: { type: 'failRemedy', remedy: which, reason: 'it came back' },
        check: { type: 'checkRemedy', remedy: which, words: 'looked' },
        pay: {
          type: 'grantRemedy',
          ...wanted,
          what: { of: 'house', kind: 'payment' },
          insteadOf: null,
          actFirst: null,
        },
        promise: { type: 'makePromise', what: 'money', remedy: said, due: story.due(5_000) },
        propose: { type: 'proposeResolution', issue: 1, what: 'money', remedy: said, outcome: 'upheld' },
        keep: { type: 'keepPromise', promise: which, evidence: { kind: 'words', words: 'paid' } },
        higher: { type: 'takeHigher', words: null },
      } as const
      const actor = what === 'higher' ? customer : person(who)
      if (story.refuses(actor, command[what]) === null) story.does(actor, command[what])
      const sum = sumOf(story.living, 'bank transfer', 'EUR')
      expect(sum).toBeLessThanOrEqual(most)
      const own = (story.living.remedies?.granted ?? []).filter(({ by }) => by === 'ana' || by === 'ben')
      const last = own.at(-1)
      expect(last?.amount?.minor ?? 0).toBeLessThanOrEqual(5_000)
    })
  })
  fc.assert(property, { numRuns: 150, seed: 20_260_112 })
})
