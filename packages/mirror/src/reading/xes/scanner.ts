import { Dictionary } from '../../log/dictionary.ts'
import { decodeEntities } from './entities.ts'
import { emptyMarkup, nameHash, NEEDS_MORE, readMarkup } from './markup.ts'

/**
 * What a scan of XES hears. Attributes are those directly of a trace or an event; `key` is a number of
 * {@link XesScanner.keys}, the value a range of bytes that is good during the call alone.
 */
export type XesReceiver = {
  traceStart: (line: number) => void
  traceEnd: () => void
  eventStart: (line: number) => void
  eventEnd: () => void
  attribute: (ofEvent: boolean, key: number, buffer: Uint8Array, start: number, end: number) => void
  /** markup that is not XML; the scan goes on at the next trace */
  broken: (why: string, line: number, inTrace: boolean) => void
  /** an entity that XML itself does not define, left as it stands */
  entity: (line: number, name: string) => void
}

/** Longest tag, comment or document type that is kept while its end has not come (16 MiB). */
const MAX_MARKUP_BYTES = 1 << 24
const LT = 60
const LF = 10
const [LOG_NAME, TRACE_NAME, EVENT_NAME] = [nameHash('log'), nameHash('trace'), nameHash('event')]

/** What an open element is to us. */
const OTHER = 0
const LOG = 1
const TRACE = 2
const EVENT = 3

/**
 * Reads XES tag by tag from bytes as they arrive, without building anything. Never resolves an entity of a
 * document type and never opens what one names. A trace whose markup is broken is left at the break.
 */
export class XesScanner {
  readonly keys = new Dictionary()
  /** whether a document type was met, and passed over */
  documentType = false
  private rest: Uint8Array = new Uint8Array()
  private line = 1
  private lost = false
  private sawLog = false
  private depth = 0
  private names = new Int32Array(64)
  private kinds = new Uint8Array(64)
  private readonly markup = emptyMarkup()
  private readonly receiver: XesReceiver

  constructor(receiver: XesReceiver) {
    this.receiver = receiver
  }

  push(chunk: Uint8Array): void {
    this.scan(this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]), false)
  }

  /** After the last chunk: whether all that was opened was closed, and the line reached. */
  end(): { how: 'complete' | 'cut' | 'no-log'; line: number; inTrace: boolean } {
    this.scan(this.rest, true)
    const how = !this.sawLog ? 'no-log' : this.depth > 0 || this.lost ? 'cut' : 'complete'
    return { how, line: this.line, inTrace: this.inTrace }
  }

  private get inTrace(): boolean {
    return this.kinds.subarray(0, this.depth).includes(TRACE)
  }

  private scan(buffer: Uint8Array, last: boolean): void {
    let at = 0
    for (;;) {
      if (this.lost) {
        at = this.nextTrace(buffer, at, last)
        if (this.lost) break
      }
      for (let c = 0; at < buffer.length && (c = buffer[at] ?? 0) !== LT; at++) if (c === LF) this.line++
      if (at >= buffer.length) break
      const next = readMarkup(buffer, at, this.markup)
      if (next !== NEEDS_MORE) at = this.take(buffer, at, next)
      else if (last || buffer.length - at <= MAX_MARKUP_BYTES) break
      else at = this.fail('a tag longer than 16 MiB', at + 1)
    }
    this.rest = last || at >= buffer.length ? new Uint8Array() : buffer.subarray(at)
  }

  /** Acts on the markup of `buffer[at, next)`; returns where to go on. */
  private take(buffer: Uint8Array, at: number, next: number): number {
    const { markup, receiver } = this
    const parent = this.depth === 0 ? OTHER : (this.kinds[this.depth - 1] ?? 0)
    if (markup.kind === 'broken') return this.fail(markup.why, next)
    if (markup.kind === 'document-type') this.documentType = true
    else if (markup.kind === 'close') {
      if (this.depth === 0 || this.names[this.depth - 1] !== markup.name)
        return this.fail('a closing tag that does not fit', at)
      this.depth--
      if (parent === EVENT) receiver.eventEnd()
      else if (parent === TRACE) receiver.traceEnd()
    } else if (markup.kind === 'open') {
      const kind = this.kindOf(markup.name, parent)
      if (kind === null) return this.fail('a trace or event inside another', at)
      if (kind === EVENT) receiver.eventStart(this.line)
      else if (kind === TRACE) receiver.traceStart(this.line)
      else if (markup.keyStart >= 0 && markup.valueStart >= 0 && parent >= TRACE)
        this.attribute(buffer, parent === EVENT)
      if (!markup.selfClosed) this.descend(markup.name, kind)
      else if (kind === EVENT) receiver.eventEnd()
      else if (kind === TRACE) receiver.traceEnd()
    }
    this.line += markup.lines
    return next
  }

  private kindOf(name: number, parent: number): number | null {
    if (name === EVENT_NAME) return parent === TRACE ? EVENT : parent === EVENT ? null : OTHER
    if (name === TRACE_NAME) return parent === LOG ? TRACE : null
    if (name !== LOG_NAME || this.depth > 0) return OTHER
    this.sawLog = true
    return LOG
  }

  private attribute(buffer: Uint8Array, ofEvent: boolean): void {
    const { keyStart, keyEnd, valueStart, valueEnd, entities } = this.markup
    const key = this.keys.intern(buffer, keyStart, keyEnd)
    if (key < 0) return
    if (!entities) return this.receiver.attribute(ofEvent, key, buffer, valueStart, valueEnd)
    const { bytes, unresolved } = decodeEntities(buffer.subarray(valueStart, valueEnd))
    if (unresolved !== null) this.receiver.entity(this.line, unresolved)
    this.receiver.attribute(ofEvent, key, bytes, 0, bytes.length)
  }

  private descend(name: number, kind: number): void {
    if (this.depth === this.names.length) {
      const names = new Int32Array(this.depth * 2)
      names.set(this.names)
      this.names = names
      const kinds = new Uint8Array(this.depth * 2)
      kinds.set(this.kinds)
      this.kinds = kinds
    }
    this.names[this.depth] = name
    this.kinds[this.depth++] = kind
  }

  private fail(why: string, goOn: number): number {
    this.receiver.broken(why, this.line, this.inTrace)
    this.lost = true
    return goOn
  }

  /** Where the scan can go on after a break: behind a `</trace>` or at a `<trace`; stays lost when there is none. */
  private nextTrace(buffer: Uint8Array, from: number, last: boolean): number {
    let at = from
    for (;;) {
      for (let c = 0; at < buffer.length && (c = buffer[at] ?? 0) !== LT; at++) if (c === LF) this.line++
      if (at + 32 > buffer.length && !last) return at
      if (at >= buffer.length) return at
      const tag = /^<(\/?)(?:[\w.-]{1,16}:)?(trace|log)[\s/>]/.exec(
        String.fromCharCode(...buffer.subarray(at, at + 32)),
      )
      if (tag === null || (tag[2] === 'log' && tag[1] === '')) {
        at++
        continue
      }
      if (this.inTrace) this.receiver.traceEnd()
      this.lost = false
      this.depth = 0
      this.descend(LOG_NAME, LOG)
      return tag[2] === 'trace' && tag[1] === '/' ? at + tag[0].length : at
    }
  }
}
