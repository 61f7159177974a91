import type { PersonId } from '../../directory/directory.ts'

export type MapFactsEvent =
  | {
      readonly type: 'mapFactsRecorded'
      readonly problem: string | null
      readonly facts: readonly { readonly fact: string; readonly holds: boolean | null }[]
      readonly by: PersonId
    }
  /** What holds of the customer is what the service map said no customer could be: what was proved of it is void. */
  | {
      readonly type: 'ruledOutTurnedUp'
      readonly with: readonly string[]
      readonly without: readonly string[]
    }
  /** The customer is one whom the service map leaves without help; `leader` signed why, and answers for them. */
  | {
      readonly type: 'strandedByMap'
      readonly key: string
      readonly leader: PersonId
      readonly why: string
    }
