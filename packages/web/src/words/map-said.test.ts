import { readFileSync } from 'node:fs'
import { check, parse, type Step } from '@buckstop/service-map'
import { stepText } from '@buckstop/service-map/english'
import { sayStep } from '@buckstop/service-map/say'
import { afterEach, expect, test } from 'vitest'
import { speak } from './speak.ts'
import { pageTongue } from './map-said.ts'

const example = new URL('../../../../examples/maps/refund.as-it-went.yaml', import.meta.url)
const parsed = parse(readFileSync(example, 'utf8'))
const checked = parsed.ok ? check(parsed.map) : null
const steps: readonly Step[] =
  checked?.ok === true
    ? checked.result.verdicts.flatMap(({ story }) => [...story.first, ...story.repeats])
    : []

afterEach(async () => {
  await speak('en')
})

test('what happens in a map is said on a page as on the terminal', () => {
  expect(steps.length).toBeGreaterThan(10)
  expect(steps.map((step) => sayStep(pageTongue, step))).toEqual(steps.map(stepText))
})

test('in another language nothing of it is English but what the map calls by a name', async () => {
  await speak('en-x-mirrored')
  const said = steps.map((step) => sayStep(pageTongue, step)).join(' ')
  let left = said
  for (let before = ''; before !== left;) {
    before = left
    left = left.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '')
  }
  expect(left).not.toMatch(/[A-Za-z]/)
  expect(left).toMatch(/\p{L}/u)
})
