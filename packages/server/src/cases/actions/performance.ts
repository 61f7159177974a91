import type { CaseId, PersonId } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { AppContext } from '../../app/app-context.ts'
import type { NewText } from '../../ledger/result.ts'
import type { PrincipalActor } from '../../sign-in/admitted.ts'
import type { ActionContext, CaseAction } from './action.ts'
import type { Performance } from './perform.ts'

interface By {
  readonly caseId: CaseId
  readonly person: PersonId
  /** As whom the ledger writes it down. */
  readonly actor: PrincipalActor
}

/** What is to be done where somebody does an action: its commands, and the words that stand beside them. */
export const performanceOf = <Body extends z.ZodType>(
  app: Pick<AppContext, 'clock' | 'newId'>,
  action: CaseAction<Body>,
  body: z.output<Body>,
  { caseId, person, actor }: By,
  letter: ActionContext['letter'] = null,
): Performance => {
  const texts: NewText[] = []
  const keep = (author: NewText['author']) => (words: string) => {
    const ref = app.newId()
    texts.push({ id: ref, author, words, language: null })
    return ref
  }
  const context: ActionContext = {
    actor: person,
    customerSaid: keep('customer'),
    companySaid: keep('company'),
    now: app.clock.now(),
    newId: app.newId,
    letter,
    drawn: Math.random(),
  }
  return {
    caseId,
    actor: action.actor === 'directory' && actor.kind === 'person' ? { kind: 'directory' } : actor,
    commands: action.commands(body, context),
    texts,
    alongside: async (trx) => await action.alongside?.(trx, body, { caseId, now: context.now }),
  }
}
