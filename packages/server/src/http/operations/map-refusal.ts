import { againstText } from '@buckstop/service-map/english'
import { Problem } from '../../errors/problem.ts'
import type { Refusal } from '../../service-maps/refusal.ts'
import { presentRefusal, presentVerdict } from './map-views.ts'

/** By the first thing that stands against it; the answer says everything that does. */
export const refusedFor = (
  refusals: readonly Refusal[],
  verdicts: readonly Parameters<typeof presentVerdict>[0][],
): Problem => {
  const [first] = refusals
  if (first === undefined) throw new Error('refused for nothing')
  return new Problem(first.code, {
    detail: againstText(first),
    more: { refusals: refusals.map(presentRefusal), verdicts: verdicts.map(presentVerdict) },
  })
}
