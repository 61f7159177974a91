import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'

const actionsOfServer = async (): Promise<readonly string[]> => {
  const document: unknown = JSON.parse(
    await readFile(new URL('../../api/openapi.json', import.meta.url), 'utf8'),
  )
  if (typeof document !== 'object' || document === null || !('paths' in document)) throw new Error('no paths')
  return Object.keys(document.paths as object).flatMap(
    (path) => /\/actions\/(?<name>.+)$/.exec(path)?.groups?.['name'] ?? [],
  )
}

describe('the menu of actions', () => {
  test('holds every action of the server, each once', async () => {
    const names = catalogue.map((spec) => spec.name as string)
    expect(names.toSorted()).toEqual((await actionsOfServer()).toSorted())
  })

  test('says of each what one does and what follows, without shouting', () => {
    for (const spec of catalogue) {
      for (const words of [spec.title, spec.means, spec.submit])
        expect(words).not.toMatch(/!|ticket|unfortunately/i)
      expect(spec.means).toMatch(/[.:]$/)
    }
  })
})
