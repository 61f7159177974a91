import { createHash } from 'node:crypto'
import { access, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { z } from 'zod'
import { hasMemoryForFiles } from './in-memory.ts'

const flags = [
  '--disable-gpu',
  // One process less, which without a card has nothing to do but wait its turn.
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** A test's page lives for seconds: what the engine spends on making its code faster never comes back. */
const shortLived = '--js-flags=--no-opt --no-maglev'

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * A real headless Chromium: the one that npm brought, or the system's where that one can't run. Whoever launches
 * it closes it. Without a sandbox, since root and most containers have none: for our own pages alone.
 * @param how `warmsUp`: the engine makes its code faster as it does for a person, where that is what is measured
 */
export async function launchBrowser({ warmsUp = false } = {}): Promise<Browser> {
  const extra = warmsUp ? [] : [shortLived]
  const failures: unknown[] = []
  try {
    const { folder, executable } = await unpackChromium()
    return await launch(executable, { ...environment(), FONTCONFIG_FILE: join(folder, 'fonts.conf') }, extra)
  } catch (thrown) {
    failures.push(thrown)
  }
  for (const path of systemBrowsers) {
    try {
      await access(path)
      return await launch(path, environment(), extra)
    } catch (thrown) {
      failures.push(thrown)
    }
  }
  throw new AggregateError(failures, 'No Chromium can be started: neither the one from npm nor the system’s.')
}

async function launch(
  executablePath: string,
  env: Record<string, string>,
  extra: readonly string[],
): Promise<Browser> {
  return await chromium.launch({
    executablePath,
    args: [...flags, ...extra, '--no-sandbox'],
    // What its processes hand each other is written to disk by that, for containers that have no memory for it.
    ignoreDefaultArgs: (await hasMemoryForFiles()) ? ['--disable-dev-shm-usage'] : [],
    env,
    timeout: 30_000,
  })
}

let shared: Promise<Browser> | undefined

/** The browser of a worker's files, one after the other: starting one for each would cost a second of a processor. */
export async function sharedBrowser(): Promise<Browser> {
  const before = await shared?.catch(() => undefined)
  if (before?.isConnected() === true) return before
  shared = launchBrowser()
  return await shared
}

/** Closes what a file has opened in the browser that it shares. */
export async function closeContexts(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()))
}

/** Unpacks the browser once per version and user; any number of test runs may do so at once. */
async function unpackChromium(): Promise<{ folder: string; executable: string }> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const root = join(dirname(main), '..')
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')))
  const user = createHash('sha256').update(userInfo().username).digest('hex').slice(0, 8)
  const folder = join(tmpdir(), `buckstop-chromium-${version}-${user}`)
  const executable = join(folder, 'chromium')
  if (await isThere(executable)) return { folder, executable }
  const aside = await mkdtemp(`${folder}.new-`)
  const before = process.env['TMPDIR']
  try {
    // The package unpacks into the temporary folder, and takes whatever it finds there for its own.
    process.env['TMPDIR'] = aside
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath(join(root, 'bin'))
    await writeFile(join(aside, 'fonts.conf'), fontsOf(folder))
    await rename(aside, folder)
  } catch (thrown) {
    if (!(await isThere(executable))) throw thrown
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    await rm(aside, { recursive: true, force: true })
  }
  return { folder, executable }
}

/** The package's own list of font folders names fixed places; ours names where its fonts are, and the system's. */
function fontsOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
}

async function isThere(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}
