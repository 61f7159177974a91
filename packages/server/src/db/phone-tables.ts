import type { Generated } from 'kysely'
import type { Language } from '../language/language.ts'

/** A telephone number of ours at the provider; see `company/phone`. */
export interface PhoneLineTable {
  id: string
  number: string
  door: string
  language: Language
  account: string
  sealed: Buffer
  secret_number: Generated<number>
  revision: Generated<number>
}

/** Where a colleague is rung. */
export interface DirectLineTable {
  person_id: string
  number: string
}
