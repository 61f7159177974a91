import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('../../../', import.meta.url).pathname
const fence = /^```(.*)\n([^]*?)^```$/gm

/**
 * A guide as it reads when somebody does what it says, in `folder`. Its fenced blocks, by their first line:
 * `yaml FILE` is the file from then on, `diff FILE` a change to it, `yaml FILE reads` a part of it as it is now, and
 * `console` commands, each followed by all that it prints. Only what is printed is told anew.
 * @throws Error for any other block, for a change that does not fit, and for a part that reads otherwise
 */
export const retell = (guide: string, folder: string): string =>
  guide.replaceAll(fence, (block: string, info: string, body: string) => {
    if (info === 'console') return `\`\`\`console\n${printed(body, folder)}\`\`\``
    const [language, name = '', reads] = info.split(' ')
    const file = join(folder, name)
    if (language === 'yaml' && reads === undefined && name !== '') writeFileSync(file, body)
    else if (language === 'yaml' && reads === 'reads') once(readFileSync(file, 'utf8'), body)
    else if (language === 'diff' && reads === undefined)
      writeFileSync(file, changed(readFileSync(file, 'utf8'), body))
    else throw new Error(`nobody tries the block "${info}" of the guide`)
    return block
  })

const printed = (body: string, folder: string): string =>
  body
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => `${line}\n${run(line.slice(2), folder)}`)
    .join('')

/** As typed; only npx is spared its search for the command that it finds in this very folder. */
const run = (command: string, folder: string): string => {
  const { error, output } = spawnSync('sh', ['-c', `npx() { "$@"; }\n${command} 2>&1`], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}` },
  })
  if (error !== undefined) throw error
  return output[1] ?? ''
}

const changed = (text: string, change: string): string => {
  const lines = change.split('\n').slice(0, -1)
  const side = (sign: string) =>
    lines
      .filter((line) => line.startsWith(' ') || line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('')
  const before = side('-')
  once(text, before)
  return text.replace(before, () => side('+'))
}

const once = (text: string, part: string): void => {
  const found = text.split(part).length - 1
  if (found !== 1) throw new Error(`this stands ${found} times in the file:\n${part}`)
}
