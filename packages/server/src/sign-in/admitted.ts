import type { Actor, PersonId } from '@buckstop/domain'

/** By what somebody was admitted; it may end before they leave. */
export type Credential =
  | { readonly kind: 'session'; readonly id: string }
  | { readonly kind: 'token'; readonly id: string }

export type PrincipalActor =
  | Extract<Actor, { readonly kind: 'person' }>
  | { readonly kind: 'machine'; readonly name: string; readonly of: PersonId }

/** Somebody, by what they showed. */
export interface Admitted {
  readonly actor: PrincipalActor
  readonly credential: Credential
}
