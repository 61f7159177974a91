import type { CasesWanted } from '../../api/queries.ts'
import type { Say } from '../actions/spec.ts'
import { listWords } from '../../words/list.ts'
import { todayWords } from '../../words/today.ts'

/** What a list is made of: all I have to do, cases that fit, or what of it came up to me. */
export type ListSource =
  | { readonly of: 'today' }
  | { readonly of: 'cases'; readonly wanted: CasesWanted }
  | { readonly of: 'team' }
  | { readonly of: 'cameUp' }

export interface List {
  readonly name: ListName
  readonly title: Say
  readonly source: ListSource
  /** What would be here, and how it comes. */
  readonly empty: { readonly title: Say; readonly text: Say }
}

export const listNames = ['today', 'mine', 'team', 'came-up', 'all'] as const
export type ListName = (typeof listNames)[number]

export const isListName = (name: string | undefined): name is ListName =>
  listNames.some((known) => known === name)

export const lists: Readonly<Record<ListName, List>> = {
  today: {
    name: 'today',
    title: todayWords.title,
    source: { of: 'today' },
    empty: todayWords.nothing,
  },
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
    source: { of: 'cameUp' },
    empty: {
      title: listWords.lists.cameUp.empty,
      text: listWords.lists.cameUp.text,
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
