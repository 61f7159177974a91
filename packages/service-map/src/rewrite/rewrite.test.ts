import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../parse/parse.ts'
import type { Change } from '../repair/change.ts'
import { applyChanges, changesOf } from '../repair/change.ts'
import { rewrite } from './rewrite.ts'

const text = `# What we answer, and to whom.
version: 1
company: Example Mobile
facts: [online, "a #1"]
customers: {customer: []}
problems:
  refund: {needs: refund, amount: 100} # the usual one
remedies:
  transfer: {gives: refund}
  "credit: next bill": {gives: refund}
channels:
  chat:  {reaches: chat desk,   requires: [online, "a #1"], published: false}   # two spaces stay
  phone:
    reaches: chat desk
    requires:
      # the line asks for it
      - online # at least
      - 'a #1'
teams:
  # the front
  chat desk:
    responses:
      - refuse # "not my problem"
      # and this one
      - send: phone # please call us
        when: [online] # if they can
      - own
    asks: []

  shop: {responses: [refuse, own, {send: chat}]}
  back office: # who decides
    authority:
      transfer: 50 # for now
  # nothing yet
  archive:
`

const edited = (changes: readonly Change[], source = text): string => {
  const written = rewrite(source, changes)
  if (!written.ok) throw new Error(written.message)
  return written.text
}

/** The lines that differ, as a reader of a diff sees them. */
const difference = (before: string, after: string) => {
  const [a, b] = [before.split('\n'), after.split('\n')]
  return { gone: a.filter((line) => !b.includes(line)), come: b.filter((line) => !a.includes(line)) }
}

