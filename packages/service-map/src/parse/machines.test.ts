import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

const errors = (parts: { facts?: string; more?: string; customers?: string; teams?: string }) => {
  const { facts = '[online, {gone: {fixed: true}}]', more = '', customers = '{}', teams = '{}' } = parts
  const text = `version: 1
company: x
facts: ${facts}
${more}
customers: ${customers}
problems: {}
remedies: {help: {gives: help}}
channels: {}
teams: ${teams}
`
  const parsed = parse(text)
  return parsed.ok ? [] : parsed.errors.map(({ code, line, path }) => `${code} ${line} ${path}`)
}

const people = 'care: {leader: true, responses: [own]}'
const machine = (rest: string): string => `{${people}, bot: {machine: true, ${rest}}}`

describe('a machine', () => {
  test('passes, finds out, asks and may be asked, with people behind it', () => {
    expect(
      errors({
        teams: machine(
          'reportsTo: care, responses: [{pass: care}, refuse], establishes: [online, {fact: online, when: [gone], unless: [online]}], asks: [care], authority: {}',
        ),
      }),
    ).toEqual([])
  })

  test.each([
    ['machine-cannot', 'reportsTo: care, responses: [own]', 'responses'],
    ['machine-cannot', 'reportsTo: care, authority: {help: 5}', 'authority'],
    ['machine-cannot', 'reportsTo: care, leader: true', 'leader'],
  ])('%s: %s', (code, rest, key) => {
    expect(errors({ teams: machine(rest) })).toEqual([`${code} 9 teams.bot.${key}`])
  })

  test('without people behind it, or with a machine above anybody, is an error', () => {
    expect(errors({ teams: machine('responses: [{pass: care}]') })).toEqual([
      'machine-without-people 9 teams.bot',
    ])
    expect(
      errors({ teams: `{${people}, bot: {machine: true, reportsTo: care}, desk: {reportsTo: bot}}` }),
    ).toEqual(['reports-to-machine 9 teams.desk.reportsTo'])
  })
})

describe('a fact that is fixed', () => {
  test('is given and established by nobody', () => {
    expect(
      errors({
        teams: `{care: {responses: [{own: true, gives: [gone]}, {refuse: true, when: [gone]}], establishes: [gone, {fact: gone}]}}`,
      }),
    ).toEqual([
      'fixed-fact 9 teams.care.responses[0].gives[0]',
      'fixed-fact 9 teams.care.establishes[0]',
      'fixed-fact 9 teams.care.establishes[1].fact',
    ])
  })

  test('may be one that a system decides, which then says all three', () => {
    expect(errors({ facts: '[online, {gone: {source: a, field: b, equals: c, fixed: true}}]' })).toEqual([])
    expect(errors({ facts: '[online, {gone: {source: a, equals: c}}]' })).toEqual([
      'missing-key 3 facts[1].gone.field',
    ])
    expect(errors({ facts: '[online, {gone: {}}]' })).toEqual([])
  })
})

describe('what is impossible', () => {
  test('rules out kinds of customer that are declared all the same', () => {
    const more = 'impossible: [{with: [gone], without: [online]}]'
    expect(errors({ more, customers: '{a: [gone, online], b: [online], c: []}' })).toEqual([])
    expect(errors({ more, customers: '{a: [online], b: [gone]}' })).toEqual([
      'impossible-customer 5 customers.b',
    ])
    expect(errors({ more: 'impossible: [{without: [online]}]', customers: '{a: []}' })).toEqual([
      'impossible-customer 5 customers.a',
    ])
  })

  test('is never everything', () => {
    expect(errors({ more: 'impossible: [{}]' })).toEqual(['bad-value 4 impossible[0]'])
    expect(errors({ more: 'impossible: [{with: [], without: }]' })).toEqual(['bad-value 4 impossible[0]'])
    expect(errors({ more: 'impossible: [{with: [onlin], withot: [gone]}]' })).toEqual([
      'unknown-name 4 impossible[0].with[0]',
      'unknown-key 4 impossible[0].withot',
    ])
  })
})
