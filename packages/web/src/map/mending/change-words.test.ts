import { type Change, parse } from '@buckstop/service-map'
import { expect, test } from 'vitest'
import { changeInWords } from './change-words.ts'

const parsed = parse(`version: 1
company: x
currency: EUR
facts: [online, member]
customers: {caller: [online]}
problems: {anything: {needs: help}}
remedies: {help: {gives: help}}
channels: {phone: {reaches: desk, requires: [online]}}
teams:
  desk:
    responses:
      - own
      - {refuse: true, when: [online]}
      - {pass: office, when: [online, member], unless: [member]}
      - {send: phone, unless: [online, member]}
  office: {responses: [own]}
`)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors[0]))
const { map } = parsed
const forbid = (response: number): Change => ({ change: 'forbid', team: 'desk', response })

test.each<[Change, string]>([
  [{ change: 'publish', channel: 'phone' }, 'publish the channel phone'],
  [
    { change: 'drop', channel: 'phone', requires: 'online' },
    'let the channel phone be used without “online”',
  ],
  [
    { change: 'authorise', team: 'desk', remedy: 'help', amount: 200 },
    'give desk authority for help up to EUR\u00A0200',
  ],
  [{ change: 'ask', team: 'desk', asks: 'office' }, 'let desk ask office'],
  [forbid(0), 'no longer let desk own the problem'],
  [forbid(1), 'no longer let desk say “not my problem” where “online” holds'],
  [
    forbid(2),
    'no longer let desk pass customers on to office where “online” and “member” hold and “member” does not hold',
  ],
  [forbid(3), 'no longer let desk send customers to phone where none of “online” and “member” holds'],
])('a change that mends is said as one does it', (change, words) => {
  expect(changeInWords(map, change)).toBe(words)
})
