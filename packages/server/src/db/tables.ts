import type { ChannelKind, KindName, Refusal } from '@buckstop/domain'
import type { ColumnType, Generated } from 'kysely'
import type { LookedHow } from '../shapes/access-log.ts'
import type { LeftPage } from '../shapes/not-through.ts'
import type { Json, Moment, Optional, OptionalMoment } from './columns.ts'
import type { CaseLinkTable, AddressCodeTable } from './link-tables.ts'
import type { IdentifierType } from './identifier-type.ts'
import type {
  MailDoorTable,
  MailboxSettingTable,
  MailboxTable,
  OriginalTable,
  MailTakenTable,
  ProvingSignatureTable,
  ReplyKeyTable,
  SealKeyTable,
} from './heard-tables.ts'
import type { DirectLineTable, PhoneCallTable, PhoneLineTable } from './phone-tables.ts'
import type {
  CameFromTable,
  FloodWorkTable,
  PotholeWorkTable,
  ConfirmationCountTable,
  DkimKeyTable,
  MailFrameTable,
  OurAddressTable,
  ReplyPatternTable,
  SendingSettingTable,
} from './sending-tables.ts'
import type {
  CompanyTable,
  HearingTable,
  LeaveMailTable,
  LeaveTable,
  LogoTable,
  MapMailTable,
  MapSignatureTable,
  MorningMailTable,
  NightCoverReasonTable,
  PasswordLinkTable,
  PersonTable,
  PushDeviceTable,
  PushKeyTable,
  PushMessageTable,
  RotaTable,
  SavedViewTable,
  SettingChangeTable,
  ServiceMapTable,
  TagTable,
  TeamMemberTable,
  TeamTable,
} from './directory-tables.ts'
import type {
  CaseAttachmentTable,
  CaseContactMovedTable,
  CaseContactTable,
  DeadlineTable,
  MatterDutyTable,
  MatterEventTable,
  MatterHeadTable,
  MatterOwnershipTable,
  MatterSeenTable,
  MatterTextTable,
  MatterViewerTable,
} from './matter-tables.ts'
import type { SmsConversationTable, SmsNumberTable, SmsOutTable } from './sms-tables.ts'
import type {
  DrawMonthTable,
  KeptFromDrawsTable,
  LeaderDrawnTable,
  LeaderDrawTable,
  LeaderOpenedTable,
} from './leader-tables.ts'
import type { CallRecordTable } from './call-tables.ts'
import type { FailingPartTable, TroubleMailTable, TroubleTable } from './trouble-tables.ts'
import type { WebhookEndpointTable, WebhookMessageTable } from './webhook-tables.ts'

export type { KeptReason } from './leader-tables.ts'
export type { IdentifierType }

/** Every table, for Kysely. Rows become the domain's values at the edge, not in here. */
export interface Tables {
  company: CompanyTable
  logo: LogoTable
  person: PersonTable
  team: TeamTable
  team_member: TeamMemberTable
  setting_change: SettingChangeTable
  password_link: PasswordLinkTable
  service_map: ServiceMapTable
  map_signature: MapSignatureTable
  map_mail: MapMailTable
  former_team: { name: string; above: string }
  rota: RotaTable
  leave: LeaveTable
  leave_mail: LeaveMailTable
  directory_version: { only_one: Generated<boolean>; version: ColumnType<string, number, number> }
  customer: CustomerTable
  customer_identifier: CustomerIdentifierTable
  original: OriginalTable
  mail_door: MailDoorTable
  phone_line: PhoneLineTable
  webhook_endpoint: WebhookEndpointTable
  webhook_message: WebhookMessageTable
  direct_line: DirectLineTable
  phone_call: PhoneCallTable
  mailbox: MailboxTable
  mailbox_setting: MailboxSettingTable
  sending_setting: SendingSettingTable
  sender_address: OurAddressTable
  reply_pattern: ReplyPatternTable
  mail_frame: MailFrameTable
  dkim_key: DkimKeyTable
  proving_signature: ProvingSignatureTable
  mail_taken: MailTakenTable
  came_from: CameFromTable
  flood_work: FloodWorkTable
  pothole_work: PotholeWorkTable
  confirmation_count: ConfirmationCountTable
  reply_key: ReplyKeyTable
  seal_key: SealKeyTable
  trouble: TroubleTable
  trouble_mail: TroubleMailTable
  failing_part: FailingPartTable
  survey_address: {
    address: string
    asked_at: OptionalMoment
    asked_in: string | null
    no_more_at: OptionalMoment
  }
  address_receipt: {
    address: string
    receipt_at: OptionalMoment
    counted_from: OptionalMoment
    counted: ColumnType<number, never, number>
  }
  case_claim: CaseClaimTable
  matter_head: MatterHeadTable
  folded_by: { kind: KindName; state_version: number }
  matter_reference: { reference: string; matter_id: string }
  matter_event: MatterEventTable
  matter_ownership: MatterOwnershipTable
  matter_text: MatterTextTable
  case_contact: CaseContactTable
  case_contact_moved: CaseContactMovedTable
  contact_source: { source: string; matter_id: string; contact_id: string }
  matter_viewer: MatterViewerTable
  matter_seen: MatterSeenTable
  leader_opened: LeaderOpenedTable
  draw_month: DrawMonthTable
  leader_draw: LeaderDrawTable
  leader_drawn: LeaderDrawnTable
  kept_from_draws: KeptFromDrawsTable
  access_log: AccessLogTable
  matter_duty: MatterDutyTable
  deadline: DeadlineTable
  case_attachment: CaseAttachmentTable
  case_attachment_chunk: { matter_id: string; attachment_id: string; number: number; bytes: Buffer }
  case_link: CaseLinkTable
  /** Written as `array_to_tsvector`; see `search`. */
  case_search: { matter_id: string; lexemes: string; made_by: number; place: Generated<string> }
  search_due: { matter_id: string; id: Generated<string> }
  search_word: { word: string; uses: string }
  search_read: { only_one: Generated<boolean>; place: string; up_to: string; made_by: number }
  case_link_proof: { hash: Buffer; type: IdentifierType; value: string; proved_at: Moment }
  address_code: AddressCodeTable
  link_request: { address: string; asked_at: Moment }
  message: MessageTable
  gathered_mail: GatheredMailTable
  idempotent_answer: IdempotentAnswerTable
  api_token: ApiTokenTable
  door_machine: DoorMachineTable
  machine_conversation: MachineConversationTable
  danger_network: { network: string; called_at: Date }
  received_file: ReceivedFileTable
  night_cover_reason: NightCoverReasonTable
  draft: DraftTable
  reply: ReplyTable
  tag: TagTable
  saved_view: SavedViewTable
  hearing: HearingTable
  morning_mail: MorningMailTable
  /** See `not-through`. */
  left_unsent: { view: string; page: LeftPage; left_at: Moment; seconds: number }
  /** See `call-records`. */
  call_record: CallRecordTable
  /** See `channels/sms`. */
  sms_conversation: SmsConversationTable
  sms_number: SmsNumberTable
  sms_out: SmsOutTable
  push_key: PushKeyTable
  push_device: PushDeviceTable
  push_message: PushMessageTable
}

