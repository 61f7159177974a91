import { MISSING, type Dictionary } from '../../log/dictionary.ts'
import { ROLES, type EventLog, type Role } from '../../log/log.ts'
import type { Columns } from '../columns/columns.ts'
import { textOf } from '../encoding.ts'
import { emptyEvent, type EventRead, type Recorder } from '../recorder.ts'
import { timeReader } from '../time/order.ts'
import { TimeTally } from '../time/tally.ts'
import { wallToUtc } from '../time/zone.ts'
import { XesScanner } from './scanner.ts'

const OF_TRACE: readonly Role[] = ['case', 'product', 'country', 'customer']

type Held = EventRead & { line: number; rawTime: string }

/** Gathers the attributes of one trace and one event at a time. */
export class TraceReader {
  readonly scanner: XesScanner
  readonly tally = new TimeTally()
  /** events met */
  events = 0
  private readonly file: string
  private readonly log: EventLog
  private readonly recorder: Recorder
  private readonly names: Columns
  private readonly readTime: (buffer: Uint8Array, start: number, end: number) => number
  private readonly event = emptyEvent()
  private readonly seenRoles = new Set<Role>()
  /** by key: a bit per role that it plays for an event, for a trace */
  private readonly eventRoles: number[] = []
  private readonly traceRoles: number[] = []
  /** by key: how many events carry it */
  private readonly carried: number[] = []
  private rawTime = ''
  private line = 0
  private traces = 0
  private traceLine = 0
  private named = false
  private brokenTraces = 0
  private brokenLine = 0
  /** events of a trace whose name has not come yet */
  private held: Held[] = []
  private tracesOfCase = new Int32Array(1024)

  constructor(file: string, log: EventLog, recorder: Recorder, names: Columns, timeZone: string) {
    this.file = file
    this.log = log
    this.recorder = recorder
    this.names = names
    this.readTime = timeReader('year-month-day', {
      toUtc: wallToUtc(timeZone),
      tally: this.tally,
    })
    this.scanner = new XesScanner({
      traceStart: (line) => this.traceStart(line),
      traceEnd: () => this.traceEnd(),
      eventStart: (line) => this.eventStart(line),
      eventEnd: () => this.eventEnd(),
      attribute: (ofEvent, key, buffer, start, end) =>
        ofEvent ? this.eventAttribute(key, buffer, start, end) : this.traceAttribute(key, buffer, start, end),
      broken: (why, line, inTrace) => this.broken(why, line, inTrace),
      entity: (line, name) => recorder.dirt.note('unresolved-entity', file, line, () => name),
    })
  }

  get keyNames(): string[] {
    return Array.from({ length: this.scanner.keys.size }, (_, key) => textOf(this.scanner.keys.bytesOf(key)))
  }

  /** How many breaks in the XML cost parts of traces, and the line of the first. */
  get breaks(): { readonly count: number; readonly line: number } {
    return { count: this.brokenTraces, line: this.brokenLine }
  }

  eventsWith(name: string): number {
    return this.carried[this.scanner.keys.find(name)] ?? 0
  }

  seen(role: Role): boolean {
    return this.seenRoles.has(role)
  }

  lastTraceCut(line: number): void {
    this.traceEnd()
    this.recorder.dirt.note(
      'broken-trace',
      this.file,
      line,
      () => `the file ends inside trace ${this.traces}, which begins on line ${this.traceLine}`,
    )
  }

  private rolesOf(key: number, ofEvent: boolean): number {
    const known = ofEvent ? this.eventRoles : this.traceRoles
    return known[key] ?? (known[key] = this.findRoles(textOf(this.scanner.keys.bytesOf(key)), ofEvent))
  }

  private findRoles(name: string, ofEvent: boolean): number {
    const roles = ROLES.filter(
      (role) => this.names[role] === name && (ofEvent ? role !== 'case' : OF_TRACE.includes(role)),
    )
    for (const role of roles) this.seenRoles.add(role)
    return roles.reduce((bits, role) => bits | bit(role), 0)
  }

  private traceStart(line: number): void {
    const { event } = this
    this.traces++
    this.traceLine = line
    this.line = -1
    this.named = false
    event.case = MISSING
    event.product = MISSING
    event.country = MISSING
    event.customer = MISSING
  }

