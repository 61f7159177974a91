import { describe, expect, test } from 'vitest'
import { errorText } from '../words/english.ts'
import { parse } from './parse.ts'

const whole = `version: 1
company: Example Mobile
currency: EUR
organisations: [head office, shops]
facts:
  - active number # what the phone asks for
  - next bill: {source: billing, field: has next bill, equals: true}
customers:
  customer: [active number, next bill]
  yes:
problems:
  refund of 100: {needs: refund, amount: 100}
  1: {needs: 2}
remedies:
  credit: {gives: refund, requires: [next bill]}
channels:
  phone: {reaches: call centre, requires: [active number], kind: phone, published: false}
teams:
  call centre:
    responses:
      - own
      - {refuse: true, when: [active number]}
      - {pass: back office, unless: [active number], gives: [next bill]}
      - send: phone
    authority: {credit: 50.5}
    asks: [back office]
    reportsTo: back office
    organisation: shops
  back office: {leader: true, authority: {credit: any}}
  null:
`

const errorsOf = (text: string) => {
  const parsed = parse(text, { file: 'map.yaml' })
  return parsed.ok ? [] : parsed.errors
}

/** The smallest valid map, with some of its lines replaced or added. */
const mapWith = (lines: Readonly<Record<string, string>>): string =>
  Object.entries({
    version: '1',
    company: 'Example',
    customers: '{}',
    problems: '{}',
    remedies: '{}',
    channels: '{}',
    teams: '{}',
    ...lines,
  })
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')

describe('a valid map', () => {
  test('is read whole, in the order of the file, names as they are written', () => {
    const parsed = parse(whole)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
    expect(parsed.map).toEqual({
      version: 1,
      company: 'Example Mobile',
      currency: 'EUR',
      decimals: 2,
      organisations: ['head office', 'shops'],
      facts: [
        { name: 'active number', from: null, fixed: false },
        {
          name: 'next bill',
          from: { source: 'billing', field: 'has next bill', equals: true },
          fixed: false,
        },
      ],
      impossible: [],
      customers: [
        { name: 'customer', facts: ['active number', 'next bill'] },
        { name: 'yes', facts: [] },
      ],
      problems: [
        { name: 'refund of 100', needs: 'refund', amount: 10_000 },
        { name: '1', needs: '2', amount: 0 },
      ],
      remedies: [{ name: 'credit', gives: 'refund', requires: ['next bill'] }],
      channels: [
        {
          name: 'phone',
          reaches: 'call centre',
          requires: ['active number'],
          published: false,
          kind: 'phone',
        },
      ],
      teams: [
        {
          name: 'call centre',
          responses: [
            { verb: 'own', when: [], unless: [], gives: [] },
            { verb: 'refuse', when: ['active number'], unless: [], gives: [] },
            {
              verb: 'pass',
              team: 'back office',
              when: [],
              unless: ['active number'],
              gives: ['next bill'],
            },
            { verb: 'send', channel: 'phone', when: [], unless: [], gives: [] },
          ],
          authority: [{ remedy: 'credit', upTo: 5_050 }],
          asks: ['back office'],
          establishes: [],
          reportsTo: 'back office',
          leader: false,
          machine: false,
          organisation: 'shops',
        },
        {
          name: 'back office',
          responses: [],
          authority: [{ remedy: 'credit', upTo: 'any' }],
          asks: [],
          establishes: [],
          reportsTo: null,
          leader: true,
          machine: false,
          organisation: null,
        },
        {
          name: 'null',
          responses: [],
          authority: [],
          asks: [],
          establishes: [],
          reportsTo: null,
          leader: false,
          machine: false,
          organisation: null,
        },
      ],
    })
    expect(parsed.document.toString()).toContain('# what the phone asks for')
  })

  test('may be JSON, and may have nothing in any section', () => {
    expect(
      errorsOf(
        JSON.stringify({
          version: 1,
          company: 'x',
          customers: {},
          problems: {},
          remedies: {},
          channels: {},
          teams: {},
        }),
      ),
    ).toEqual([])
    expect(
      errorsOf('version: 1\ncompany: x\ncustomers:\nproblems:\nremedies:\nchannels:\nteams:\nfacts:\n'),
    ).toEqual([])
  })

  test('keeps numbers as names in the order of the file', () => {
    const parsed = parse(
      mapWith({ teams: '{b: , 10: , 2: , __proto__: , constructor: , ∀ñ漢字: , "a\\u0000b": }' }),
    )
    expect(parsed.ok && parsed.map.teams.map(({ name }) => name)).toEqual([
      'b',
      '10',
      '2',
      '__proto__',
      'constructor',
      '∀ñ漢字',
      'a\0b',
    ])
  })

  test('may use anchors and aliases', () => {
    const parsed = parse(mapWith({ facts: '[online]', customers: '{a: &list [online], b: *list}' }))
    expect(parsed.ok && parsed.map.customers).toEqual([
      { name: 'a', facts: ['online'] },
      { name: 'b', facts: ['online'] },
    ])
  })
})

