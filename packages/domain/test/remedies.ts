import type { RemedyCommand, WantedRemedy } from '../src/case/remedy/commands.ts'
import { person, type Story } from './story.ts'

export const transfer = { of: 'map', name: 'bank transfer' } as const
export const ana = person('ana')

export type Grant = Omit<Extract<RemedyCommand, { type: 'grantRemedy' }>, 'type'>
export type Ask = Extract<RemedyCommand, { type: 'askForRemedy' }>
let drawn = 0
export const wanted = (story: Story, more: Partial<WantedRemedy> = {}) => ({
  id: `remedy-${(drawn += 1)}`,
  issue: 1,
  what: transfer,
  amount: { currency: 'EUR', minor: 5_000 },
  words: 'We pay 50 euros to your account',
  due: story.due(3 * 24 * 60),
  ...more,
})
export const grants = (story: Story, more: Partial<Grant> = {}): RemedyCommand => ({
  type: 'grantRemedy',
  insteadOf: null,
  actFirst: null,
  ...wanted(story, more),
})
export const asks = (story: Story, more: Partial<WantedRemedy> = {}): Ask => ({
  type: 'askForRemedy',
  reason: 'They waited for six weeks',
  ...wanted(story, more),
})
export const euros = (count: number) => ({ currency: 'EUR', minor: count * 100 })
export const deliver = { type: 'deliverRemedy', remedy: 1, words: 'Booked today' } as const
export const fail = { type: 'failRemedy', remedy: 1, reason: 'The bank sent it back' } as const
export const check = { type: 'checkRemedy', remedy: 1, words: 'The number is right now' } as const
export const statesOf = (story: Story) => story.living.remedies?.granted.map(({ state }) => state)
