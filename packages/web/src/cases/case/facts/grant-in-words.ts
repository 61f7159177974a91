import type { Case } from '../../../api/shapes.ts'
import { factsWords } from '../../../words/facts.ts'
import { writtenMinor } from '../../../words/written.ts'

type Grant = Case['map']['authority'][number]

/** What may be granted: `bank transfer, up to €100.00`; a remedy without an amount is told by its name. */
export const grantInWords = ({
  remedy,
  upTo,
  currency,
  decimals,
}: Pick<Grant, 'remedy' | 'upTo' | 'currency' | 'decimals'>): string => {
  if (upTo === 0) return remedy
  if (upTo === null) return factsWords.grantFacts.anyAmount({ remedy })
  return factsWords.grantFacts.upTo({ remedy, amount: writtenMinor({ minor: upTo, currency, decimals }) })
}
