import type { CasesWanted } from '../../api/queries.ts'
import type { Duty } from '../../api/shapes.ts'

/** What a list is made of: cases that fit, or duties of mine of some kinds. */
export type ListSource =
  | { readonly of: 'cases'; readonly wanted: CasesWanted }
  | { readonly of: 'team' }
  | { readonly of: 'duties'; readonly kinds: readonly Duty['kind'][] }

export interface List {
  readonly name: ListName
  readonly title: string
  readonly source: ListSource
  /** What would be here, and how it comes. */
  readonly empty: { readonly title: string; readonly text: string }
}

export const listNames = ['mine', 'team', 'came-up', 'calls', 'offers', 'asks', 'samples', 'all'] as const
export type ListName = (typeof listNames)[number]

export const isListName = (name: string | undefined): name is ListName =>
  listNames.some((known) => known === name)

export const lists: Readonly<Record<ListName, List>> = {
  mine: {
    name: 'mine',
    title: 'Mine',
    source: { of: 'cases', wanted: { owner: 'me', status: 'open' } },
    empty: {
      title: 'No case is yours at the moment',
      text: 'A case becomes yours when you accept an offer, when you take a contact, or when one is given to your team while you are on shift.',
    },
  },
  team: {
    name: 'team',
    title: 'Team’s',
    source: { of: 'team' },
    empty: {
      title: 'Your team has no open case',
      text: 'Every case whose owner answers in your team stands here.',
    },
  },
  'came-up': {
    name: 'came-up',
    title: 'Came up to me',
    source: { of: 'duties', kinds: ['readDanger', 'acknowledge', 'hearCustomer', 'closeEscalation'] },
    empty: {
      title: 'Nothing came up to you',
      text: 'What a customer or a colleague takes higher stands here in the customer’s own words, until you have heard from them.',
    },
  },
  calls: {
    name: 'calls',
    title: 'I owe a call',
    source: { of: 'duties', kinds: ['reachByVoice', 'callBack', 'hearCustomer'] },
    empty: {
      title: 'You owe nobody a call',
      text: 'A call that was promised of you, or that you owe as a leader, stands here until you have spoken with the customer.',
    },
  },
  offers: {
    name: 'offers',
    title: 'Offers to take',
    source: { of: 'duties', kinds: ['answerOffer'] },
    empty: {
      title: 'Nothing is offered',
      text: 'A case that is offered to you or your team stands here. It stays with whoever has it until somebody accepts.',
    },
  },
  asks: {
    name: 'asks',
    title: 'Asks to my team',
    source: { of: 'duties', kinds: ['answerAsk'] },
    empty: {
      title: 'Nobody waits for an answer of your team',
      text: 'What an owner elsewhere needs from your team stands here, with the time by which they need it.',
    },
  },
  samples: {
    name: 'samples',
    title: 'Samples to check',
    source: { of: 'duties', kinds: ['checkSample'] },
    empty: {
      title: 'No sample to check',
      text: 'Some cases that a colleague ended as “no problem” are drawn for a second look. They stand here.',
    },
  },
  all: {
    name: 'all',
    title: 'All I may see',
    source: { of: 'cases', wanted: { status: 'open' } },
    empty: {
      title: 'No open case',
      text: 'Every open case that you may see stands here. Ended ones are found by searching.',
    },
  },
}

/** What the lists are made of; other duties stand with their cases, and would crowd these out. */
export const listedDuties: readonly Duty['kind'][] = [
  ...new Set(Object.values(lists).flatMap(({ source }) => (source.of === 'duties' ? source.kinds : []))),
]
