import type { Step } from '@buckstop/service-map'
import { sayStep } from '@buckstop/service-map/say'
import { InEnglish } from '../look/in-english.tsx'
import { pageTongue } from '../words/map-said.ts'

/** What happens in a step. */
export function StepSaid({ step }: { readonly step: Pick<Step, 'said'> }) {
  const words = sayStep(pageTongue, step)
  return step.said.code === 'asWritten' ? <InEnglish>{words}</InEnglish> : words
}
