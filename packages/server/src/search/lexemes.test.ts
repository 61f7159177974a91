import { expect, test } from 'vitest'
import { documentOf } from './lexemes.ts'

test.each(['JRN-HRH-BDP', '7KD-MQ4-XB2', 'BCD-234-FGH'])(
  'a reference is found as it is read out in one go: %s',
  (reference) => {
    const inOneGo = reference.replaceAll('-', '').toLowerCase()
    expect(documentOf([{ of: 'reference', reference }])).toContain(`c${inOneGo}`)
  },
)
