import type { ViewerRule } from '@buckstop/domain'
import type { SightPart, SightRule } from '../../shapes/sight.ts'

/**
 * What is shown of a case, beside what its customers said, when and to whom, and how the case stands, which everybody
 * reads who sees it.
 * - `ourWords`: what we wrote and noted, to the customer and among ourselves
 * - `identity`: the customer's name, and what else singles them out, such as an order
 * - `reach`: the addresses and numbers by which they are reached
 * - `remedies`: what puts it right, with its amount and who is paid
 * - `notes`: what we noted of them: who speaks for them, what makes it harder for them, who else they may be, of whom
 *   they complain
 * - `names`: who of us did what
 */
export type Shown = Readonly<Record<SightPart, boolean>>

const everything: Shown = {
  ourWords: true,
  identity: true,
  reach: true,
  remedies: true,
  notes: true,
  names: true,
}

/** For whom a rule holds. */
export type Whom =
  /** Everybody, of what has no customer. */
  | 'everybody'
  | 'owner'
  /** Whoever answers for the team of the case (`leads`), works in it, or covers for it by the rota now. */
  | 'leads'
  | 'works'
  | 'covers'
  | 'admin'
  /** Before whom the case came by its own history: a row of `matter_viewer` of the same name. */
  | 'history'

interface Rule {
  readonly rule: SightRule
  readonly of: Whom
  readonly shows: Shown
  /** Whether a look is written down. */
  readonly logged: boolean
}

const history = (rule: ViewerRule, hides: readonly SightPart[] = []) =>
  ({
    rule,
    of: 'history',
    shows: { ...everything, ...Object.fromEntries(hides.map((part) => [part, false])) },
    logged: true,
  }) as const

/**
 * Who sees what of a matter: the first of these that holds is the rule by which somebody sees it; where none does, it is
 * not there for them. None shows more than one before it. The value (`seen-by.ts`) and the SQL (`condition.ts`) are both
 * made from this.
 */
export const rules = [
  { rule: 'noCustomer', of: 'everybody', shows: everything, logged: false },
  { rule: 'owns', of: 'owner', shows: everything, logged: false },
  { rule: 'leads', of: 'leads', shows: everything, logged: false },
  { rule: 'works', of: 'works', shows: everything, logged: true },
  { rule: 'covers', of: 'covers', shows: everything, logged: true },
  { rule: 'administers', of: 'admin', shows: everything, logged: true },
  history('cameUp'),
  history('toldOfDanger'),
  history('promised'),
  history('owned'),
  history('offered', ['reach']),
  history('asked', ['ourWords', 'reach', 'remedies', 'notes']),
] as const satisfies readonly Rule[]

const shownBy = new Map<SightRule, Shown>(rules.map(({ rule, shows }) => [rule, shows]))

/** What a rule shows. */
export const shows = (rule: SightRule): Shown => shownBy.get(rule) ?? nothing

const nothing: Shown = {
  ourWords: false,
  identity: false,
  reach: false,
  remedies: false,
  notes: false,
  names: false,
}
