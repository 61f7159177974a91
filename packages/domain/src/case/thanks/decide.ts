import type { PersonId } from '../../directory/directory.ts'
import { ladderAbove } from '../../directory/ladder.ts'
import { byOurClock } from '../../time/given.ts'
import type { Context } from '../../matter/context.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { anyone, anyoneUnblamed, standInFor } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import { issueRaised } from '../merging/holder.ts'
import { reopenForWord } from '../resolution/reopen.ts'
import type { LivingCase, Thanks } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { ThanksCommand } from './commands.ts'

type Of<Type> = Extract<ThanksCommand, { readonly type: Type }>

/** Whoever is thanked, whoever leads them, and whoever has the case, so that nothing in the words is overlooked. */
const readersOf = (state: LivingCase, to: PersonId, context: Context): readonly PersonId[] => {
  const { people } = context.directory
  const teams = people.get(to)?.teams ?? []
  const team = teams.includes(state.team) ? state.team : (teams[0] ?? state.team)
  const [lead] = ladderAbove(context.directory, team, to, standInFor(state, context))
  const all = new Set([to, ...(lead === undefined ? [] : [lead]), state.owner])
  return [...all].filter((id) => people.get(id)?.active === true)
}

const nextNumber = ({ thanks = [] }: LivingCase): number => {
  const last = thanks.at(-1)
  return last === undefined ? 1 : last.thanks + Math.max(1, last.readers.length)
}

const hasUnread = ({ readers }: Thanks, id: PersonId): boolean =>
  readers.some(({ person, read }) => person === id && !read)

const decideGive = (
  state: LivingCase,
  { to, contact }: Of<'giveThanks'>,
  context: Context,
): Decision<CaseEvent> =>
  context.directory.people.has(to)
    ? accept({
        type: 'thanksGiven',
        thanks: nextNumber(state),
        to,
        readers: readersOf(state, to, context),
        contact: { ...contact, receivedAt: byOurClock(contact.receivedAt, context.now) },
      })
    : refuse('no-such-person')

const decideProblem = (state: LivingCase, given: Thanks, context: Context): Decision<CaseEvent> => {
  const by = anyoneUnblamed(state, context)
  if (!by.ok) return by
  const { words, contactId, thanks } = given
  const { maxIssues } = context.terms
  if (state.kind === 'open' && state.issues.length >= maxIssues)
    return refuse('too-many-issues', { most: maxIssues })
  const read: readonly CaseEvent[] = hasUnread(given, by.who)
    ? [{ type: 'thanksRead', thanks, by: by.who }]
    : []
  const word = { because: 'customersWord', contactId, words, issue: null, proven: true } as const
  const raised = state.kind === 'open' ? happens(issueRaised(state, context, words)) : reopenForWord(word)
  return unfold(state, context, happens(...read), raised)
}

export const decideThanks = (
  state: LivingCase,
  command: ThanksCommand,
  context: Context,
): Decision<CaseEvent> => {
  if (command.type === 'giveThanks') return decideGive(state, command, context)
  const by = anyone(context)
  if (!by.ok) return by
  const given = state.thanks?.find(
    ({ thanks, readers }) =>
      thanks === command.thanks || readers.some(({ number }) => number === command.thanks),
  )
  if (given === undefined) return refuse('no-such-contact')
  if (command.type === 'takeThanksAsProblem') return decideProblem(state, given, context)
  return hasUnread(given, by.who)
    ? accept({ type: 'thanksRead', thanks: given.thanks, by: by.who })
    : refuse('already-known')
}
