import type { Caution } from '../figures/cost.ts'

const percent = (share: number): string => `${Math.round(share * 100)} %`

const handoffs = (group: string): string => (group === '1' ? '1 hand-off' : `${group} hand-offs`)

/** A caution about the comparison of cases by hand-offs, as a sentence. */
export const cautionText = (caution: Caution): string => {
  switch (caution.code) {
    case 'longer-lives-more-handoffs':
      return 'A case that takes long also has more time in which to be handed on. The figures show that the two go together, not that one alone brings the other.'
    case 'few-cases':
      return `Only ${caution.cases} cases with ${handoffs(caution.group)} ended: too few to build on.`
    case 'not-ended':
      return `${percent(caution.share)} of the cases with ${handoffs(caution.group)} ended, against ${percent(caution.shareOfNone)} of those without. The slow ones that have not ended are missing from the comparison.`
    case 'other-mix':
      return `Cases with ${handoffs(caution.group)} are of another mix of ${caution.by} than those without (${percent(caution.distance)} more than chance): look at the like-for-like figure.`
    default:
      return caution satisfies never
  }
}
