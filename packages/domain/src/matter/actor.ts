import type { PersonId } from '../directory/directory.ts'
import type { CaseId } from './text.ts'

/** Somebody on the customer's side whom they let in; whether for them they also say what is solved. */
export interface Companion {
  readonly id: string
  readonly judges: boolean
}

/**
 * Who acts on a case.
 * - `customer`: came through the case's own link or a checked address, or their representative. `through` is the case
 *   that their link was given for, where cases have joined; `only` are the cases of whose words they are known to be
 *   the holder, where those are not all that joined; `proved` is who has shown an address to be theirs; `companion` is
 *   somebody whom they let in, and who acts as themselves
 * - `stranger`: gives the customer's address or number, without proof
 * - `person`: somebody of the company
 * - `clock`: what comes about without anybody: a deadline that fell due, a message that came back
 * - `directory`: a change of staff
 * - `machine`: a bot, a system or an importer, by its name; it hands on what a customer said. `of` answers for it, null
 *   where it was started on the machine itself. For whom it speaks, it says as they would: `through` is the case whose
 *   link it showed us, and `proved` that they have shown an address to be theirs; without, it speaks for nobody we know
 */
export type Actor =
  | {
      readonly kind: 'customer'
      readonly through?: CaseId
      readonly only?: readonly CaseId[]
      readonly proved?: true
      readonly companion?: Companion
    }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'person'; readonly id: PersonId }
  | { readonly kind: 'clock' }
  | { readonly kind: 'directory' }
  | {
      readonly kind: 'machine'
      readonly name: string
      readonly of: PersonId | null
      readonly through?: CaseId
      readonly proved?: true
    }

/** The case whose link whoever acts holds: a customer, or whom a machine speaks for; undefined of anybody else. */
export const throughOf = (actor: Actor): CaseId | undefined =>
  actor.kind === 'customer' || actor.kind === 'machine' ? actor.through : undefined

/** Whether whoever acts, or whom a machine speaks for, has shown an address to be theirs. */
export const hasProved = (actor: Actor): boolean =>
  (actor.kind === 'customer' || actor.kind === 'machine') && actor.proved === true

/** Whose words it is, where several cases have joined: null where nobody can tell. @param home the case that acts */
export const speakerOf = (actor: Actor, home: CaseId): CaseId | null =>
  throughOf(actor) ?? (actor.kind === 'customer' ? home : null)

export type ActorKind = Actor['kind']

/**
 * Who may give a command. Of those who work here:
 * - `person`: whom the command itself picks, such as the owner or whoever was asked
 * - `whoeverHears`: anybody, since they hand on what the customer said to whomever they reached
 * - `whoeverDealsWithIt`: those who deal with the matter, since it is their own judgement
 *
 * Who sees a matter is asked elsewhere, and gives nobody leave to act.
 */
export type Giver = ActorKind | 'whoeverHears' | 'whoeverDealsWithIt'

/** Who may give each command of a topic. Total by its type: one that is not listed does not compile. */
export type ActorsOf<Command extends { readonly type: string }> = Readonly<
  Record<Command['type'], readonly Giver[]>
>

/** The kinds of actor among them. */
export const kindsOf = (givers: readonly Giver[]): readonly ActorKind[] =>
  givers.map((giver) => (giver === 'whoeverHears' || giver === 'whoeverDealsWithIt' ? 'person' : giver))
