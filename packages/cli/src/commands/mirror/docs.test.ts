import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mirrorCommand } from '../mirror.ts'
import { withMirrorFlags } from './options.ts'
import { Command } from 'commander'

const page = (name: string): string =>
  readFileSync(new URL(`../../../../../docs/${name}.md`, import.meta.url), 'utf8')
const pages = `${page('mirror')}\n${page('verified-resolution')}`

/** Flags that other commands have too, of the database. */
const flags = withMirrorFlags(new Command()).options.flatMap(({ long }) => long ?? [])

test('every flag of the mirror stands in its pages', () => {
  expect(flags.length).toBeGreaterThan(30)
  expect(flags.filter((flag) => !pages.includes(flag))).toEqual([])
})

test('every flag that the pages name is one of the command', () => {
  const named = [...pages.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag)
  const known = new Set(mirrorCommand().options.flatMap(({ long }) => long ?? []))
  expect([...new Set(named)].filter((flag) => !known.has(flag))).toEqual([])
})
