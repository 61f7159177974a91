import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { DEFINITIONS } from './figures/definitions.ts'
import { DIRT, DIRT_KINDS } from './reading/dirt.ts'
import { MONTH_LANGUAGES } from './reading/time/months.ts'

const path = fileURLToPath(new URL('../../../docs/mirror.md', import.meta.url))

describe.skipIf(!existsSync(path))('the page about the mirror', () => {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : ''

  it('gives every definition as the report gives it', () => {
    for (const { title, text } of Object.values(DEFINITIONS)) expect(page).toContain(`| ${title} | ${text} |`)
  })

  it('counts the languages of months', () => {
    expect(page).toContain(`(${MONTH_LANGUAGES.length} of them)`)
  })

  it('names every kind of dirty row and what becomes of it', () => {
    for (const kind of DIRT_KINDS) {
      expect(page).toContain(`| \`${kind}\` | ${DIRT[kind].what} | ${DIRT[kind].effect} |`)
    }
  })
})
