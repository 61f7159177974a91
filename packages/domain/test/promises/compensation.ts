import { isCompensation } from '../../src/matter/parts.ts'
import { has, isA, must } from './judging.ts'
import type { Happened } from './world.ts'

/** What is owed by the company's own rule is owed once, told with the broken promise, and until they have it. */
export const compensations = ({ before, after, command, context, events }: Happened): void => {
  const owed = events.filter(isA('promiseMade')).filter(isCompensation)
  const rule = context.terms.compensation
  const broken = events.filter(isA('promiseBroken'))
  must(owed.length <= broken.length, 'once for each promise that broke')
  if (before.kind === 'unopened' || after.kind === 'unopened' || rule === undefined) return
  for (const { promise: number } of broken) {
    const promise = before.promises.find((open) => open.promise === number)
    if (promise === undefined) continue
    must(
      !isCompensation(promise) ||
        owed.some(({ remedy }) => remedy?.amount?.minor === promise.remedy?.amount?.minor),
      'what was not brought in time stays owed, no more and no less',
    )
    must(isCompensation(promise) || promise.kind === 'deed' || owed.length === 0, 'of no other kind')
  }
  const merging = ['absorb', 'mergeInto', 'release', 'takeApart', 'openApart', 'takeContactOut'].includes(
    command.type,
  )
  for (const { promise: number } of merging ? [] : before.promises.filter(isCompensation)) {
    const gone = !after.promises.some((open) => open.promise === number)
    must(!gone || has(events, 'promiseKept') || has(events, 'promiseBroken'), 'no end releases it')
  }
  if (merging || before.absorbed.length > 0) return
  const had = (after.compensated ?? []).reduce((sum, { amount }) => sum + amount.minor, 0)
  const sum = after.promises
    .filter(isCompensation)
    .reduce((total, { remedy }) => total + (remedy?.amount?.minor ?? 0), had)
  must(sum <= rule.most, 'no case is owed more than the most')
}
