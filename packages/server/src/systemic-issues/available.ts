import { kindOf, type MatterCommand } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { someId } from '../cases/actions/trial.ts'
import { presentRefusal } from '../errors/present-refusal.ts'
import { commandOf, type SystemicIssueAction, systemicIssueActions, type Trying } from './actions.ts'

interface Attempt {
  readonly name: string
  readonly subject: number | null
  readonly command: MatterCommand<'systemicIssue'>
}

/** What the viewer could do now, and why not: the systemic issue itself is asked, by what each action says of itself. */
export const availableOn = (trying: Trying) =>
  systemicIssueActions
    .flatMap((action) => attemptsOf<z.ZodType>(action, trying))
    .map(({ name, subject, command }) => {
      const decision = kindOf('systemicIssue').decide(trying.state, command, trying.context)
      if (decision.ok) return { name, subject, allowed: true, refusal: null }
      const { refusal } = decision
      return { name, subject, allowed: false, refusal: presentRefusal(refusal) }
    })

const attemptsOf = <Body extends z.ZodType>(
  { name, trials, command }: SystemicIssueAction<Body>,
  trying: Trying,
): readonly Attempt[] =>
  trials(trying).map(({ subject, body }) => {
    const wanted = command(body, () => someId)
    // A case that could be added, or let go.
    return { name, subject, command: commandOf(wanted, wanted.type === 'letCaseGo') }
  })
