import { describe, expect, test } from 'vitest'
import { aCase } from '../../../test/a-case.ts'
import { missingIn } from './filled.ts'
import { factKey, factsIn, type Values } from './spec.ts'
import { mapActions } from './map.ts'

const about = aCase({
  map: {
    ...aCase().map,
    problems: ['refund', 'bike'],
    facts: ['online', 'has an account'],
    known: {
      ...aCase().map.known,
      problem: 'refund',
      facts: [
        { fact: 'online', holds: true, source: 'person', by: aCase().owner, at: aCase().openedAt, in: null },
      ],
    },
  },
})
const spec = mapActions.find(({ name }) => name === 'record-map-facts')
const missing = (values: Values) => (spec === undefined ? null : missingIn(spec, values, about))

describe('where the customer stands in the service map', () => {
  test('is said fact by fact, each true, not true or not known after all', () => {
    const values = {
      problem: 'refund',
      [factKey('fact', 'online')]: 'unknown',
      [factKey('fact', 'has an account')]: 'no',
    }
    expect(spec?.body(values, 0)).toEqual({
      problem: 'refund',
      facts: [
        { fact: 'online', holds: null },
        { fact: 'has an account', holds: false },
      ],
    })
    expect(factsIn({ ...values, [factKey('fact', 'online')]: 'yes' }, 'fact')[0]).toEqual({
      fact: 'online',
      holds: true,
    })
    expect(missing(values)).toEqual([])
  })

  test('asks for something where nothing was said, beside the facts', () => {
    expect(missing({ problem: 'refund' })).toEqual(['fact'])
    expect(missing({ problem: '' })).toEqual(['fact'])
    expect(missing({ problem: 'bike' })).toEqual([])
    expect(missing({ problem: 'refund', [factKey('fact', 'online')]: 'no' })).toEqual([])
  })
})
