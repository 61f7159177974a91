import type { Api, HttpContext } from '../http-context.ts'
import { bindActions } from './actions.ts'
import { bindAsWritten } from './as-written.ts'
import { bindClosingLetter } from './closing-letter.ts'
import { bindLetterSheet } from './letter-sheet.ts'
import { bindPagesOfFiles } from './pages-of-files.ts'
import { bindCases } from './cases.ts'
import { bindContacts } from './contacts.ts'
import { bindDrafts } from './drafts.ts'
import { bindDevices } from './devices.ts'
import { bindDoorMachines } from './door-machines/bind.ts'
import { bindHearing } from './hearing.ts'
import { bindLive } from './live.ts'
import { bindMailDoors } from './mail-doors.ts'
import { bindMailFrames } from './mail-frames.ts'
import { bindMailSettings } from './mail-settings.ts'
import { bindMachine } from './machine.ts'
import { bindMaps } from './maps.ts'
import { bindMerging } from './merging.ts'
import { bindNightCover } from './night-cover.ts'
import { bindOffice } from './office.ts'
import { bindPeople } from './people.ts'
import { bindSavedViews } from './saved-views.ts'
import { bindReplies } from './replies.ts'
import { bindTags } from './tags.ts'
import { bindFailed } from './failed.ts'
import { bindTroubles } from './troubles.ts'
import { bindCalls } from './calls.ts'
import { bindFigures } from './figures.ts'
import { bindRegulator } from './regulator.ts'
import { bindLeaders } from './leaders.ts'
import { bindCallsFile } from './calls-file.ts'
import { bindNotThrough } from './not-through.ts'
import { bindPersonSettings } from './person-settings.ts'
import { bindPhoneSettings } from './phone-settings.ts'
import { bindWebhookSettings } from './webhook-settings.ts'
import { bindSearch } from './search.ts'
import { bindSettings } from './settings.ts'
import { bindFloods } from './floods.ts'
import { bindPotholes } from './potholes.ts'
import { bindSystemicIssues } from './systemic-issues.ts'

/** Puts to work every route of the contract. */
export const bindOperations = (http: HttpContext, api: Api): void => {
  for (const bind of [
    bindContacts,
    bindCases,
    bindAsWritten,
    bindPagesOfFiles,
    bindLetterSheet,
    bindClosingLetter,
    bindSavedViews,
    bindSearch,
    bindActions,
    bindMerging,
    bindDrafts,
    bindSystemicIssues,
    bindFloods,
    bindPotholes,
    bindPeople,
    bindPersonSettings,
    bindHearing,
    bindDevices,
    bindNightCover,
    bindMaps,
    bindOffice,
    bindSettings,
    bindMailSettings,
    bindMailDoors,
    bindPhoneSettings,
    bindWebhookSettings,
    bindMailFrames,
    bindReplies,
    bindTags,
    bindTroubles,
    bindFigures,
    bindRegulator,
    bindLeaders,
    bindNotThrough,
    bindCalls,
    bindCallsFile,
    bindFailed,
    bindDoorMachines,
    bindMachine,
    bindLive,
  ]) {
    bind(http, api)
  }
}
