import { kindOf, type MatterCommand } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import { someId } from '../cases/actions/trial.ts'
import { presentRefusal } from '../errors/present-refusal.ts'
import { commandOf, type PotholeAction, potholeActions, type Trying } from './actions.ts'

interface Attempt {
  readonly name: string
  readonly subject: number | null
  readonly command: MatterCommand<'pothole'>
}

/** What the viewer could do now, and why not: the pothole itself is asked, by what each action says of itself. */
export const availableOn = (trying: Trying) =>
  potholeActions
    .flatMap((action) => attemptsOf<z.ZodType>(action, trying))
    .map(({ name, subject, command }) => {
      const decision = kindOf('pothole').decide(trying.state, command, trying.context)
      if (decision.ok) return { name, subject, allowed: true, refusal: null }
      return { name, subject, allowed: false, refusal: presentRefusal(decision.refusal) }
    })

const attemptsOf = <Body extends z.ZodType>(
  { name, trials, command }: PotholeAction<Body>,
  trying: Trying,
): readonly Attempt[] => {
  const ofThisMoment = { kind: 'setting', of: someId, since: trying.context.now } as const
  return trials(trying).map(({ subject, body }) => {
    const wanted = command(body, () => someId)
    return { name, subject, command: commandOf(wanted, () => ofThisMoment) }
  })
}
