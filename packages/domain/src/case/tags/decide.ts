import type { Context } from '../../matter/context.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { anyoneUnblamed } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import type { TagsCommand } from './commands.ts'

/** More of them say nothing of a case any more. */
export const mostTags = 10

export const decideTags = (
  { tags = [], ...state }: LivingCase,
  { type, tag }: TagsCommand,
  context: Context,
): Decision<CaseEvent> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  const { who: by } = person
  // What the company does not use any more stays where it is, and can still be taken off.
  if (type === 'takeTagOff')
    return tags.includes(tag) ? accept({ type: 'tagTakenOff', tag, by }) : refuse('no-such-tag')
  if (!context.directory.tags.has(tag)) return refuse('no-such-tag')
  if (tags.includes(tag)) return refuse('already-known')
  return tags.length < mostTags ? accept({ type: 'tagPut', tag, by }) : refuse('too-many-tags')
}
