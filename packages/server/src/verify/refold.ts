import {
  type ContactId,
  type KindName,
  kindOf,
  type MatterEvent,
  type MatterId,
  type MatterViewer,
  type TextRef,
  viewerKey,
} from '@buckstop/domain'
import { type Binds, type Hashes, readBinds } from '../binding/binding.ts'
import { chainHash } from '../ledger/chain.ts'
import { advance, type ContactRow, type Position, type Traces, unwritten } from '../ledger/position.ts'
import { type ActedColumns, readActedOf, UnreadableEventError } from '../ledger/read-event.ts'
import type { RecordedEvent } from '../ledger/result.ts'
import type { RefoldedMatter } from '../ledger/read-models.ts'
import { contactRows, periodRows, type Row } from '../ledger/rows.ts'
import type { Difference } from './difference.ts'
import { textsOf } from './texts-of.ts'

/** An event as it stands in the table, and the kind of its matter. */
export interface StoredEvent extends ActedColumns {
  readonly matter_id: MatterId
  readonly kind: KindName
  readonly number: number
  readonly type: string
  /** Whether `at` has no more than milliseconds, which is all that an Instant holds. */
  readonly at_is_exact: boolean
  readonly hash: Buffer
  readonly binds: unknown
}

/** A matter told again from its first event. */
export interface Refolded extends RefoldedMatter {
  readonly texts: ReadonlySet<TextRef>
  /** Everything that its events bound. */
  readonly binds: Required<Binds>
  /** Ids of what its events say was erased. */
  readonly erased: ReadonlySet<string>
}

type Followed = ReturnType<typeof advance<KindName>> & {
  readonly recorded: RecordedEvent<KindName>
  /** The type under which it was written. */
  readonly written: unknown
}

/** Tells one matter again, event by event; what is wrong with the events themselves is told on the way. */
export class Refolding {
  readonly kind: KindName
  readonly matterId: MatterId
  readonly #onDifference: (difference: Difference) => void
  readonly #chain: 'checked' | 'trusted'
  readonly #texts = new Set<TextRef>()
  readonly #contacts = new Map<ContactId, Row>()
  readonly #viewers = new Map<string, MatterViewer>()
  readonly #binds: { texts: Hashes; files: Hashes; messages: Hashes } = { texts: {}, files: {}, messages: {} }
  readonly #erased = new Set<string>()
  readonly #periods = new Map<number, Row>()
  #position: Position<KindName>
  #broken = false

  /** @param chain `trusted` takes the hashes as they are stored, for whoever has no need to check them */
  constructor(
    { kind, matterId }: { readonly kind: KindName; readonly matterId: MatterId },
    onDifference: (difference: Difference) => void,
    chain: 'checked' | 'trusted' = 'checked',
  ) {
    this.kind = kind
    this.matterId = matterId
    this.#position = unwritten(kind)
    this.#onDifference = onDifference
    this.#chain = chain
  }

  add(stored: StoredEvent): void {
    if (this.#broken) return
    const { number } = stored
    if (number !== this.#position.version + 1) {
      this.#say(`number ${this.#position.version + 1} is missing`)
      this.#broken = true
      return
    }
    const next = this.#follow(stored)
    if (next === null) return
    if (stored.type !== next.written) this.#say(`number ${number}: type`)
    const { recorded, position, traces } = next
    if (!traces.hash.equals(stored.hash) || !stored.at_is_exact) this.#say(`number ${number}: hash`)
    // Each event is checked against the stored hash before it, so that one that was changed is told once.
    this.#position = { ...position, lastHash: stored.hash }
    this.#keep(recorded, traces)
    for (const kind of ['texts', 'files', 'messages'] as const)
      Object.assign(this.#binds[kind], recorded.binds?.[kind])
  }

  /** The matter as its events leave it; null where they can't be followed. */
  end(): Refolded | null {
    if (this.#broken) return null
    return {
      kind: this.kind,
      matterId: this.matterId,
      position: this.#position,
      periods: [...this.#periods.values()],
      contacts: this.#contacts,
      viewers: [...this.#viewers.values()],
      texts: this.#texts,
      binds: this.#binds,
      erased: this.#erased,
    }
  }

  /** Contacts and texts held, for keeping memory in bounds. */
  get size(): number {
    return this.#contacts.size + this.#texts.size
  }

  #follow(stored: StoredEvent): Followed | null {
    const { number, payload, shape_version: version } = stored
    const { kind, matterId } = this
    try {
      const { at, actor, event } = readActedOf(kind, stored)
      const binds = stored.binds === null ? undefined : readBinds(stored.binds)
      if (binds === null) throw new UnreadableEventError('event-unreadable')
      const common = { matterId, number, at, binds }
      const recorded = { ...common, actor, event }
      const chained = { ...common, actor: stored.actor, payload, version }
      return {
        recorded,
        written: typeof payload === 'object' && payload !== null && 'type' in payload ? payload.type : null,
        ...advance(
          kind,
          this.#position,
          recorded,
          this.#chain === 'trusted' ? stored.hash : chainHash(this.#position.lastHash, chained),
        ),
      }
    } catch (thrown) {
      // Somebody wrote into it what is no event at all, or a later version of the program did.
      const code = thrown instanceof UnreadableEventError ? thrown.code : 'event-unreadable'
      this.#say(`number ${number} can't be followed: ${code}`)
      this.#broken = true
      return null
    }
  }

  #keep(recorded: RecordedEvent<KindName>, traces: Traces): void {
    const { openPeriods, closePeriods } = periodRows(this.matterId, [{ at: recorded.at, traces }])
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
    const event: MatterEvent = recorded.event
    for (const viewer of kindOf(this.kind).viewersIn(recorded.event))
      this.#viewers.set(viewerKey(viewer), viewer)
    for (const text of textsOf(event)) this.#texts.add(text)
    if (event.type === 'contentsErased')
      for (const id of [...event.texts, ...event.files, ...event.messages]) this.#erased.add(id)
  }

  #keepContact(contact: ContactRow): void {
    const [row] = contactRows([{ traces: { contact } }])
    if (row !== undefined) this.#contacts.set(contact.contact.id, row)
  }

  #say(what: string): void {
    this.#onDifference({ kind: 'chain', matterId: this.matterId, what })
  }
}
