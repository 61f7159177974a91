import type { AppContext } from '../app/app-context.ts'
import { readCase } from '../channels/web/case/read-case.ts'
import type { CaseView } from '../channels/web/case/case-view.ts'
import { spokenTo } from '../language/language.ts'
import type { DoorMachine } from '../sign-in/door-machine.ts'
import { conversationOf } from './conversation.ts'

/** What the customer may see by their proof, and nothing else: what their own page would show them. */
export const read = async (
  app: AppContext,
  machine: DoorMachine,
  conversation: string,
): Promise<CaseView> => {
  const { sight } = await conversationOf(app, machine, conversation)
  const { company } = await app.directory.current()
  const language = spokenTo(company.languages, sight.origin.state.language)
  return await readCase(app, sight, { path: '', language, before: null, whole: false, letIn: null })
}
