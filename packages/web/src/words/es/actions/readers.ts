import type { Translated } from '../../catalogue.ts'
import type { readersWords as english } from '../../actions/readers.ts'

/** What the forms of this topic say. */
export const readersWords: Translated<typeof english> = {
  meantFor: {
    label: 'Quién lo lee',
    hint: 'Aquí hay varios casos en uno, y nadie ha mostrado que todos sean de una misma persona.',
    none: 'Elige quién lo lee',
  },
}
