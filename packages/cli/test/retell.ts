import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runHere } from './run-here.ts'

const root = new URL('../../../', import.meta.url).pathname
const fence = /^```(.*)\n([^]*?)^```$/gm

/**
 * A guide as it reads when somebody does what it says, in `folder`. Its fenced blocks, by their first line:
 * `yaml FILE` is the file from then on, `diff FILE` a change to it, `yaml FILE reads` a part of it as it is now, and
 * `console` commands, each followed by all that it prints. Only what is printed is told anew.
 * @throws Error for any other block, for a change that does not fit, and for a part that reads otherwise
 */
export const retell = async (guide: string, folder: string): Promise<string> => {
  const commands = createCommands(folder)
  let told = ''
  let at = 0
  for (const found of guide.matchAll(fence)) {
    const [block, info = '', body = ''] = found
    told += `${guide.slice(at, found.index)}${await retoldBlock({ block, info, body }, folder, commands)}`
    at = found.index + block.length
  }
  return `${told}${guide.slice(at)}`
}

interface Block {
  readonly block: string
  readonly info: string
  readonly body: string
}

const retoldBlock = async (
  { block, info, body }: Block,
  folder: string,
  run: (command: string) => Promise<string>,
): Promise<string> => {
  if (info === 'console') return `\`\`\`console\n${await printed(body, run)}\`\`\``
  const [language, name = '', reads] = info.split(' ')
  const file = join(folder, name)
  if (language === 'yaml' && reads === undefined && name !== '') writeFileSync(file, body)
  else if (language === 'yaml' && reads === 'reads') once(readFileSync(file, 'utf8'), body)
  else if (language === 'diff' && reads === undefined)
    writeFileSync(file, changed(readFileSync(file, 'utf8'), body))
  else throw new Error(`nobody tries the block "${info}" of the guide`)
  return block
}

const printed = async (body: string, run: (command: string) => Promise<string>): Promise<string> => {
  let all = ''
  for (const line of body.split('\n').filter((one) => one.startsWith('$ ')))
    all += `${line}\n${await run(line.slice(2))}`
  return all
}

const ours = 'npx buckstop '
/** Words as a shell takes them apart, where nothing but single quotes is special; null for any other. */
const wordsOf = (command: string): readonly string[] | null =>
  /^(?:[\w./ -]|'[^']*')+$/.test(command)
    ? [...command.matchAll(/'([^']*)'|[^\s']+/g)].map(([word, quoted]) => quoted ?? word)
    : null

/**
 * The first command of a guide is typed into a shell, as somebody would who reads it. Later ones of ours run in this
 * process, which has loaded them: each would else load them anew, for a second of a processor.
 */
const createCommands = (folder: string): ((command: string) => Promise<string>) => {
  let typed = false
  return async (command) => {
    const words = typed && command.startsWith(ours) ? wordsOf(command.slice(ours.length)) : null
    if (words === null) {
      typed ||= command.startsWith(ours)
      return inShell(command, folder)
    }
    const { out, err } = await runHere(words, folder)
    return `${out}${err}`
  }
}

/** As typed; only npx is spared its search for the command that it finds in this very folder. */
const inShell = (command: string, folder: string): string => {
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
