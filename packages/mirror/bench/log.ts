import { closeSync, openSync, writeSync } from 'node:fs'

/** A small generator of numbers that gives the same log for the same seed. */
const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 0x1_0000_0000
  }
}

const HEADER =
  'Case ID;Changed at;Sub status;Status;Impact;Organisation;Division;Team;Product;Country;Owner country;Owner'
const STATES = [
  ['Queued', 'Awaiting Assignment'],
  ['Accepted', 'In Progress'],
  ['Accepted', 'Wait - Customer'],
  ['Accepted', 'Assigned'],
  ['Completed', 'Closed'],
] as const

/**
 * Writes a log of `events` events in 12 columns like a real help desk's, cases overlapping in time as they do
 * there, about seven events a case. Returns the size in bytes.
 */
export const writeCsvLog = (path: string, events: number, seed = 1): number => {
  const random = seeded(seed)
  const pick = (most: number): number => Math.floor(random() * most)
  const file = openSync(path, 'w')
  let bytes = 0
  let lines: string[] = [HEADER]
  let opened = 0
  const live: { id: string; team: number; before: number; product: number }[] = []
  const flush = (): void => {
    bytes += writeSync(file, `${lines.join('\n')}\n`)
    lines = []
  }
  for (let event = 0; event < events; event++) {
    const fresh = live.length < 500 || random() < 0.02
    if (fresh)
      live.push({
        id: `1-${600_000_000 + opened++ * 7}`,
        team: pick(300),
        before: pick(300),
        product: pick(400),
      })
    const at = fresh ? live.length - 1 : pick(live.length)
    const one = live[at]
    if (one === undefined) continue
    if (!fresh && random() < 0.12) {
      const back = random() < 0.35
      const next = back ? one.before : pick(300)
      one.before = one.team
      one.team = next
    }
    const state = fresh ? STATES[0] : (STATES[1 + pick(4)] ?? STATES[1])
    const stamp = new Date(1_300_000_000_000 + event * 20_000).toISOString().slice(0, 19)
    lines.push(
      `${one.id};${stamp}+01:00;${state[1]};${state[0]};Medium;Org line ${one.team % 15};${one.team % 29}_2;` +
        `G${one.team} 2nd;PROD${one.product};${['se', 'us', 'in', 'pl', 'fr'][one.product % 5]};Sweden;Ana-Mária ${one.team % 97}`,
    )
    if (state === STATES[4] && random() < 0.7) live.splice(at, 1)
    if (lines.length === 10_000) flush()
  }
  if (lines.length > 0) flush()
  closeSync(file)
  return bytes
}

/** Writes a log of about `events` events as XES, seven a trace. Returns the size in bytes. */
export const writeXesLog = (path: string, events: number, seed = 1): number => {
  const random = seeded(seed)
  const pick = (most: number): number => Math.floor(random() * most)
  const file = openSync(path, 'w')
  let bytes = writeSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0">\n')
  let parts: string[] = []
  const flush = (): void => {
    bytes += writeSync(file, parts.join(''))
    parts = []
  }
  for (let event = 0, trace = 0; event < events; trace++) {
    parts.push(`  <trace>\n    <string key="concept:name" value="Case ${trace}"/>\n`)
    for (let k = 0; k < 7; k++, event++) {
      const stamp = new Date(1_300_000_000_000 + event * 20_000).toISOString()
      const name = k === 6 ? 'Closed' : (STATES[pick(4)] ?? STATES[1])[1]
      parts.push(
        `    <event>\n      <string key="concept:name" value="${name}"/>\n` +
          `      <string key="lifecycle:transition" value="complete"/>\n` +
          `      <string key="org:resource" value="Value ${pick(40)}"/>\n` +
          `      <date key="time:timestamp" value="${stamp}"/>\n` +
          `      <string key="org:group" value="Org line ${pick(15)}"/>\n    </event>\n`,
      )
    }
    parts.push('  </trace>\n')
    if (parts.length > 50_000) flush()
  }
  parts.push('</log>\n')
  flush()
  closeSync(file)
  return bytes
}
