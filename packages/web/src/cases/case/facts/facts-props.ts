import type { Case } from '../../../api/shapes.ts'
import type { Chosen } from '../../actions/likely.ts'

export interface FactsProps {
  readonly about: Case
  readonly onChoose: (chosen: Chosen) => void
}
