import type { Case } from '../../../api/shapes.ts'
import { factsWords } from '../../../words/facts.ts'
import { writtenAmount } from '../../../words/written.ts'

type Grant = Case['map']['authority'][number]

/** What may be granted: `bank transfer, up to €100.00`; a remedy without an amount is told by its name. */
export const grantInWords = ({
  remedy,
  upTo,
  currency,
}: Pick<Grant, 'remedy' | 'upTo' | 'currency'>): string => {
  if (upTo === 0) return remedy
  if (upTo === null) return factsWords.grantFacts.anyAmount({ remedy })
  return factsWords.grantFacts.upTo({
    remedy,
    amount: currency === null ? String(upTo) : writtenAmount(upTo, currency),
  })
}