describe('errors', () => {
  test('are told all at once, each with its place and the name that was meant', () => {
    const text = mapWith({
      currency: 'EUR',
      facts: '[online, online]',
      customers: '{a: [onlin], a: []}',
      problems: '{p: {needs: x, amount: 1.005}}',
      channels: '{chat: {reaches: dsk, kind: chta, published: yes}}',
      teams:
        '\n  desk: {responses: [owm, {own: true, pass: desk}, {sendd: chat}], reportsTo: lead}\n  lead: {reportsTo: desk}',
      chanels: '{}',
    })
    const told = errorsOf(text).map(({ code, line, column, path, nearest }) => [
      code,
      line,
      column,
      path,
      nearest,
    ])
    expect(told).toEqual([
      ['unknown-name', 3, 17, 'customers.a[0]', 'online'],
      ['duplicate-name', 3, 25, 'customers.a', null],
      ['too-many-decimals', 4, 34, 'problems.p.amount', null],
      ['unknown-name', 6, 28, 'channels.chat.reaches', 'desk'],
      ['bad-value', 6, 39, 'channels.chat.kind', 'chat'],
      ['wrong-type', 6, 56, 'channels.chat.published', null],
      ['bad-value', 8, 22, 'teams.desk.responses[0]', 'own'],
      ['one-verb', 8, 27, 'teams.desk.responses[1]', null],
      ['one-verb', 8, 52, 'teams.desk.responses[2]', null],
      ['unknown-key', 8, 53, 'teams.desk.responses[2].sendd', 'send'],
      ['reports-to-cycle', 8, 79, 'teams.desk.reportsTo', null],
      ['duplicate-name', 11, 17, 'facts[1]', null],
      ['unknown-key', 12, 1, 'chanels', 'channels'],
    ])
    expect(errorsOf(text).map(errorText)[0]).toBe('No fact "onlin" is declared. Did you mean "online"?')
    expect(errorsOf(text).every(({ file }) => file === 'map.yaml')).toBe(true)
  })

  test.each([
    ['bad-yaml', 'a: [1'],
    ['bad-yaml', '--- a\n--- b'],
    ['wrong-type', ''],
    ['wrong-type', '[]'],
    ['missing-key', 'version: 1'],
    ['bad-value', mapWith({ version: '2' })],
    ['bad-value', mapWith({ version: '"1"' })],
    ['bad-value', mapWith({ problems: '{p: {needs: x, amount: -1}}' })],
    ['wrong-type', mapWith({ problems: '{p: {needs: x, amount: .inf}}' })],
    ['wrong-type', mapWith({ problems: '{p: {needs: x, amount: "3"}}' })],
    ['too-many-decimals', mapWith({ currency: 'JPY', problems: '{p: {needs: x, amount: 1.5}}' })],
    ['unknown-currency', mapWith({ currency: 'EUX' })],
    ['bad-value', mapWith({ teams: '{t: {responses: [{own: false}]}}' })],
    ['bad-value', mapWith({ remedies: '{r: {gives: x}}', teams: '{t: {authority: {r: -1}}}' })],
    ['unknown-name', mapWith({ teams: '{t: {authority: {r: any}}}' })],
    ['unknown-name', mapWith({ teams: '{t: {organisation: x}}' })],
    ['unknown-key', mapWith({ teams: '{t: {__proto__: x}}' })],
    ['duplicate-key', mapWith({ teams: '{t: {leader: true, leader: true}}' })],
    ['duplicate-key', `${mapWith({})}\nteams: {}`],
    ['duplicate-name', mapWith({ organisations: '[a, a]' })],
    ['empty-name', mapWith({ teams: '{"": }' })],
    ['bad-key', mapWith({ teams: '{[a]: }' })],
    ['circular-alias', mapWith({ teams: '&a {t: *a}' })],
    ['unknown-alias', mapWith({ company: '*nobody' })],
    ['unknown-tag', mapWith({ company: '!secret x' })],
    ['unknown-currency', mapWith({ currency: 'EURO' })],
    ['reports-to-cycle', mapWith({ teams: '{t: {reportsTo: t}}' })],
  ])('%s: %j', (code, text) => {
    const errors = errorsOf(text)
    expect(errors.map((error) => error.code)).toContain(code)
    for (const error of errors) {
      const { line, column } = error
      expect(line).toBeGreaterThan(0)
      expect(column).toBeGreaterThan(0)
      expect(errorText(error).length).toBeLessThan(600)
    }
  })

  test.each([
    ['There is nothing here yet.', ''],
    ['“phone: {reaches: front desk}”', 'version: 1'],
    ['Write it as [own].', mapWith({ teams: '{t: {responses: own}}' })],
    ['Write it as [a b].', mapWith({ facts: '[a b]', customers: '{c: a b}' })],
    ['A space is missing after the colon.', mapWith({ teams: '\n  t:\n    leader:true' })],
    [
      'Decimals are written with a point.',
      mapWith({ remedies: '{r: {gives: x}}', teams: '{t: {authority: {r: 1,50}}}' }),
    ],
    ['A tab begins this line', mapWith({ teams: '\n\tt: {}' })],
    ['A colon is missing', mapWith({ teams: '\n  t: {}\n  u' })],
    ['not closed', mapWith({ teams: '\n  t: {leader: true' })],
    ['A quote begins here', mapWith({ teams: "\n  't: {leader: true}" })],
    ['further left or right', mapWith({ teams: '\n  t:\n    leader: true\n   asks: []' })],
    ['begin a new line', mapWith({ teams: 't: {}' })],
    ['No &desks stands above. Did you mean "desk"?', mapWith({ customers: '&desk {}', teams: '*desks' })],
    ['is no currency code of ISO 4217; write it like EUR', mapWith({ currency: 'EURO' })],
    ['Write it without quotes.', mapWith({}).replace('version: 1', 'version: "1"')],
    ['Write it without quotes.', mapWith({ problems: '{p: {needs: x, amount: "5"}}' })],
    ['Write it without quotes.', mapWith({ teams: '{t: {leader: "true"}}' })],
    ['quote it, like company: "Foo: Bar".', mapWith({ company: 'Foo: Bar' })],
    [
      'A comma is missing between “desk” and “kind:”.',
      mapWith({ channels: '{a: {reaches: desk kind: web}}' }),
    ],
    [
      'A comma is missing between “[{pass: a}” and “{pass: b}]”',
      mapWith({ teams: '\n  a: {}\n  b:\n    responses:\n      [{pass: a} {pass: b}]' }),
    ],
    ['Declare it in the list “facts” at the top of the map', mapWith({ customers: '{c: [quite other]}' })],
    [
      'Declare it in the list “organisations” at the top of the map',
      mapWith({ teams: '{t: {organisation: dealers}}' }),
    ],
    ['deeper than in any map', mapWith({ teams: `{t: ${'['.repeat(20_000)}${']'.repeat(20_000)}}` })],
  ])('say what to do: %s', (words, text) => {
    expect(errorsOf(text).map(errorText).join('\n')).toContain(words)
  })

  test.each([
    ['JPY', '5', true],
    ['JPY', '5.5', false],
    ['KWD', '1.234', true],
    ['KWD', '1.2345', false],
    ['IQD', '1.234', true],
    ['HUF', '99.50', true],
    ['HUF', '99.505', false],
    ['CLF', '0.0001', true],
  ])('%s has the decimals of ISO 4217, so that %s of it is valid: %s', (currency, amount, valid) => {
    const text = mapWith({ currency, problems: `{p: {needs: x, amount: ${amount}}}` })
    expect(parse(text).ok).toBe(valid)
  })

  test('a name quoted in a message cannot command a terminal', () => {
    const [error] = errorsOf(mapWith({ customers: '{a: ["\\e[2J\\u202e\\u009b"]}' }))
    expect(errorText(error ?? { said: [] })).toContain('"\\u001b[2J\\u202e\\u009b"')
  })
})
