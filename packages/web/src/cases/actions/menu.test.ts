import { describe, expect, test } from 'vitest'
import { aCase } from '../../../test/a-case.ts'
import { catalogue } from './catalogue.ts'
import { menuOf } from './menu.ts'

const bare = aCase()
const everything = aCase({
  afterLastWord: '00000000-0000-7000-8000-000000000000',
  absorbed: ['another'],
  unproven: ['contact'],
  regulator: {
    name: { en: 'A law' },
    kept: true,
    timeZone: null,
    signed: true,
    receivedAt: bare.openedAt,
    clocks: [{ number: 1, name: { en: 'Answer' }, due: bare.openedAt, rose: 'no', of: null }],
    meanwhile: [],
  },
  tags: [{ key: 'battery', names: { en: 'Battery' }, colour: 'teal', retired: false }],
  customer: {
    ...bare.customer,
    otherCases: [{ id: 'other', reference: 'R2', opening: 'It leaks.', status: 'open' }],
  },
  actions: catalogue.map((spec) => ({ name: spec.name, subject: null, allowed: true, refusal: null })),
})
const names = (from: typeof everything, sought: string) =>
  menuOf(from, sought).flatMap((room) => room.entries.map((entry): string => entry.spec.name))

describe('the menu', () => {
  test('holds everything under its rooms while nothing is sought', () => {
    expect(menuOf(everything, '').map((room) => room.title)).toEqual([
      'Words with the customer',
      'Promises',
      'How it ends',
      'Who has it',
      'Other teams',
      'Up the ladder',
      'About the customer',
      'The case itself',
    ])
    const inMenu = catalogue.filter(({ inStory }) => inStory !== true)
    expect(names(everything, '').toSorted()).toEqual(inMenu.map(({ name }): string => name).toSorted())
  })

  test('leaves out what there is nothing to choose for', () => {
    const alone = aCase({ actions: everything.actions })
    expect(names(alone, '')).not.toContain('merge-into')
    expect(names(alone, '')).not.toContain('take-apart')
    expect(names(alone, '')).toContain('make-contact')
  })

  test.each([
    ['offer it', 'offer-transfer'],
    ['OFFER   somebody', 'offer-transfer'],
    ['escalate', 'take-higher'],
    ['call', 'make-contact'],
    ['merge', 'merge-into'],
    ['spam', 'find-no-problem'],
  ])('%s finds %s first', (sought, first) => {
    expect(names(everything, sought)[0]).toBe(first)
  })

  test('finds nothing by a word that no action knows', () => {
    expect(menuOf(everything, 'zebra')).toEqual([])
  })

  test('puts what is refused last, with why, unless it is allowed for one of its subjects', () => {
    const refusal = { code: 'not-the-owner' } as const
    const some = aCase({
      actions: [
        { name: 'make-promise', subject: null, allowed: false, refusal },
        { name: 'keep-promise', subject: 1, allowed: false, refusal },
        { name: 'keep-promise', subject: 2, allowed: true, refusal: null },
      ],
    })
    const [room] = menuOf(some, '')
    expect(room?.entries.map((entry) => [entry.spec.name, entry.refusal?.code])).toEqual([
      ['keep-promise', undefined],
      ['make-promise', 'not-the-owner'],
    ])
  })
})
