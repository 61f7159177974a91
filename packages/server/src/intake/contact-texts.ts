import type { Recognition, ServiceTerms, TextRef } from '@buckstop/domain'
import type { NewText } from '../ledger/result.ts'
import type { Incoming } from './incoming.ts'

/** The words of a contact as texts, and what points to them. */
export interface ContactTexts {
  readonly texts: readonly NewText[]
  readonly words: TextRef
  /** The issues that the customer named; none where the words are the one issue. */
  readonly issues: readonly TextRef[]
  readonly remedySought: TextRef | null
  readonly danger: TextRef | null
  /** How our colleague knows that it is the customer, where it joins a case by their word. */
  readonly recognition: Recognition | null
}

/**
 * The words as they came. Of more issues than a case may hold, the last one keeps all that is left, so that no word
 * is lost. A contact that joins a case holds everything said, since its issues may not become issues of the case.
 */
export const textsOf = (
  incoming: Incoming,
  place: 'opens' | 'joins',
  { maxIssues }: Pick<ServiceTerms, 'maxIssues'>,
  newId: () => string,
): ContactTexts => {
  const author = incoming.secondHand === true ? 'record' : 'customer'
  const text = (words: string): NewText => ({ id: newId(), author, words, language: incoming.language })
  const named = incoming.issues.filter(saysSomething)
  const { remedySought = '', danger = '' } = incoming
  const why = danger === true ? '' : danger
  const said = text(place === 'joins' ? everythingSaid(incoming) : incoming.words)
  const kept = named.slice(0, maxIssues - 1)
  const rest = named.slice(maxIssues - 1)
  const issues = (rest.length === 0 ? kept : [...kept, rest.join('\n\n')]).map(text)
  const sought = saysSomething(remedySought) ? text(remedySought) : null
  const feared = saysSomething(why) ? text(why) : null
  const recognised =
    incoming.proof.kind === 'staff' && place === 'joins' ? incoming.proof.recognised : undefined
  const knows: NewText | null =
    recognised?.words == null || !saysSomething(recognised.words)
      ? null
      : { id: newId(), author: 'company', words: recognised.words, language: null }
  return {
    texts: [said, ...issues, ...[sought, feared, knows].filter((one) => one !== null)],
    words: said.id,
    issues: issues.map(({ id }) => id),
    remedySought: sought?.id ?? null,
    // Where the words themselves say so, they stand once.
    danger: feared?.id ?? (danger === true ? said.id : null),
    recognition: recognised === undefined ? null : { how: recognised.how, words: knows?.id ?? null },
  }
}

/** Whether it says that somebody is in danger. */
export const tellsOfDanger = ({ danger = '' }: Incoming): boolean => danger === true || saysSomething(danger)

/** All words of a contact as one text: what a contact that joins a case is kept as. */
export const everythingSaid = ({ words, issues, remedySought = '', danger = '' }: Incoming): string =>
  [words, ...issues, remedySought, danger === true ? '' : danger].filter(saysSomething).join('\n\n')

const saysSomething = (words: string): boolean => words.trim() !== ''
