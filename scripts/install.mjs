// Runs on any Node from 20 on, before the dependencies are installed: only what Node brings.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

// Outside node_modules, since npm ci removes that folder first.
const lockName = '.installing'
const lockPatienceMs = 15 * 60_000

/**
 * Installs what package-lock.json says, unless it is installed already. Any number of processes may call this at
 * once: one installs, the others wait for it.
 * @param {string} root the project's root folder
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>} what went wrong, in one line
 */
export async function installWhereNeeded(root, say) {
  if (isInstalled(root)) return undefined
  const lock = join(root, lockName)
  const until = Date.now() + lockPatienceMs
  for (let told = false; !takeLock(lock); await sleep(250)) {
    if (Date.now() > until)
      return `Another installation holds ${lock} for too long: remove that folder and start again`
    if (!told) say('Waiting for another start that is installing.')
    told = true
  }
  try {
    if (isInstalled(root)) return undefined
    say('Installing what package-lock.json says (once; about a minute).')
    return runNpmCi(root)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/**
 * Whether node_modules holds what package-lock.json says: npm writes down there what it installed, as the last
 * thing it does. What is optional may be missing (other machines' binaries).
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const found = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === undefined || found === undefined) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true
    const there = found[path]
    if (there === undefined) return entry.optional === true || entry.devOptional === true
    return there.version === entry.version && there.integrity === entry.integrity
  })
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} Entry
 * @param {string} file
 * @returns {Record<string, Entry> | undefined}
 */
function packagesOf(file) {
  try {
    /** @type {{ packages?: Record<string, Entry> }} */
    const lock = JSON.parse(readFileSync(file, 'utf8'))
    return lock.packages
  } catch {
    return undefined
  }
}

/** @param {string} root */
function runNpmCi(root) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  // The npm that started us, where one did; it need not be on the path.
  const npm = process.env['npm_execpath']
  const [program, first] = npm?.endsWith('.js') === true ? [process.execPath, [npm]] : ['npm', []]
  const result = spawnSync(program, [...first, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (result.status === 0) return undefined
  const lines = `${result.stdout ?? ''}\n${result.stderr ?? ''}`
    .split('\n')
    .map((line) => line.replace(/^npm (?:error|ERR!) ?/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('A complete log'))
  const why = result.error?.message ?? lines.slice(0, 3).join('; ')
  return `npm ci failed in ${root} (${why}): put that right and start again`
}

/**
 * @param {string} lock
 * @returns {boolean} whether the lock is ours now
 */
function takeLock(lock) {
  try {
    mkdirSync(lock)
    writeFileSync(join(lock, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  }
  if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true })
  return false
}

/** @param {string} lock */
function isAbandoned(lock) {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'))
    if (pid > 0) return !isAlive(pid)
  } catch {
    // Taken a moment ago and not signed yet, or given back.
  }
  try {
    return Date.now() - statSync(lock).mtimeMs > 10_000
  } catch {
    return false
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
