import type { PhoneLineTrial, PhoneSettings } from '../../api/shapes.ts'
import { languageTags } from '../../words/languages.ts'

export type PhoneLine = PhoneSettings['lines'][number]
type Language = PhoneLine['language']

/** The languages in which a line can greet: those of the customer's pages. */
export const greetings: readonly Language[] = languageTags

/** What one types of a number of ours. */
export interface TypedLine {
  readonly version: string
  readonly number: string
  readonly door: string
  readonly language: Language
  readonly account: string
  readonly sentAway: boolean
}

export const typedLine = (line: PhoneLine | null, firstDoor: string): TypedLine => ({
  version: line?.version ?? '',
  number: line?.number ?? '',
  door: line?.door ?? firstDoor,
  language: line?.language ?? 'en',
  account: line?.account ?? '',
  sentAway: line?.sentAway ?? false,
})

/** Tokens are never read back: empty leaves what is kept. */
export interface TypedTokens {
  readonly token: string
  readonly next: string
}

export const noTokens: TypedTokens = { token: '', next: '' }

/** As it is sent. */
export const lineOf = (
  { number, door, language, account, sentAway }: TypedLine,
  { token, next }: TypedTokens,
): Omit<PhoneLineTrial, 'id'> => ({
  number,
  door,
  language,
  account: account.trim(),
  sentAway,
  secret: token.trim() === '' ? null : { token: token.trim(), next: next.trim() === '' ? null : next.trim() },
})
