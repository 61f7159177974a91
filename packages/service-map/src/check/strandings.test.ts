import { expect, test } from 'vitest'
import { parse } from '../parse/parse.ts'
import { check } from './check.ts'
import { strandingText } from '../words/english.ts'
import { strandingsOf } from './strandings.ts'

const strandings = (facts: string, customers: string, more = '') => {
  const parsed = parse(`version: 1
company: Example
facts: [${facts}]
customers: ${customers}
problems: {refund: {needs: money}, repair: {needs: parts}}
remedies: {transfer: {gives: money}, spare part: {gives: parts}}
channels:
  phone: {reaches: desk}
  app: {reaches: bank, requires: [online]}
teams:
  desk: {responses: [own], authority: {spare part: any}}
  bank: {responses: [own], authority: {transfer: any, spare part: any}}
${more}`)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  const checked = check(parsed.map, { withBuckstop: true, exceptions: true })
  if (!checked.ok) throw new Error(checked.code)
  return strandingsOf(parsed.map, checked.result)
}

test('names whom a map leaves without help, a wrong door of a declared kind within the exception that holds it', () => {
  const found = strandings('online', '{member: [online]}')
  expect(found.map(strandingText)).toEqual([
    'refund, without “online”: trapped',
    'refund, with all that can be true of a customer: phone may lead to desk, who cannot solve it',
  ])
  expect(found).toMatchObject([
    { kind: 'exception', lacks: ['online'], verdict: 'trapped' },
    { kind: 'door', lacks: [], customers: ['member'], channel: 'phone', team: 'desk' },
  ])
})

test('is called the same whoever is declared, and otherwise where it is about others', () => {
  const keys = (customers: string): string[] => strandings('online', customers).map(({ key }) => key)
  expect(keys('{member: [online]}')).toEqual(keys('{friend: [online], member: [online]}'))
  expect(new Set(keys('{member: [online]}')).size).toBe(2)
})

test('says that not everybody was looked at, and still names the wrong door of whoever lacks much', () => {
  const many = Array.from({ length: 13 }, (_, i) => `f${i}`)
  const found = strandings(`online, ${many.join(', ')}`, '{member: [online]}')
  expect(found.at(-1)).toMatchObject({ kind: 'notAll' })
  expect(found).toContainEqual(expect.objectContaining({ kind: 'door', customers: ['member'] }))
})
