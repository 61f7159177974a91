import {
  type Actor,
  type CaseId,
  type ContactId,
  type StoredCaseEvent,
  type TextRef,
  upcast,
} from '@buckstop/domain'
import { instantOf } from '../clock/clock.ts'
import type { Binds, Hashes } from '../binding/binding.ts'
import { chainHash } from '../ledger/chain.ts'
import { advance, type ContactRow, type Position, type Traces, unwritten } from '../ledger/position.ts'
import type { RecordedEvent } from '../ledger/result.ts'
import { contactRows, periodRows, type Row } from '../ledger/rows.ts'
import type { Difference } from './difference.ts'
import { textsOf } from './texts-of.ts'

/** An event as it stands in the table. */
export interface StoredEvent {
  readonly case_id: CaseId
  readonly number: number
  readonly type: string
  readonly at: Date
  /** Whether `at` has no more than milliseconds, which is all that an Instant holds. */
  readonly at_is_exact: boolean
  readonly actor: Actor
  readonly payload: StoredCaseEvent
  readonly hash: Buffer
  readonly binds: Binds | null
}

/** A case told again from its first event. */
export interface Refolded {
  readonly caseId: CaseId
  readonly position: Position
  readonly periods: readonly Row[]
  readonly contacts: ReadonlyMap<ContactId, Row>
  readonly texts: ReadonlySet<TextRef>
  /** Everything that its events bound. */
  readonly binds: Required<Binds>
}

type Followed = ReturnType<typeof advance> & { readonly recorded: RecordedEvent }

/** Tells one case again, event by event; what is wrong with the events themselves is told on the way. */
export class Refolding {
  readonly caseId: CaseId
  readonly #onDifference: (difference: Difference) => void
  readonly #texts = new Set<TextRef>()
  readonly #contacts = new Map<ContactId, Row>()
  readonly #binds: { texts: Hashes; files: Hashes; messages: Hashes } = { texts: {}, files: {}, messages: {} }
  readonly #periods = new Map<number, Row>()
  #position: Position = unwritten
  #broken = false

  constructor(caseId: CaseId, onDifference: (difference: Difference) => void) {
    this.caseId = caseId
    this.#onDifference = onDifference
  }

  add(stored: StoredEvent): void {
    if (this.#broken) return
    const { number } = stored
    if (number !== this.#position.version + 1) {
      this.#say(`number ${this.#position.version + 1} is missing`)
      this.#broken = true
      return
    }
    if (stored.type !== stored.payload.type) this.#say(`number ${number}: type`)
    const next = this.#follow(stored)
    if (next === null) return
    const { recorded, position, traces } = next
    if (!traces.hash.equals(stored.hash) || !stored.at_is_exact) this.#say(`number ${number}: hash`)
    // Each event is checked against the stored hash before it, so that one that was changed is told once.
    this.#position = { ...position, lastHash: stored.hash }
    this.#keep(recorded, traces)
    for (const kind of ['texts', 'files', 'messages'] as const)
      Object.assign(this.#binds[kind], stored.binds?.[kind])
  }

  /** The case as its events leave it; null where they can't be followed. */
  end(): Refolded | null {
    if (this.#broken) return null
    return {
      caseId: this.caseId,
      position: this.#position,
      periods: [...this.#periods.values()],
      contacts: this.#contacts,
      texts: this.#texts,
      binds: this.#binds,
    }
  }

  /** Contacts and texts held, for keeping memory in bounds. */
  get size(): number {
    return this.#contacts.size + this.#texts.size
  }

  #follow({ number, at: moment, actor, payload, binds }: StoredEvent): Followed | null {
    try {
      const at = instantOf(moment)
      const written = { caseId: this.caseId, number, at, actor, event: payload, binds: binds ?? undefined }
      const recorded = { ...written, event: upcast(payload, at) }
      return { recorded, ...advance(this.#position, recorded, chainHash(this.#position.lastHash, written)) }
    } catch {
      // Somebody wrote into it what is no event at all.
      this.#say(`number ${number} can't be followed`)
      this.#broken = true
      return null
    }
  }

  #keep(recorded: RecordedEvent, traces: Traces): void {
    const { openPeriods, closePeriods } = periodRows(this.caseId, [{ at: recorded.at, traces }])
    for (const row of closePeriods) {
      const number = Number(row['number'])
      this.#periods.set(number, { ...this.#periods.get(number), ...row })
    }
    for (const row of openPeriods) this.#periods.set(Number(row['number']), row)
    if (traces.contact !== null) this.#keepContact(traces.contact)
    if (traces.vouchedFor !== null) {
      const known = this.#contacts.get(traces.vouchedFor)
      if (known !== undefined) this.#contacts.set(traces.vouchedFor, { ...known, proof: 'staff' })
    }
    for (const text of textsOf(recorded.event)) this.#texts.add(text)
  }

  #keepContact(contact: ContactRow): void {
    const [row] = contactRows([{ traces: { contact } }])
    if (row !== undefined) this.#contacts.set(contact.contact.id, row)
  }

  #say(what: string): void {
    this.#onDifference({ kind: 'chain', caseId: this.caseId, what })
  }
}
