import { describe, expect, test } from 'vitest'
import { aCase } from '../../../test/a-case.ts'
import document from '../../api/openapi.json' with { type: 'json' }
import { catalogue } from './catalogue.ts'
import type { Field } from './spec.ts'

const actionsOfServer = Object.keys(document.paths).flatMap(
  (path) => /^\/api\/v1\/cases\/\{id\}\/actions\/(?<name>.+)$/.exec(path)?.groups?.['name'] ?? [],
)

describe('the menu of actions', () => {
  test('holds every action of the server, each once', () => {
    const names = catalogue.map((spec): string => spec.name)
    expect(names.toSorted()).toEqual(actionsOfServer.toSorted())
  })

  test('names outside bodies of those that the company keeps, free words only where it keeps none', () => {
    const outside = catalogue.flatMap(({ name, fields }) => {
      const own = fields.filter((field) => field.name === 'outsideBody')
      return own.length === 0 ? [] : [{ name, own }]
    })
    expect(outside.map(({ name }): string => name).toSorted()).toEqual([
      'find-nothing-new',
      'give-final-position',
      'send-closing-letter',
    ])
    const shown = (own: readonly Field[], outsideBodies: string[]) =>
      own.filter(({ when }) => when?.({}, aCase({ outsideBodies })) ?? true).map(({ kind }) => kind)
    for (const { own } of outside) {
      expect(shown(own, ['The ombudsman'])).toEqual(['pick'])
      expect(shown(own, [])).toEqual(['words'])
    }
  })

  test('says of each what one does and what follows, without shouting', () => {
    for (const spec of catalogue) {
      for (const words of [spec.title(), spec.means(), spec.submit()])
        expect(words).not.toMatch(/!|ticket|unfortunately/i)
      expect(spec.means()).toMatch(/[.:]$/)
    }
  })
})
