import type { ServiceMap, Walk } from '@buckstop/service-map'
import type { Walker } from './use-walk.ts'

/** "Be this customer": needs `<MapWorkersProvider>` above it. */
export interface BeThisCustomerProps {
  /** A text that is a valid map, and that map. A new text begins anew. */
  readonly text: string
  readonly map: Pick<ServiceMap, 'company' | 'customers' | 'facts' | 'problems'>
  /** Whom to begin as, e.g. the row of the verdict table that was pressed; the first pair unless told. */
  readonly start?: Walker
  /** Told where they are now, so that it can be shown elsewhere too; null when nobody walks any more. */
  readonly onWalk?: (walk: Walk | null) => void
}