interface ReplyTable {
  name: string
  language: string
  words: string
  changed_by: string | null
  changed_at: Moment
}

interface DraftTable {
  matter_id: string
  id: string
  person_id: string
  revision: Generated<number>
  typed: Json<Readonly<Record<string, string>>>
  device: 'computer' | 'telephone'
  updated_at: Moment
  /** Read by whatever sends it. */
  sending: ColumnType<unknown, string | null | undefined, string | null>
  send_at: OptionalMoment
  failed_at: OptionalMoment
  refusal: ColumnType<Refusal | null, string | null | undefined, string | null>
}

interface ReceivedFileTable {
  matter_id: string
  attachment_id: string
  through: string | null
  sender: string
  known: boolean
  bytes: number
  received_at: Moment
}

/** They opened a link or typed a code that was sent there; our own records say so; somebody of ours vouches for it. */
export type ProofOfIdentifier = 'mail' | 'record' | 'staff'

interface CustomerTable {
  id: string
  name: string | null
  language: string
  created_at: Moment
  erased_at: OptionalMoment
}

interface CustomerIdentifierTable {
  type: IdentifierType
  value: string
  written: string
  customer_id: string
  how: ProofOfIdentifier
  proved_at: Moment
  /** Others read it. */
  unsafe: Generated<boolean>
}

interface CaseClaimTable {
  matter_id: string
  type: IdentifierType | 'reference'
  /** null where it identifies nobody */
  value: string | null
  written: string
  /** Others read it. */
  unsafe: Generated<boolean>
}

interface AccessLogTable {
  id: Generated<string>
  person_id: string
  machine: string | null
  hour: Moment
  at: Moment
  how: LookedHow
  matters: string[]
  rules: string[]
}

interface MessageTable {
  matter_id: string
  id: string
  number: number
  audience: 'customer' | 'person'
  kind: string
  facts: Json<Record<string, unknown>>
  language: string
  to_type: IdentifierType | null
  to_value: string | null
  /** The case through whose link its reader comes, where that has joined this one. */
  through: ColumnType<string | null, string | null | undefined, never>
  person_id: string | null
  created_at: Moment
  queued_at: OptionalMoment
  sent_at: OptionalMoment
  failed_at: OptionalMoment
  failure: string | null
  /** When a mail server sent back for good what was sent, and the status that it gave. */
  came_back_at: OptionalMoment
  came_back_status: Optional<string>
  attempts: Generated<number>
  not_before: OptionalMoment
  told_in: ColumnType<string | null, string | undefined, string>
  /** How it is mailed where that is not at once. */
  mailing: Optional<'morning' | 'never'>
  again_at: OptionalMoment
  salt: Optional<Buffer>
  erased_at: OptionalMoment
}

interface GatheredMailTable {
  person_id: string
  mailed_at: OptionalMoment
}

interface IdempotentAnswerTable {
  key_hash: Buffer
  body_hash: Buffer
  status: number
  answer: Json<unknown>
  created_at: Moment
}

interface DoorMachineTable {
  id: string
  name: string
  channel: ChannelKind
  hash: Buffer
  answers_for: string
  created_at: Moment
  used_at: OptionalMoment
  revoked_at: OptionalMoment
}

interface MachineConversationTable {
  hash: Buffer
  machine_id: string
  link_hash: Buffer
  started_at: Moment
  ends_at: Moment
}

interface ApiTokenTable {
  id: string
  person_id: string
  hash: Buffer
  name: string
  created_at: Moment
  expires_at: OptionalMoment
  revoked_at: OptionalMoment
}
