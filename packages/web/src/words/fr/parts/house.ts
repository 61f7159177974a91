import type { Messages } from '../../messages.ts'
import { brandWords } from '../brand.ts'
import { callWords } from '../calls.ts'
import { callsFileWords } from '../calls-file.ts'
import { daysOffWords } from '../days-off.ts'
import { firstStepsWords } from '../first-steps.ts'
import { hearingWords } from '../hearing.ts'
import { hoursWords } from '../hours.ts'
import { leaderWords } from '../leaders.ts'
import { looksWords } from '../looks.ts'
import { machinesWords } from '../machines.ts'
import { mailDoorsWords } from '../mail-doors.ts'
import { mailFramesWords } from '../mail-frames.ts'
import { mailSettingsWords } from '../mail-settings.ts'
import { dkimWords } from '../dkim.ts'
import { sendingSettingsWords } from '../sending-settings.ts'
import { nightCoverWords } from '../night-cover.ts'
import { notThroughWords } from '../not-through.ts'
import { outsideWords } from '../outside-bodies.ts'
import { personWords } from '../person.ts'
import { phoneSettingsWords } from '../phone-settings.ts'
import { regulatorWords } from '../regulator.ts'
import { replyWords } from '../replies.ts'
import { rotaWords } from '../rota.ts'
import { settingChangesWords } from '../setting-changes.ts'
import { settingsWords } from '../settings.ts'
import { tagSettingsWords } from '../tag-settings.ts'
import { compensationWords } from '../compensation.ts'
import { termsWords } from '../terms.ts'
import { tokenWords } from '../tokens.ts'

/** In French: people, and what an admin sets. */
export const words = {
  brandWords,
  callWords,
  callsFileWords,
  daysOffWords,
  firstStepsWords,
  hearingWords,
  hoursWords,
  leaderWords,
  looksWords,
  machinesWords,
  mailDoorsWords,
  mailFramesWords,
  mailSettingsWords,
  dkimWords,
  sendingSettingsWords,
  nightCoverWords,
  notThroughWords,
  outsideWords,
  personWords,
  phoneSettingsWords,
  regulatorWords,
  replyWords,
  rotaWords,
  settingChangesWords,
  settingsWords,
  tagSettingsWords,
  compensationWords,
  termsWords,
  tokenWords,
} satisfies Messages
