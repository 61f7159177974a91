import type { Context } from '../../matter/context.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { anyoneUnblamed, forTheCompany } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import type { TranscribeLetter } from './commands.ts'

/** Once, by whoever deals with the case. Of what came with cases that joined, whoever asks has looked it up. */
export const decideLetter = (
  state: LivingCase,
  { contactId, words }: TranscribeLetter,
  context: Context,
): Decision<CaseEvent> => {
  const call = state.letters?.find((letter) => letter.contactId === contactId)?.call
  const { actor } = context
  // Nobody else heard what was said to whoever took it.
  const tookIt = actor.kind === 'person' && call?.by === actor.id
  const by = tookIt ? anyoneUnblamed(state, context) : forTheCompany(state, context)
  if (!by.ok) return by
  const isHere = state.letters?.some((letter) => letter.contactId === contactId) === true
  return isHere || state.absorbed.length > 0
    ? accept({ type: 'letterTranscribed', contactId, words, by: by.who })
    : refuse('no-such-contact')
}
