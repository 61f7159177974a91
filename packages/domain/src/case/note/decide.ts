import type { Context } from '../../matter/context.ts'
import { accept, type Decision } from '../../matter/refusal.ts'
import { anyoneUnblamed } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import type { NoteCommand } from './commands.ts'

export const decideNote = (
  state: LivingCase,
  { words }: NoteCommand,
  context: Context,
): Decision<CaseEvent> => {
  const who = anyoneUnblamed(state, context)
  return who.ok ? accept({ type: 'noteWritten', words, by: who.who }) : who
}
