import { describe, expect, test } from 'vitest'
import document from '../../api/openapi.json' with { type: 'json' }
import { catalogue } from './catalogue.ts'

const actionsOfServer = Object.keys(document.paths).flatMap(
  (path) => /^\/api\/v1\/cases\/\{id\}\/actions\/(?<name>.+)$/.exec(path)?.groups?.['name'] ?? [],
)

describe('the menu of actions', () => {
  test('holds every action of the server, each once', () => {
    const names = catalogue.map((spec): string => spec.name)
    expect(names.toSorted()).toEqual(actionsOfServer.toSorted())
  })

  test('says of each what one does and what follows, without shouting', () => {
    for (const spec of catalogue) {
      for (const words of [spec.title(), spec.means(), spec.submit()])
        expect(words).not.toMatch(/!|ticket|unfortunately/i)
      expect(spec.means()).toMatch(/[.:]$/)
    }
  })
})
