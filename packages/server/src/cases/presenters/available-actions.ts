import {
  type Actor,
  type Case,
  type CaseCommand,
  type Context,
  decide,
  evolve,
  type LivingCase,
  type Refusal,
  type StandingContact,
} from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { availableAction } from '../../shapes/cases.ts'
import { presentRefusal } from '../../errors/present-refusal.ts'
import type { ActionContext, CaseAction } from '../actions/action.ts'
import { caseActions } from '../actions/catalogue.ts'
import { someId, type Trying } from '../actions/trial.ts'
import type { Viewing } from './viewing.ts'

type Available = z.output<typeof availableAction>

interface Attempt {
  readonly name: string
  readonly subject: number | null
  readonly actor: Actor
  /** Done one after the other, as the action does them. */
  readonly commands: readonly CaseCommand[]
}

/** Everything the viewer could do now, and why not: the case itself is asked, by what each action says of itself. */
export const availableActions = ({ details, snapshot, asker, now, look }: Viewing): readonly Available[] => {
  const { state } = details
  const context: Context = {
    now,
    actor: { kind: 'person', id: asker.id },
    directory: snapshot.directory,
    terms: snapshot.terms,
  }
  const trying = { state, context }
  const building: ActionContext = {
    actor: asker.id,
    customerSaid: () => someId,
    companySaid: () => someId,
    now,
    newId: () => someId,
    letter: 'tried',
    drawn: 1,
  }
  const hidden = new Set(
    caseActions.flatMap(({ name, needs }: CaseAction) =>
      needs !== undefined && !look.shows[needs] ? [name] : [],
    ),
  )
  const attempts = caseActions.flatMap((action) => attemptsOf<z.ZodType>(action, trying, building))
  return [...attempts, ...mergingAttempts(trying)].map(({ name, subject, actor, commands }) => {
    const refusal: Refusal | null = hidden.has(name)
      ? { code: 'not-dealing-with-it' }
      : refusalOf(state, commands, { ...context, actor })
    if (refusal === null) return { name, subject, allowed: true, refusal: null }
    return { name, subject, allowed: false, refusal: presentRefusal(refusal) }
  })
}

const attemptsOf = <Body extends z.ZodType>(
  { name, actor, trials, commands }: CaseAction<Body>,
  trying: Trying,
  building: ActionContext,
): readonly Attempt[] =>
  trials(trying).map(({ subject, body }) => ({
    name,
    subject,
    actor: actor === 'directory' ? { kind: 'directory' } : trying.context.actor,
    commands: commands(body, building),
  }))

const refusalOf = (state: LivingCase, commands: readonly CaseCommand[], context: Context): Refusal | null => {
  let so: Case = state
  for (const [place, command] of commands.entries()) {
    const decision = decide(so, command, context)
    if (!decision.ok) return decision.refusal
    if (place === commands.length - 1) return null
    for (const event of decision.events) so = evolve(so, event, context.now)
  }
  return null
}

/** What concerns two cases, of which only this one is asked. */
const mergingAttempts = ({ state, context: { actor } }: Trying): readonly Attempt[] => [
  { name: 'merge-into', subject: null, actor, commands: [{ type: 'mergeInto', into: someId }] },
  {
    name: 'take-apart',
    subject: null,
    actor,
    commands: [{ type: 'release', to: state.absorbed.at(-1)?.from ?? someId }],
  },
  {
    name: 'take-contact-out',
    subject: null,
    actor,
    commands: [
      { type: 'takeContactOut', contact: someContact(state), as: 'somebodyElse', into: someId, left: someId },
    ],
  },
]

const someContact = ({ id }: LivingCase): StandingContact => ({
  id: someId,
  writtenIn: id,
  cameWith: [],
  theirOwn: true,
  unproven: false,
  words: [someId],
  timesTold: 0,
})
