import type { Generated } from 'kysely'
import type { Moment } from './columns.ts'

/** The server that outgoing mail is handed to; see `company/mail`. */
export interface SendingSettingTable {
  only_one: Generated<boolean>
  id: string
  from_name: string
  from_address: string
  host: string
  port: number
  security: 'tls' | 'starttls' | 'none'
  username: string | null
  sign_in: 'none' | 'password' | 'oauth2'
  token_endpoint: string | null
  client_id: string | null
  scope: string | null
  sealed: Buffer | null
  secret_number: Generated<number>
  revision: Generated<number>
}

export interface SenderAddressTable {
  address: string
  since: Moment
}
