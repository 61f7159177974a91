import type { CaseId, OwnerReason } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../../clock/clock.ts'
import { type Question, question } from '../../db/ask-together.ts'
import type { IdentifierType, Tables } from '../../db/tables.ts'
import { isOneOf, type Places } from '../../ledger/places.ts'
import { type CaseHead, headOf } from '../../ledger/kept-heads.ts'
import type { KeptFromDraws } from '../../leading/kept-from-draws.ts'
import type { Opened } from '../../leading/opened.ts'
import type { LookedAtHead } from '../../sight/staff/look.ts'
import type { Texts } from '../presenters/texts.ts'
import type { Calls } from './calls.ts'
import type { Reader } from './readers.ts'
import type { Records } from './records.ts'

/** Periods of ownership that are shown. */
const periodsShown = 50
const mostIdentifiers = 50

export interface CaseDetails extends CaseHead {
  readonly version: number
  readonly customer: { readonly id: string; readonly name: string | null; readonly language: string }
  readonly identifiers: readonly {
    type: IdentifierType
    value: string
    /** As a telephone dials it; null where it is no telephone. */
    dial: string | null
    checked: boolean
    othersRead: boolean
  }[]
  readonly ownership: readonly Period[]
  readonly records: Records
  readonly texts: Texts
  readonly readers: readonly Reader[]
  readonly calls: Calls
  /** When those answerable for its escalations first opened it. */
  readonly opened: readonly Opened[]
  readonly keptFromDraws: readonly KeptFromDraws[]
}

interface Period {
  readonly number: number
  readonly ownerId: string
  readonly team: string
  readonly because: OwnerReason
  readonly since: string
  readonly until: string | null
}

/** A case as its head keeps it. */
export const readHead = async (
  db: Kysely<Tables>,
  head: LookedAtHead,
): Promise<CaseHead & Pick<CaseDetails, 'version' | 'customer'>> => ({
  ...(await headOf(db, head, head.known)),
  version: head.version,
  customer: { id: head.customer_id, name: head.name, language: head.language },
})

/** By whom it was owned, the latest periods, the oldest of them first. */
export const askOwnership = (caseId: CaseId): Question<CaseDetails['ownership']> =>
  question(
    sql<{
      readonly number: number
      readonly owner_id: string
      readonly team: string
      readonly because: OwnerReason
      readonly since: Date
      readonly until: Date | null
    }>`select number, owner_id, team, because, since, until from matter_ownership where matter_id = ${caseId}
      order by number desc limit ${periodsShown}`,
    (rows) =>
      rows.toReversed().map((row) => ({
        number: row.number,
        ownerId: row.owner_id,
        team: row.team,
        because: row.because,
        since: instantOf(row.since),
        until: row.until === null ? null : instantOf(row.until),
      })),
  )

interface IdentifierRow {
  readonly is_claim: boolean
  readonly type: IdentifierType
  readonly value: string | null
  readonly written: string
  readonly unsafe: boolean
}

const dialOf = ({ type, value }: IdentifierRow): string | null => (type === 'phone' ? value : null)

const keyOf = ({ type, value }: IdentifierRow): string => `${type} ${value}`

/** What the customer is known by, and what the contacts of the case gave besides. */
export const askIdentifiers = (
  customerId: string,
  { family }: Places,
): Question<CaseDetails['identifiers']> =>
  question(
    sql<IdentifierRow>`
      (select false as is_claim, type, value, written, unsafe from customer_identifier
        where customer_id = ${customerId} order by type, value limit ${mostIdentifiers})
      union all
      (select true, type, value, written, unsafe from case_claim
        where ${isOneOf(
          sql`matter_id`,
          family.map(({ caseId }) => caseId),
        )} and type <> 'reference'
        order by type, written limit ${mostIdentifiers})`,
    (rows) => {
      const [claims, proved] = [rows.filter((one) => one.is_claim), rows.filter((one) => !one.is_claim)]
      const unsafeClaims = new Set(claims.filter(({ unsafe }) => unsafe).map(keyOf))
      const provedToo = new Set(proved.map(keyOf))
      return [
        ...proved.map((row) => ({
          type: row.type,
          value: row.written,
          dial: dialOf(row),
          checked: true,
          othersRead: row.unsafe || unsafeClaims.has(keyOf(row)),
        })),
        ...claims
          .filter((row) => !provedToo.has(keyOf(row)))
          .map((row) => ({
            type: row.type,
            value: row.written,
            dial: dialOf(row),
            checked: false,
            othersRead: row.unsafe,
          })),
      ]
    },
  )