  private traceAttribute(key: number, buffer: Uint8Array, start: number, end: number): void {
    const roles = this.rolesOf(key, false)
    if (roles === 0) return
    if ((roles & CASE) !== 0 && start < end) this.name(this.log.cases.intern(buffer, start, end))
    if ((roles & PRODUCT) !== 0) this.event.product = this.log.products.intern(buffer, start, end)
    if ((roles & COUNTRY) !== 0) this.event.country = this.log.countries.intern(buffer, start, end)
    if ((roles & CUSTOMER) !== 0) this.event.customer = this.log.customers.intern(buffer, start, end)
  }

  private name(caseId: number): void {
    const { file, log, recorder } = this
    this.named = true
    this.event.case = caseId
    if (caseId >= this.tracesOfCase.length) {
      const more = new Int32Array(Math.max(caseId + 1, this.tracesOfCase.length * 2))
      more.set(this.tracesOfCase)
      this.tracesOfCase = more
    }
    const before = this.tracesOfCase[caseId] ?? 0
    this.tracesOfCase[caseId] = this.traces
    if (before !== 0 && before !== this.traces) {
      recorder.dirt.note('repeated-trace', file, this.traceLine, () => textOf(log.cases.bytesOf(caseId)))
    }
    for (const event of this.held)
      recorder.record({ ...event, case: caseId }, file, event.line, () => event.rawTime)
    this.held = []
  }

  private traceEnd(): void {
    if (this.line < this.traceLine)
      this.recorder.dirt.note('empty-trace', this.file, this.traceLine, () => `trace ${this.traces}`)
    if (this.named) return
    const name = `trace ${this.traces}`
    this.recorder.dirt.note('unnamed-trace', this.file, this.traceLine, () => `now called "${name}"`)
    const bytes = Buffer.from(name)
    this.name(this.log.cases.intern(bytes, 0, bytes.length))
  }

  private eventStart(line: number): void {
    const { event } = this
    this.events++
    this.line = line
    this.rawTime = ''
    event.activity = MISSING
    event.holder = MISSING
    event.state = MISSING
    event.organisation = MISSING
    event.lifecycle = MISSING
    event.resolution = MISSING
    event.at = NaN
  }

  private eventAttribute(key: number, buffer: Uint8Array, start: number, end: number): void {
    this.carried[key] = (this.carried[key] ?? 0) + (start < end ? 1 : 0)
    const roles = this.rolesOf(key, true)
    if (roles === 0) return
    const { event, log } = this
    const word = (words: Dictionary): number => words.intern(buffer, start, end)
    if ((roles & TIME) !== 0) {
      event.at = this.readTime(buffer, start, end)
      this.rawTime = Number.isNaN(event.at) ? textOf(buffer.subarray(start, end)) : ''
    }
    if ((roles & ACTIVITY) !== 0) event.activity = word(log.activities)
    if ((roles & HOLDER) !== 0) event.holder = word(log.holders)
    if ((roles & STATE) !== 0) event.state = word(log.states)
    if ((roles & ORGANISATION) !== 0) event.organisation = word(log.organisations)
    if ((roles & PRODUCT) !== 0) event.product = word(log.products)
    if ((roles & COUNTRY) !== 0) event.country = word(log.countries)
    if ((roles & LIFECYCLE) !== 0) event.lifecycle = word(log.lifecycles)
    if ((roles & CUSTOMER) !== 0) event.customer = word(log.customers)
    if ((roles & RESOLUTION) !== 0) event.resolution = word(log.resolutions)
  }

  private eventEnd(): void {
    if (!this.named) {
      this.held.push({ ...this.event, line: this.line, rawTime: this.rawTime })
      return
    }
    this.recorder.record(this.event, this.file, this.line, () =>
      Number.isNaN(this.event.at) ? this.rawTime : new Date(this.event.at).toISOString(),
    )
  }

  private broken(why: string, line: number, inTrace: boolean): void {
    const where = inTrace
      ? `in trace ${this.traces}, which begins on line ${this.traceLine}`
      : `after trace ${this.traces}`
    if (this.brokenTraces++ === 0) this.brokenLine = line
    this.recorder.dirt.note('broken-trace', this.file, line, () => `${why}, ${where}`)
  }
}

const bit = (role: Role): number => 1 << ROLES.indexOf(role)
const CASE = bit('case')
const ACTIVITY = bit('activity')
const HOLDER = bit('holder')
const TIME = bit('time')
const STATE = bit('state')
const ORGANISATION = bit('organisation')
const PRODUCT = bit('product')
const COUNTRY = bit('country')
const LIFECYCLE = bit('lifecycle')
const CUSTOMER = bit('customer')
const RESOLUTION = bit('resolution')
