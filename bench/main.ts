import { cpus, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measureMirror } from '../packages/mirror/bench/measure.ts'
import { measureServiceMap } from '../packages/service-map/bench/measure.ts'
import { measureReadingBesideRequestTracker } from './beside-request-tracker.ts'
import { measureCasePage } from './case-page.ts'
import { measureChat } from './chat.ts'
import { type MeasuredCompany, openCompany } from './company.ts'
import { measureDeadlines } from './deadlines.ts'
import { measureDesk } from './desk.ts'
import { measureInbox } from './inbox.ts'
import { measureIntake } from './intake.ts'
import { measureIntakeBeside } from './intake-beside.ts'
import { measureReading, measureReadingBeside } from './reading.ts'
import { measureSearch } from './search.ts'
import { measureListening } from './listening.ts'
import { measureMail } from './mail.ts'
import { measureMailBeside } from './mail-beside.ts'
import { measureMailBesideRequestTracker } from './mail-beside-request-tracker.ts'
import { measureStart } from './start.ts'
import { measureTransfers } from './transfer.ts'

/** Measured on a whole Buckstop with a durable database of its own. */
const ofCompany = {
  intake: measureIntake,
  mail: measureMail,
  listening: measureListening,
  chat: measureChat,
  transfer: measureTransfers,
  casePage: measureCasePage,
  inbox: measureInbox,
  search: measureSearch,
  reading: measureReading,
  desk: measureDesk,
} as const

/** Measured by themselves. */
const alone = {
  start: measureStart,
  deadlines: measureDeadlines,
  serviceMap: measureServiceMap,
  mirror: measureMirror,
} as const

/** By name: `npm run bench` measures all, `npm run bench -- intake inbox` some. */
const names = [...Object.keys(ofCompany), ...Object.keys(alone)]

/** `npm run bench -- --beside ../older intake`: beside that of another checkout, which is installed. */
const beside = {
  intake: measureIntakeBeside,
  mail: measureMailBeside,
  reading: measureReadingBeside,
} as const

const besideRequestTracker = {
  reading: measureReadingBesideRequestTracker,
  mail: measureMailBesideRequestTracker,
} as const

const { values, positionals: asked } = parseArgs({
  // `--request-tracker http://127.0.0.1:8080 reading mail`: beside one on this machine, as REQUEST_TRACKER_USER.
  options: { beside: { type: 'string' }, 'request-tracker': { type: 'string' } },
  allowPositionals: true,
})
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`there is no measure "${unknown.join('", "')}"; there are: ${names.join(', ')}`)
  process.exit(2)
}

const machine = {
  cores: cpus().length,
  model: cpus()[0]?.model ?? '',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
}
const figures: Record<string, unknown> = { machine }
console.log(`${machine.cores} cores (${machine.model}), ${machine.memoryGiB} GiB, Node ${machine.node}\n`)

const wanted = (name: string): boolean => asked.length === 0 || asked.includes(name)
const report = (name: string, found: object): void => {
  figures[name] = found
  console.log(name)
  show(found)
}

if (Object.keys(ofCompany).some(wanted)) {
  const company = await openCompany()
  try {
    for (const [name, measure] of Object.entries(ofCompany))
      if (wanted(name)) report(name, await measure(company))
    if (values.beside !== undefined) await reportBeside(company, resolve(values.beside))
    if (values['request-tracker'] !== undefined) {
      const there = {
        url: values['request-tracker'],
        user: process.env['REQUEST_TRACKER_USER'] ?? 'root',
        password: process.env['REQUEST_TRACKER_PASSWORD'] ?? '',
      }
      for (const [name, measure] of Object.entries(besideRequestTracker))
        if (wanted(name)) report(`${name}BesideRequestTracker`, { rates: await measure(company, there) })
    }
  } finally {
    await company.close()
  }
}
for (const [name, measure] of Object.entries(alone)) if (wanted(name)) report(name, await measure())
console.log(JSON.stringify(figures))

async function reportBeside(here: MeasuredCompany, checkout: string): Promise<void> {
  const there = await openCompany(checkout)
  try {
    for (const [name, measure] of Object.entries(beside))
      if (wanted(name)) report(`${name}Beside`, { rates: await measure(here, there) })
  } finally {
    await there.close()
  }
}

function show(found: object): void {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(found)
  const flat = entries.filter(([, value]) => typeof value !== 'object')
  if (flat.length > 0) console.table([Object.fromEntries(flat)])
  for (const [name, value] of entries) {
    if (isListOfObjects(value)) console.table(value.map(flatten))
    else if (typeof value === 'object' && value !== null) console.table([{ what: name, ...flatten(value) }])
  }
}

function isListOfObjects(value: unknown): value is readonly object[] {
  return Array.isArray(value) && typeof value[0] === 'object'
}

function flatten(value: object): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.entries(inner).map(([deeper, leaf]: [string, unknown]) => [`${key} ${deeper}`, leaf])
        : [[key, Array.isArray(inner) ? inner.join(' / ') : inner]],
    ),
  )
}
