// Runs on any Node from 20 on, before and after the dependencies are installed: only what Node brings.
import { spawn } from 'node:child_process'
import { accessSync, constants as modes } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

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
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<number>} the exit code; a process ended by a signal gives 128 and its number, as shells do
 */
export async function goOn(args, options = {}) {
  // Compiled code is kept beside the dependencies: a second start reads it instead of compiling anew.
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...process.env }
  const child = spawn(node26, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env, ...options })
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
