import { beginWalk, parse, turnUp, type Walk } from '@buckstop/service-map'
import { expect, test } from 'vitest'
import {
  endTitle,
  factsInWords,
  gainedInWords,
  leadsTo,
  outlookInWords,
  timesToldInWords,
} from './walk-words.ts'

const parsed = parse(`version: 1
company: x
facts: [online]
customers: {caller: [online], stranger: []}
problems: {anything: {needs: help}, more: {needs: nothing}}
remedies: {help: {gives: help}}
channels:
  chat: {reaches: desk, requires: [online]}
  phone: {reaches: office, published: false}
teams:
  desk: {responses: [{send: phone, gives: [online]}]}
  office: {responses: [own, refuse], authority: {help: any}}
`)

const begin = (customer: string, problem: string, withBuckstop = false): Walk => {
  const begun = parsed.ok ? beginWalk(parsed.map, customer, problem, { withBuckstop }) : null
  if (begun?.ok !== true) throw new Error('not begun')
  return begun.walk
}
const go = (walk: Walk, channel: string): Walk => {
  const walked = parsed.ok ? turnUp(parsed.map, walk, channel) : null
  if (walked?.ok !== true) throw new Error('not gone')
  return walked.walk
}
const plain = (words: string | null): string | undefined => words?.replaceAll(/[\u2068\u2069]/g, '')

test('what can come of it is said for where they are', () => {
  const before = begin('caller', 'anything')
  expect(outlookInWords(before)).toBe(
    'It ends well only if they are kind, with luck after 2 contacts. Nobody has to be.',
  )
  const after = go(before, 'chat')
  expect(outlookInWords(after)).toContain('after one more contact')
  expect(outlookInWords(begin('caller', 'more'))).toContain('Nothing')
  expect(after.ways.filter((way) => way.open).map(leadsTo)).toEqual([
    'They can keep you from it for ever',
    'They can keep you from it for ever',
  ])
  expect(plain(gainedInWords(after.turns[0]!))).toBe('You now know of “phone”.')
})

test('how often it was told, what is true and how it ends are said plainly', () => {
  const stuck = begin('stranger', 'anything')
  expect([stuck.state, endTitle(stuck.state)]).toEqual(['stuck', 'There is no way in'])
  expect(factsInWords(stuck)).toBe('Nothing that the company asks about is true of you.')
  const walk = begin('caller', 'more')
  expect(plain(factsInWords(walk))).toBe('What is true of you: “online”.')
  expect(timesToldInWords(walk)).toBe('You have told nobody yet.')
  expect(timesToldInWords(go(walk, 'chat'))).toBe('You have told it once.')
  const round = go(go(go(walk, 'chat'), 'phone'), 'chat')
  expect(timesToldInWords(round)).toBe('You have told it 3 times.')
  expect(endTitle(round.state)).toBe('You go round in circles, for ever')
})
