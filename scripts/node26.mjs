// Runs on any Node from 20 on, before and after the dependencies are installed: only what Node brings.
import { spawn } from 'node:child_process'
import { accessSync, constants as modes } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Commands of `buckstop` that run until they are stopped. */
const servers = new Set(['start', 'serve', 'work'])

/**
 * V8 lets its heap grow to several times what is in use where a machine has memory to spare: a server that answers for
 * a day would hold twice what it needs. Measured by reliability/memory.ts.
 */
const flagsOfServers = ['--max-semi-space-size=4', '--heap-growing-percent=20']

/** glibc otherwise keeps what each of many threads once allocated. */
const environmentOfServers = { MALLOC_ARENA_MAX: '2' }

/** The project's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The Node that npm installed for Buckstop. */
export const node26 = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')

/**
 * Says what is wrong with the installed Node, in one line, or nothing where it is there.
 * @returns {string | undefined}
 */
export function missingNode() {
  try {
    accessSync(node26, modes.X_OK)
    return undefined
  } catch {
    return (
      'Node 26 is missing from node_modules: it comes with npm ci, without --ignore-scripts and ' +
      '--omit=optional. Run npm ci in ' +
      root
    )
  }
}

/**
 * Goes on under Node 26: same terminal, signals passed on, and its way to end is ours. When this process is killed
 * outright the other one hears of it (the channel closes) and stops in order.
 * @param {readonly string[]} args
 * @param {{ cwd?: string | undefined, env?: Readonly<Record<string, string>> }} [options]
 * @returns {Promise<number>} the exit code; a process ended by a signal gives 128 and its number, as shells do
 */
export async function goOn(args, { cwd, env: more = {} } = {}) {
  // Compiled code is kept beside the dependencies: a second start reads it instead of compiling anew.
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...more, ...process.env }
  const child = spawn(node26, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env, cwd })
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, pass)
  const orphaned = watchNpm(() => child.kill('SIGTERM'))
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']))
    })
  } finally {
    clearInterval(orphaned)
    for (const signal of signals) process.off(signal, pass)
  }
}

/**
 * Goes on as the `buckstop` command.
 * @param {readonly string[]} args as they were typed after it
 * @param {{ cwd?: string | undefined }} [options]
 * @returns {Promise<number>} the exit code
 */
export async function goOnAsBuckstop(args, { cwd } = {}) {
  const command = [join(root, 'packages', 'cli', 'src', 'main.ts'), ...args]
  if (!servers.has(args[0] ?? '')) return await goOn(command, { cwd })
  return await goOn([...flagsOfServers, ...command], { cwd, env: environmentOfServers })
}

/**
 * npm that is killed outright leaves its script running; a server would then keep its port unseen.
 * @param {() => void} onGone
 */
function watchNpm(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const parent = process.ppid
  return setInterval(() => {
    if (process.ppid !== parent) onGone()
  }, 500).unref()
}
