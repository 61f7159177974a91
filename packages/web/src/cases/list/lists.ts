import type { CasesWanted } from '../../api/queries.ts'
import type { Duty } from '../../api/shapes.ts'
import type { Say } from '../actions/spec.ts'
import { listWords } from '../../words/list.ts'

/** What a list is made of: cases that fit, or duties of mine of some kinds. */
export type ListSource =
  | { readonly of: 'cases'; readonly wanted: CasesWanted }
  | { readonly of: 'team' }
  | { readonly of: 'duties'; readonly kinds: readonly Duty['kind'][] }

export interface List {
  readonly name: ListName
  readonly title: Say
  readonly source: ListSource
  /** What would be here, and how it comes. */
  readonly empty: { readonly title: Say; readonly text: Say }
}

export const listNames = ['mine', 'team', 'came-up', 'calls', 'offers', 'asks', 'samples', 'all'] as const
export type ListName = (typeof listNames)[number]

export const isListName = (name: string | undefined): name is ListName =>
  listNames.some((known) => known === name)

export const lists: Readonly<Record<ListName, List>> = {
  mine: {
    name: 'mine',
    title: listWords.lists.mine.title,
    source: { of: 'cases', wanted: { owner: 'me', status: 'open' } },
    empty: {
      title: listWords.lists.mine.empty,
      text: listWords.lists.mine.text,
    },
  },
  team: {
    name: 'team',
    title: listWords.lists.team.title,
    source: { of: 'team' },
    empty: {
      title: listWords.lists.team.empty,
      text: listWords.lists.team.text,
    },
  },
  'came-up': {
    name: 'came-up',
    title: listWords.lists.cameUp.title,
    source: { of: 'duties', kinds: ['readDanger', 'acknowledge', 'hearCustomer', 'closeEscalation'] },
    empty: {
      title: listWords.lists.cameUp.empty,
      text: listWords.lists.cameUp.text,
    },
  },
  calls: {
    name: 'calls',
    title: listWords.lists.calls.title,
    source: { of: 'duties', kinds: ['reachByVoice', 'callBack', 'hearCustomer'] },
    empty: {
      title: listWords.lists.calls.empty,
      text: listWords.lists.calls.text,
    },
  },
  offers: {
    name: 'offers',
    title: listWords.lists.offers.title,
    source: { of: 'duties', kinds: ['answerOffer'] },
    empty: {
      title: listWords.lists.offers.empty,
      text: listWords.lists.offers.text,
    },
  },
  asks: {
    name: 'asks',
    title: listWords.lists.asks.title,
    source: { of: 'duties', kinds: ['answerAsk'] },
    empty: {
      title: listWords.lists.asks.empty,
      text: listWords.lists.asks.text,
    },
  },
  samples: {
    name: 'samples',
    title: listWords.lists.samples.title,
    source: { of: 'duties', kinds: ['checkSample'] },
    empty: {
      title: listWords.lists.samples.empty,
      text: listWords.lists.samples.text,
    },
  },
  all: {
    name: 'all',
    title: listWords.lists.all.title,
    source: { of: 'cases', wanted: { status: 'open' } },
    empty: {
      title: listWords.lists.all.empty,
      text: listWords.lists.all.text,
    },
  },
}

/** What the lists are made of; other duties stand with their cases, and would crowd these out. */
export const listedDuties: readonly Duty['kind'][] = [
  ...new Set(Object.values(lists).flatMap(({ source }) => (source.of === 'duties' ? source.kinds : []))),
]
