import { isCompensation } from '../../src/matter/parts.ts'
import { whomPromised } from '../../src/case/merging/holder.ts'
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
  // What came while another case was joined is whose it was, also where it stayed.
  const had = (after.compensated ?? [])
    .filter(({ of }) => of === after.id)
    .reduce((sum, { amount }) => sum + amount.minor, 0)
  const sum = after.promises
    .filter((open) => isCompensation(open) && whomPromised(after, open)?.includes(after.id) === true)
    .reduce((total, { remedy }) => total + (remedy?.amount?.minor ?? 0), had)
  must(sum <= rule.most, 'nobody is owed more than the most')
}
