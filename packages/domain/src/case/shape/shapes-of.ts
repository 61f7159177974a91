import type { z } from 'zod'
import type { CaseEvent } from '../event.ts'

export type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { readonly type: Type }>

/** The schema of each type of event that a topic has. */
export type ShapesOf<Events extends { readonly type: string }> = {
  readonly [Type in Events['type']]: z.ZodType<Extract<Events, { readonly type: Type }>>
}
