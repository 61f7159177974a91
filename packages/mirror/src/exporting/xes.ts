import { ReadingError } from '../reading/problem.ts'
import { checkedInstant, type OwnEvent, type OwnEvents } from './own-event.ts'

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <global scope="trace">
    <string key="concept:name" value="unknown"/>
  </global>
  <global scope="event">
    <string key="concept:name" value="unknown"/>
    <date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>
  </global>
  <classifier name="Activity" keys="concept:name"/>
  <classifier name="Holder" keys="org:resource"/>
  <string key="creator" value="Buckstop"/>
`

/**
 * A ledger as XES (IEEE 1849-2016), in pieces, so that a log of any size is written in the memory of one event.
 * Throws `events-not-grouped` when a case turns up again after another: XES needs each case in one trace.
 */
export const asXes = async function* (events: OwnEvents): AsyncGenerator<string> {
  yield HEAD
  const told = new Set<string>()
  let open: string | null = null
  for await (const event of events) {
    if (event.case !== open) {
      if (told.has(event.case)) throw notGrouped(event)
      told.add(event.case)
      yield `${open === null ? '' : '  </trace>\n'}${traceStart(event)}`
      open = event.case
    }
    yield eventElement(event)
  }
  yield `${open === null ? '' : '  </trace>\n'}</log>\n`
}

const traceStart = (event: OwnEvent): string =>
  `  <trace>\n${attributes('    ', [
    ['string', 'concept:name', event.case],
    ['string', 'product', event.product],
    ['string', 'country', event.country],
  ])}`

const eventElement = (event: OwnEvent): string =>
  `    <event>\n${attributes('      ', [
    ['string', 'id', event.id],
    ['string', 'concept:name', event.activity],
    ['date', 'time:timestamp', checkedInstant(event)],
    ['string', 'org:resource', event.holder],
    ['string', 'org:group', event.team],
    ['string', 'organisation', event.organisation],
    ['string', 'by', event.by],
    ['string', 'state', event.state],
    ...Object.entries(event.details ?? {}).map(
      ([key, value]) => [typeOf(value), key, String(value)] as const,
    ),
  ])}    </event>\n`

type Attribute = readonly [type: string, key: string, value: string | null | undefined]

const attributes = (indent: string, list: readonly Attribute[]): string =>
  list
    .map(([type, key, value]) =>
      value === null || value === undefined || value === ''
        ? ''
        : `${indent}<${type} key="${escaped(key)}" value="${escaped(value)}"/>\n`,
    )
    .join('')

const typeOf = (value: string | number | boolean): string => {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'int' : 'float'
  return 'string'
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for an attribute: line ends and tabs by number, so that they survive; what XML cannot hold becomes U+FFFD. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replaceAll(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(/[^\P{Cc}\u007f-\u009f]|[\ufffe\uffff]/gu, '\ufffd')

const notGrouped = (event: OwnEvent): ReadingError =>
  new ReadingError({
    code: 'events-not-grouped',
    message: `Case ${event.case} turns up again after another case, at event ${event.id}.`,
    remedy: 'Read the ledger ordered by case, then by place in the case.',
  })
