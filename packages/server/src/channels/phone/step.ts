import type { AppContext } from '../../app/app-context.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import { nameForCustomers } from '../../directory/name-for-customers.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { Call } from './call-row.ts'
import type { Payload } from './payload.ts'
import type { Verb } from './twiml.ts'
import { phoneWordsIn } from './words/catalogue.ts'
import type { PhoneWords } from './words/english.ts'
import { pathOf } from './webhooks.ts'

/** How far a call is, as the provider tells it. */
export interface Step extends Pick<Payload, 'query' | 'fields'> {
  readonly app: AppContext
  readonly line: KeptLine
  /** Of the caller; where somebody of ours is rung, of the call that goes on meanwhile. */
  readonly call: Call
  readonly snapshot: DirectorySnapshot
  readonly words: PhoneWords
}

/** What is said and done next. */
export type Said = readonly Verb[]

export const wordsOf = ({ language }: Pick<KeptLine, 'language'>): PhoneWords => phoneWordsIn[language]

/** Where the provider tells what came of it. */
export const actionOf = (
  { line }: Pick<Step, 'line'>,
  step: string,
  query: Readonly<Record<string, string>> = {},
): string => {
  const asked = new URLSearchParams(query).toString()
  return `${pathOf(line.id, step)}${asked === '' ? '' : `?${asked}`}`
}

/** As a customer is told it; the company's where nobody of that id works here. */
export const spokenName = ({ people, company }: DirectorySnapshot, id: string): string => {
  const card = people.get(id)
  return card === undefined ? company.name : nameForCustomers(card)
}
