import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { anyone, anyoneUnblamed } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import type { NoteCommand } from './commands.ts'

type Of<Type> = Extract<NoteCommand, { readonly type: Type }>

/** Why somebody can't be written to; null where they can. */
const whyNot = (state: LivingCase, id: PersonId, { directory }: Context) => {
  const person = directory.people.get(id)
  if (person === undefined) return refuse('no-such-person')
  if (!person.active) return refuse('person-not-active')
  return state.complainedAbout.includes(id) ? refuse('complaint-is-about-them') : null
}

const decideWrite = (
  state: LivingCase,
  { words, mentions }: Of<'writeNote'>,
  context: Context,
): Decision<CaseEvent> => {
  const who = anyoneUnblamed(state, context)
  if (!who.ok) return who
  const others = [...new Set(mentions)].filter((id) => id !== who.who)
  for (const id of others) {
    const refused = whyNot(state, id, context)
    if (refused !== null) return refused
  }
  const first = (state.mentions?.last ?? 0) + 1
  const numbered = others.map((person, place) => ({ mention: first + place, person }))
  return accept({ type: 'noteWritten', words, by: who.who, mentions: numbered })
}

const decideRead = (
  state: LivingCase,
  { mention }: Of<'readMention'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = anyone(context)
  if (!by.ok) return by
  const { last = 0, unread = [] } = state.mentions ?? {}
  if (mention < 1 || mention > last) return refuse('no-such-mention')
  return unread.some((one) => one.person === by.who && one.mention <= mention)
    ? accept({ type: 'mentionRead', mention, by: by.who })
    : refuse('already-known')
}

export const decideNote = (state: LivingCase, command: NoteCommand, context: Context): Decision<CaseEvent> =>
  command.type === 'writeNote' ? decideWrite(state, command, context) : decideRead(state, command, context)
