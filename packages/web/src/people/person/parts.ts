import type { PersonSettings } from '../../api/shapes.ts'
import type { Week } from '../../hours/week.ts'

/** What the form of somebody is about; an empty work name is none. */
export type About = Pick<
  PersonSettings,
  | 'firstName'
  | 'surname'
  | 'email'
  | 'title'
  | 'titles'
  | 'role'
  | 'teams'
  | 'languages'
  | 'timeZone'
  | 'showsSurname'
  | 'showsPhoto'
> & {
  readonly workName: string
  /** Empty where nobody is named. */
  readonly usualDeputy: string
  readonly week: Week
}

/** How a part of the form reads and writes it. */
export interface Part {
  readonly valueOf: <Field extends keyof About>(field: Field) => About[Field]
  readonly type: (change: Partial<About>) => void
  /** What stands in a field by now, where somebody else changed it. */
  readonly meanwhile: <Field extends keyof About>(
    field: Field,
    said: (value: About[Field]) => string,
  ) => string | undefined
}
