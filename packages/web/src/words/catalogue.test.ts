import { renderToStaticMarkup } from 'react-dom/server'
import { createElement } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { speak } from './speak.ts'
import { listed } from './written.ts'

const trial = catalogue('trial', {
  plain: 'Nobody has it.',
  taken: '{by} took it.',
  cases: '{count, plural, one {# case} other {# cases}} of {team}, {days, number} days',
  asked: '{who, select, team {The team {name}} other {Somebody}} was asked',
  bold: 'Offered to <b>{name}</b> today',
  link: 'It went into <link>case {reference}</link>.',
  deep: { inside: 'Deep inside' },
})

const html = (drawn: ReturnType<typeof trial.link>): string =>
  renderToStaticMarkup(createElement('p', null, drawn)).replace(/^<p>(.*)<\/p>$/su, '$1')

afterEach(async () => {
  await speak('en')
})

describe('in English', () => {
  test('a word is what it says, by number and by choice', () => {
    expect(trial.plain()).toBe('Nobody has it.')
    expect(trial.deep.inside()).toBe('Deep inside')
    expect(trial.taken({ by: 'Ana Ruiz' })).toBe('Ana Ruiz took it.')
    expect(trial.cases({ count: 1, team: 'shop', days: 1200 })).toBe('1 case of shop, 1,200 days')
    expect(trial.cases({ count: 2, team: 'shop', days: 0 })).toBe('2 cases of shop, 0 days')
    expect(trial.asked({ who: 'team', name: 'shop' })).toBe('The team shop was asked')
    expect(trial.asked({ who: 'other', name: '' })).toBe('Somebody was asked')
  })

  test('a name from right to left turns nothing of its sentence', () => {
    expect(trial.taken({ by: 'جمال' })).toBe('\u2068جمال\u2069 took it.')
    expect(listed(['جمال', 'Bo'])).toBe('\u2068جمال\u2069 and Bo')
  })

  test('what React draws stands inside the words, and what is given is text and no markup', () => {
    expect(html(trial.bold({ name: '<i>Bo</i>' }))).toBe(
      'Offered to <strong>&lt;i&gt;Bo&lt;/i&gt;</strong> today',
    )
    const link = createElement('a', { href: '/x' })
    expect(html(trial.link({ link, reference: 'B-1' }))).toBe('It went into <a href="/x">case B-1</a>.')
    expect(html(trial.taken({ by: createElement('em', null, 'Bo') }))).toBe('<em>Bo</em> took it.')
  })
})

test('mirrored, every letter of ours is another one, and what was given stays as it is', async () => {
  await speak('en-x-mirrored')
  const said = [
    trial.plain(),
    trial.cases({ count: 2, team: 'shop', days: 3 }),
    html(trial.link({ link: createElement('i'), reference: 'B-1' })),
  ].join(' ')
  expect(said).toContain('\u2068B-1\u2069')
  expect(said).toContain('\u2068shop\u2069')
  expect(said.replaceAll(/\u2068[^\u2069]*\u2069|<\/?i>/g, '')).not.toMatch(/[A-Za-z0-9]/)
})

test('what does not fit its message does not compile', () => {
  const wrong = [
    // @ts-expect-error -- there is no such word
    (): unknown => trial.absent,
    // @ts-expect-error -- the name is misspelt
    () => trial.taken({ bye: 'Ana' }),
    // @ts-expect-error -- a number is written in its language: {by, number}
    () => trial.taken({ by: 1 }),
    // @ts-expect-error -- something is missing
    () => trial.cases({ count: 1, days: 3 }),
    // @ts-expect-error -- no such choice
    () => trial.asked({ who: 'teem', name: 'shop' }),
    // @ts-expect-error -- what the tag is drawn as is missing
    () => trial.link({ reference: 'B-1' }),
    // @ts-expect-error -- a number is meant
    () => trial.cases({ count: 'one', team: 'shop', days: 1 }),
  ]
  expect(wrong).toHaveLength(7)
})
