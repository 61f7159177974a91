import { actionRoutes } from './actions.ts'
import { caseRoutes } from './cases.ts'
import { savedViewRoutes } from './saved-views.ts'
import { replyRoutes } from './replies.ts'
import { tagRoutes } from './tags.ts'
import { failedRoutes } from './failed.ts'
import { troubleRoutes } from './troubles.ts'
import { callRoutes } from './calls.ts'
import { figureRoutes } from './figures.ts'
import { regulatorRoutes } from './regulator.ts'
import { leaderRoutes } from './leaders.ts'
import { notThroughRoutes } from './not-through.ts'
import { searchRoutes } from './search.ts'
import { contactRoutes } from './contacts.ts'
import { closingLetterRoutes } from './closing-letter.ts'
import { letterSheetRoutes } from './letter-sheet.ts'
import { deviceRoutes } from './devices.ts'
import { hearingRoutes } from './hearing.ts'
import { doorMachineRoutes } from './door-machines.ts'
import { draftRoutes } from './drafts.ts'
import { mailDoorRoutes } from './mail-doors.ts'
import { mailFrameRoutes } from './mail-frames.ts'
import { mailSettingsRoutes } from './mail-settings.ts'
import { phoneSettingsRoutes } from './phone-settings.ts'
import { webhookSettingsRoutes } from './webhook-settings.ts'
import { dkimRoutes } from './dkim.ts'
import { machineRoutes } from './machine.ts'
import { mapRoutes } from './maps.ts'
import { officeRoutes } from './office.ts'
import { peopleRoutes } from './people.ts'
import { personSettingsRoutes } from './person-settings.ts'
import { settingsRoutes } from './settings.ts'
import { floodRoutes } from './floods.ts'
import { potholeRoutes } from './potholes.ts'
import { systemicIssueRoutes } from './systemic-issues.ts'

/** Every route of the API, in the order in which the document shows them. */
export const routes = [
  ...contactRoutes,
  ...letterSheetRoutes,
  ...closingLetterRoutes,
  ...caseRoutes,
  ...savedViewRoutes,
  ...searchRoutes,
  ...actionRoutes,
  ...draftRoutes,
  ...systemicIssueRoutes,
  ...floodRoutes,
  ...potholeRoutes,
  ...peopleRoutes,
  ...personSettingsRoutes,
  ...hearingRoutes,
  ...deviceRoutes,
  ...mapRoutes,
  ...officeRoutes,
  ...settingsRoutes,
  ...mailSettingsRoutes,
  ...dkimRoutes,
  ...mailDoorRoutes,
  ...phoneSettingsRoutes,
  ...webhookSettingsRoutes,
  ...mailFrameRoutes,
  ...replyRoutes,
  ...tagRoutes,
  ...troubleRoutes,
  ...figureRoutes,
  ...regulatorRoutes,
  ...leaderRoutes,
  ...notThroughRoutes,
  ...callRoutes,
  ...failedRoutes,
  ...doorMachineRoutes,
  ...machineRoutes,
]
