import {
  type Ceiling,
  ceilingsOf,
  type Context,
  isMoney,
  isUnsettled,
  isWords,
  knownFacts,
  leftFor,
  type LivingCase,
  problemOf,
  remedyKinds,
  type RemedyWhat,
  teamNow,
  whyAbove,
  whyActFirst,
} from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { lacksOf } from '../../directory/lacks.ts'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { caseRemedies } from '../../shapes/remedies.ts'
import { whomToAsk } from '../actions/whom-to-ask.ts'
import type { CaseDetails } from '../queries/case-details.ts'
import { cardOf } from './people.ts'
import { textOf } from './texts.ts'
import type { Viewing } from './viewing.ts'

type View = z.output<typeof caseRemedies>

/** What was granted and asked for, and what whoever looks may grant now. */
export const presentRemedies = (
  { state, texts }: CaseDetails,
  snapshot: DirectorySnapshot,
  { asker, now }: Pick<Viewing, 'asker' | 'now'>,
): View => {
  const { directory, terms, company } = snapshot
  const person = (id: string) => cardOf(snapshot, id)
  const { granted = [], requests = [] } = state.remedies ?? {}
  const context = { now, actor: { kind: 'person', id: asker.id }, directory, terms } as const
  return {
    granted: granted.map((one) => ({
      number: one.remedy,
      issue: one.issue,
      what: one.what,
      amount: one.amount,
      words: textOf(texts, one.words),
      by: person(one.by),
      state: one.state,
      due: state.promises.find(({ promise }) => promise === one.promise)?.due ?? null,
      failures: one.failures,
      checkedBy: one.checkedBy === null ? null : person(one.checkedBy),
      releasedBy: one.releasedBy === null ? null : person(one.releasedBy),
    })),
    requests: requests.map((one) => ({
      number: one.request,
      issue: one.issue,
      what: one.what,
      amount: one.amount,
      words: textOf(texts, one.words),
      by: person(one.by),
      reason: textOf(texts, one.reason),
      to: person(one.to),
      due: one.due,
      done: one.after !== null,
    })),
    choices:
      state.kind === 'open'
        ? choicesOf(state, snapshot).map((what) => presentChoice(state, what, context, snapshot))
        : [],
    currency: company.map.currency,
    actFirst: whyActFirst(state),
  }
}

/** Of the first issue that is not settled, which is the one that the desk grants for by one press. */
const problemNow = (state: LivingCase): string | null => {
  const issue = state.issues.find(isUnsettled)
  return issue === undefined ? null : problemOf(state, issue.issue)
}

/** Those of the map that give what the problem needs, as far as it is known; then what every company has. */
const choicesOf = (state: LivingCase, { company: { map } }: DirectorySnapshot): readonly RemedyWhat[] => {
  const problem = problemNow(state)
  const needs = map.problems.find(({ name }) => name === problem)?.needs
  const fitting = map.remedies.filter(({ gives }) => needs === undefined || gives === needs)
  const named = new Set(map.remedies.map(({ name }) => name.toLowerCase()))
  return [
    ...fitting.map(({ name }): RemedyWhat => ({ of: 'map', name })),
    ...remedyKinds.filter((kind) => !named.has(kind)).map((kind): RemedyWhat => ({ of: 'house', kind })),
  ]
}

const presentChoice = (
  state: LivingCase,
  what: RemedyWhat,
  context: Context & { readonly actor: { readonly id: string } },
  snapshot: DirectorySnapshot,
): View['choices'][number] => {
  const { company, directory } = snapshot
  const { id } = context.actor
  const problem = problemNow(state)
  const some = { what, amount: isMoney(what) ? { currency: company.map.currency ?? 'EUR', minor: 1 } : null }
  const left = leftFor(state, id, some, context)
  const needsAmount = isMoney(what) || left !== null
  const currency = left?.currency ?? company.map.currency ?? 'EUR'
  const wanted = { what, amount: needsAmount ? { currency, minor: 1 } : null }
  const above = whyAbove(state, id, wanted, context)
  const asking = { state, context, person: id, currency: company.map.currency ?? 'EUR' }
  const [ask] = whomToAsk(what, asking)?.who ?? []
  const lacks = what.of === 'house' ? [] : lacksOf(company.map, what.name, problem, knownFacts(state))
  return {
    what,
    needsAmount,
    takesAmount: !isWords(what),
    feasible: lacks.some(({ outOfQuestion }) => outOfQuestion) ? false : lacks.length > 0 ? null : true,
    lacks: lacks.map(({ fact }) => fact),
    may: above === null ? 'now' : ask === undefined ? 'nobody' : 'ask',
    left,
    ask: ask === undefined ? null : cardOf(snapshot, ask),
    limit: limitOf(ceilingsOf(directory, teamNow(directory, state.team), id, wanted) ?? [], snapshot),
  }
}

const limitOf = (
  ceilings: readonly Ceiling[],
  snapshot: DirectorySnapshot,
): View['choices'][number]['limit'] => {
  const limit = ceilings.find((ceiling) => ceiling.limit !== null)?.limit ?? null
  return limit === null ? null : { id: limit.id, reason: limit.reason, setBy: cardOf(snapshot, limit.setBy) }
}
