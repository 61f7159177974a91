import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const readersWords = catalogue('readersWords', {
  meantFor: {
    label: 'Who reads it',
    hint: 'Several cases are one here, and nobody has shown that they are all one person’s.',
    none: 'Choose who reads it',
  },
})
