import {
  addMilliseconds,
  type Actor,
  type CaseCommand,
  type CaseId,
  deadlinesOf,
  hours,
  type Instant,
  type PersonId,
} from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import type { SettableClock } from '../clock/clock.ts'
import { receive } from '../intake/receive.ts'
import { loadCase } from '../ledger/load-case.ts'
import type { NewText } from '../ledger/result.ts'
import { runCommand } from '../ledger/run-command.ts'
import type { Scene, Step, Tale, Who } from './tale.ts'

/** Where a tale is told: an application whose clock the tale moves, and the people by their keys. */
export interface Stage {
  readonly app: AppContext
  readonly clock: SettableClock
  readonly now: Instant
  readonly people: ReadonlyMap<string, PersonId>
}

/**
 * Lets a case of the demo happen, step by step, at the times its tale gives.
 * @throws Error where the case refuses a step: then the tale is wrong, not the case
 */
export const tellTale = async (stage: Stage, tale: Tale): Promise<CaseId> => {
  const { app, clock } = stage
  clock.set(before(stage.now, tale.ago))
  const receipt = await receive(app, {
    channel: tale.channel,
    from: { name: tale.name, identifiers: identifiersOf(tale) },
    words: tale.words,
    language: tale.language,
    issues: tale.issues ?? [],
    proof: { kind: 'none' },
    ...(tale.takenBy === undefined ? {} : { takenBy: personOf(stage, tale.takenBy) }),
    ...(tale.danger === undefined ? {} : { danger: tale.danger }),
  })
  for (const step of tale.steps) {
    clock.set(before(stage.now, step.ago))
    if ('says' in step) await say(stage, tale, receipt.caseId, step)
    else await act(stage, tale, receipt.caseId, step)
  }
  return receipt.caseId
}

const before = (now: Instant, ago: number): Instant => addMilliseconds(now, -hours(ago))

const personOf = ({ people }: Stage, who: Who): PersonId => {
  const id = people.get(who)
  if (id === undefined) throw new RangeError(`the demo company has nobody called ${who}`)
  return id
}

const identifiersOf = ({ email, phone }: Tale) => [
  ...(email === undefined ? [] : [{ type: 'email' as const, value: email }]),
  ...(phone === undefined ? [] : [{ type: 'phone' as const, value: phone }]),
]

const say = async (
  { app }: Stage,
  tale: Tale,
  caseId: CaseId,
  { says, channel }: Extract<Step, { readonly says: string }>,
): Promise<void> => {
  await receive(app, {
    channel: channel ?? 'web',
    from: { identifiers: identifiersOf(tale) },
    words: says,
    language: tale.language,
    issues: [],
    proof: { kind: 'link', caseId },
  })
}

const act = async (
  stage: Stage,
  tale: Tale,
  caseId: CaseId,
  step: Exclude<Step, { readonly says: string }>,
): Promise<void> => {
  const texts: NewText[] = []
  const command =
    'due' in step ? await dueCommand(stage, caseId, step.due) : step.does(sceneOf(stage, tale, texts))
  const actor: Actor =
    'due' in step
      ? { kind: 'clock' }
      : step.by === 'customer'
        ? { kind: 'customer' }
        : { kind: 'person', id: personOf(stage, step.by) }
  const result = await runCommand(stage.app, { kind: 'case', matterId: caseId, actor, command, texts })
  if (!result.ok) throw new Error(`"${tale.shows}" was refused ${command.type}: ${result.refusal.code}`)
}

const dueCommand = async ({ app }: Stage, caseId: CaseId, kind: string): Promise<CaseCommand> => {
  const found = await loadCase(app.db, caseId)
  const deadline =
    found === undefined ? undefined : deadlinesOf(found.state).find((each) => each.kind === kind)
  if (deadline === undefined) throw new Error(`no ${kind} waits on this case of the demo`)
  return { type: 'fallDue', deadline }
}

const sceneOf = (stage: Stage, tale: Tale, texts: NewText[]): Scene => {
  const keep = (author: 'customer' | 'company', words: string, language: string): string => {
    const id = stage.app.newId()
    texts.push({ id, author, words, language })
    return id
  }
  return {
    person: (who) => personOf(stage, who),
    wrote: (words) => keep('company', words, 'en'),
    heard: (words) => keep('customer', words, tale.language),
    in: (after) => addMilliseconds(stage.clock.now(), hours(after)),
    newId: stage.app.newId,
  }
}