describe('a change is written in place', () => {
  test.each<[string, readonly Change[], { gone: string[]; come: string[] }]>([
    [
      'a response of a list in lines goes, its comment stays',
      [{ change: 'forbid', team: 'chat desk', response: 0 }],
      { gone: ['      - refuse # "not my problem"'], come: ['      # "not my problem"'] },
    ],
    [
      'a response of several lines',
      [{ change: 'forbid', team: 'chat desk', response: 1 }],
      {
        gone: ['      - send: phone # please call us', '        when: [online] # if they can'],
        come: ['      # please call us', '      # if they can'],
      },
    ],
    [
      'the first and the last of a list in brackets',
      [
        { change: 'forbid', team: 'shop', response: 0 },
        { change: 'forbid', team: 'shop', response: 2 },
      ],
      { gone: ['  shop: {responses: [refuse, own, {send: chat}]}'], come: ['  shop: {responses: [own]}'] },
    ],
    [
      'a channel is published',
      [{ change: 'publish', channel: 'chat' }],
      {
        gone: [
          '  chat:  {reaches: chat desk,   requires: [online, "a #1"], published: false}   # two spaces stay',
        ],
        come: [
          '  chat:  {reaches: chat desk,   requires: [online, "a #1"], published: true}   # two spaces stay',
        ],
      },
    ],
    [
      'a fact is no longer required',
      [
        { change: 'drop', channel: 'chat', requires: 'a #1' },
        { change: 'drop', channel: 'phone', requires: 'online' },
      ],
      {
        gone: [
          '  chat:  {reaches: chat desk,   requires: [online, "a #1"], published: false}   # two spaces stay',
          '      - online # at least',
        ],
        come: [
          '  chat:  {reaches: chat desk,   requires: [online], published: false}   # two spaces stay',
          '      # at least',
        ],
      },
    ],
    [
      'authority is raised',
      [{ change: 'authorise', team: 'back office', remedy: 'transfer', amount: 100 }],
      { gone: ['      transfer: 50 # for now'], come: ['      transfer: 100 # for now'] },
    ],
    [
      'authority is given beside another',
      [{ change: 'authorise', team: 'back office', remedy: 'credit: next bill', amount: 100 }],
      { gone: [], come: ['      "credit: next bill": 100'] },
    ],
    [
      'authority is given where there was none',
      [{ change: 'authorise', team: 'chat desk', remedy: 'transfer', amount: 100 }],
      { gone: [], come: ['    authority: {transfer: 100}'] },
    ],
    [
      'authority is given to a team of which nothing was said',
      [{ change: 'authorise', team: 'archive', remedy: 'transfer', amount: 100 }],
      { gone: ['  archive:'], come: ['  archive: {authority: {transfer: 100}}'] },
    ],
    [
      'a team may ask, and another',
      [
        { change: 'ask', team: 'chat desk', asks: 'shop' },
        { change: 'ask', team: 'chat desk', asks: 'back office' },
        { change: 'ask', team: 'shop', asks: 'archive' },
      ],
      {
        gone: ['    asks: []', '  shop: {responses: [refuse, own, {send: chat}]}'],
        come: [
          '    asks: [shop, back office]',
          '  shop: {responses: [refuse, own, {send: chat}], asks: [archive]}',
        ],
      },
    ],
  ])('%s', (_, changes, expected) => {
    expect(difference(text, edited(changes))).toEqual(expected)
  })

  test('line ends of Windows and a missing last one stay', () => {
    const windows = text.replaceAll('\n', '\r\n').trimEnd()
    const after = edited([{ change: 'authorise', team: 'archive', remedy: 'transfer', amount: 100 }], windows)
    expect(after).toBe(windows.replace(/archive:$/, 'archive: {authority: {transfer: 100}}'))
  })

  test('a part that is shared changes only where it is meant to', () => {
    const shared = text
      .replace('responses: [refuse, own, {send: chat}]', 'responses: &r [refuse, own]')
      .replace('  archive:', '  archive: {responses: *r}')
    const after = parse(edited([{ change: 'forbid', team: 'archive', response: 0 }], shared))
    expect(after.ok && after.map.teams.map(({ responses }) => responses.length)).toEqual([3, 2, 0, 1])
    expect(edited([{ change: 'forbid', team: 'archive', response: 0 }], shared)).toContain('# the usual one')
  })

  test(
    'every set of up to three changes, in lines and in brackets, keeping every comment',
    { timeout: 60_000 },
    () => {
      const parsed = parse(text)
      if (!parsed.ok) throw new Error('the map is valid')
      const all = changesOf(parsed.map)
      const json = JSON.stringify(parsed.document.toJS())
      const comments = text.match(/# .*$/gm) ?? []
      fc.assert(
        fc.property(fc.uniqueArray(fc.nat(all.length - 1), { minLength: 1, maxLength: 3 }), (numbers) => {
          const changes = numbers.map((n) => all[n]!)
          const written = rewrite(text, changes)
          expect(written.ok && written.map).toEqual(applyChanges(parsed.map, changes))
          for (const comment of comments) expect(written.ok && written.text).toContain(comment.trim())
          const inJson = rewrite(json, changes)
          expect(inJson.ok && inJson.map).toEqual(applyChanges(parsed.map, changes))
        }),
        { numRuns: 150 },
      )
    },
  )
})

describe('of a response that goes', () => {
  const within = (responses: string): string => `version: 1
company: Example
facts: [online]
customers: {}
problems: {}
remedies: {}
channels: {"line # 2": {reaches: front}, chat: {reaches: front}}
teams:
  front:
    responses:
${responses}
`
  const forbidden = (responses: string, response: number): string =>
    edited([{ change: 'forbid', team: 'front', response }], within(responses))

  test('a name that looks like a comment goes with it', () => {
    expect(forbidden('      - send: "line # 2" # the other line\n      - own', 0)).toBe(
      within('      # the other line\n      - own'),
    )
  })

  test.each([0, 1])('comments within its brackets stay, whichever it is: %i', (response) => {
    const written = forbidden(
      '      [{\n        send: chat, # they answer\n        when: [online] # if they can\n      }, { refuse: true # "no"\n      } ] # or so',
      response,
    )
    const comments = ['# they answer', '# if they can', '# "no"', '# or so']
    for (const comment of comments) expect(written).toContain(comment)
    expect(written).not.toContain(response === 0 ? 'send' : 'refuse')
  })
})
