import type { DutyKind } from '@buckstop/domain'

/** What somebody has to do because something came up to them, the report they asked for aside. */
export const cameUpKinds = [
  'readDanger',
  'acknowledge',
  'hearCustomer',
  'closeEscalation',
] as const satisfies readonly DutyKind[]
