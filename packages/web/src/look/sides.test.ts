import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..')

/** A drawing has its own left and right, whichever way one reads. */
const drawn = 'map/drawing/'

/** `padding: 1px 2px 3px 4px` with another left than right: where one reads from the right, it would be on the wrong side. */
const isUneven = (line: string): boolean => {
  const [, values = ''] = /^\s*(?:padding|margin|inset):([^;]+)/.exec(line) ?? []
  let plain = values.trim()
  while (plain.includes('(')) plain = plain.replaceAll(/\s*\([^()]*\)/g, '')
  const parts = plain.split(' ')
  return parts.length === 4 && parts[1] !== parts[3]
}

test('no style sheet of the workspace names left or right: it is read from the right, too', () => {
  const named = globSync('**/*.css', { cwd: src })
    .filter((file) => !file.startsWith(drawn))
    .flatMap((file) =>
      // What one declaration says over several lines is one line.
      readFileSync(join(src, file), 'utf8')
        .replaceAll(/\/\*[^]*?\*\//g, '')
        .split(/(?<=[;{}])/)
        .map((one) => one.replaceAll(/\s+/g, ' '))
        .filter(
          (line) =>
            /^\s*(?:(?:padding|margin|border)-)?(?:left|right)\b[\w-]*:/.test(line) ||
            /text-align: (?:left|right)/.test(line) ||
            isUneven(line),
        )
        .map((line) => `${file}: ${line.trim()}`),
    )
  expect(named).toEqual([])
})
