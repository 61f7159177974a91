import { ReadingError } from '../reading/problem.ts'
import { checkedInstant, freelyNamed, type OwnEvent, type OwnEvents } from './own-event.ts'

// The published schema has no namespace, and wants the version as a decimal number.
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="">
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
  const seen = new Set<string>()
  let open: string | null = null
  for await (const event of events) {
    if (event.case !== open) {
      if (seen.has(event.case)) throw notGrouped(event)
      seen.add(event.case)
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
    ['string', 'customer', event.customer],
  ])}`

const eventElement = (event: OwnEvent): string => {
  const own: readonly Attribute[] = [
    ['string', 'id', event.id],
    ['string', 'concept:name', event.activity],
    ['date', 'time:timestamp', checkedInstant(event)],
    ['string', 'org:resource', event.holder],
    ['string', 'org:group', event.team],
    ['string', 'organisation', event.organisation],
    ['string', 'by', event.by],
    ['string', 'state', event.state],
    ['string', 'resolution', event.resolution],
  ]
  const details = freelyNamed(event, new Set(own.map(([, key]) => key)), asKey)
    .map(([key, value]) => attribute('      ', typeOf(value), key, textOf(value)))
    .join('')
  return `    <event>\n${attributes('      ', own)}${details}    </event>\n`
}

type Attribute = readonly [type: string, key: string, value: string | null | undefined]

const attributes = (indent: string, list: readonly Attribute[]): string =>
  list
    .map(([type, key, value]) =>
      value === null || value === undefined || value === '' ? '' : attribute(indent, type, key, value),
    )
    .join('')

const attribute = (indent: string, type: string, key: string, value: string): string =>
  `${indent}<${type} key="${key}" value="${escaped(value)}"/>\n`

// Letters that every edition of XML knows in names, of the scripts most written in: validators differ on others.
const NO_NAME_CHARACTER =
  /[^-.\w\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0388-\u038a\u038e-\u03a1\u03a3-\u03ce\u0401-\u040c\u040e-\u044f\u0451-\u045c\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u0905-\u0939\u3041-\u3094\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3]/gu

/** A key must be a name of XML, and a colon in it would claim an extension that nobody declared. */
const asKey = (name: string): string => name.replaceAll(NO_NAME_CHARACTER, '_').replace(/^(?=[-.\d]|$)/, '_')

const typeOf = (value: string | number | boolean): string => {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'int' : 'float'
  return 'string'
}

const textOf = (value: string | number | boolean): string =>
  String(value).replace(/^(-?)Infinity$/, typeof value === 'number' ? '$1INF' : '$&')

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
