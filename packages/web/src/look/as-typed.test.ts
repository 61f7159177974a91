import { describe, expect, it } from 'vitest'
import { asTyped } from './as-typed.ts'

const of = (...labels: string[]) => labels.map((label) => ({ value: label, label }))
const labels = (found: ReturnType<typeof asTyped>): string[] =>
  found.flatMap((one) => ('items' in one ? one.items.map(({ label }) => label) : [one.label]))

describe('what is offered while one types a name', () => {
  it('puts what begins with it before what holds it, accents aside', () => {
    const options = of(
      'Inès Garnier, Service manager',
      'Mariana Lopes',
      'Zoé Ána',
      'Ana Ruiz, Customer adviser',
    )
    expect(labels(asTyped({ options, search: ' aNa', limit: 60 }))).toEqual([
      'Ana Ruiz, Customer adviser',
      'Zoé Ána',
      'Inès Garnier, Service manager',
      'Mariana Lopes',
    ])
    expect(labels(asTyped({ options, search: 'ines', limit: 60 }))).toEqual(['Inès Garnier, Service manager'])
  })

  it('puts the group first whose best fits better, and offers no more than its limit', () => {
    const options = [
      { group: 'Teams', items: of('Management', 'Repairs') },
      { group: 'People', items: of('Hugo Manager', 'Ana Ruiz', 'Bo') },
    ]
    const found = asTyped({ options, search: 'ana', limit: 2 })
    expect(found.map((one) => 'group' in one && one.group)).toEqual(['People'])
    expect(labels(found)).toEqual(['Ana Ruiz', 'Hugo Manager'])
    expect(labels(asTyped({ options, search: 'ana', limit: 3 }))).toEqual([
      'Ana Ruiz',
      'Hugo Manager',
      'Management',
    ])
    expect(asTyped({ options, search: 'xx', limit: 2 })).toEqual([])
  })
})
