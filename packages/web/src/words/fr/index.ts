import { mailSettingsWords } from './mail-settings.ts'
import { failedWords } from './failed.ts'
import { brandWords } from './brand.ts'
import type { Messages } from '../messages.ts'
import { actionWords, fieldWords } from './actions.ts'
import { askWords } from './actions/ask.ts'
import { contactWords } from './actions/contact.ts'
import { escalationWords } from './actions/escalation.ts'
import { mergingWords } from './actions/merging.ts'
import { noteWords } from './actions/notes.ts'
import { ownershipWords } from './actions/ownership.ts'
import { promiseWords } from './actions/promise.ts'
import { readersWords } from './actions/readers.ts'
import { resolutionWords } from './actions/resolution.ts'
import { standingWords } from './actions/standing.ts'
import { systemicActionWords } from './actions/systemic-issue.ts'
import { taggingWords } from './actions/tags.ts'
import { thanksWords } from './actions/thanks.ts'
import { bulkWords } from './bulk.ts'
import { caseWords } from './case.ts'
import { codeWords } from './codes.ts'
import { comparingWords } from './comparing.ts'
import { composerWords } from './composer.ts'
import { dateWords } from './dates.ts'
import { daysOffWords } from './days-off.ts'
import { drawingWords } from './drawing.ts'
import { dutiesWords } from './duties.ts'
import { dutyWords, nextWords } from './duty.ts'
import { errorWords, failureWords, inputWords } from './errors.ts'
import { factsWords } from './facts.ts'
import { filterWords } from './filter.ts'
import { firstStepsWords } from './first-steps.ts'
import { goingLiveWords, staffingWords } from './going-live.ts'
import { hearingWords } from './hearing.ts'
import { hereWords } from './here.ts'
import { hoursWords } from './hours.ts'
import { intakeWords } from './intake.ts'
import { journeyWords } from './journey.ts'
import { keyWords } from './keys.ts'
import { leaveWords } from './leave.ts'
import { listWords } from './list.ts'
import { lookWords } from './look.ts'
import { looksWords } from './looks.ts'
import { mapWords } from './map.ts'
import { mapEditorWords } from './map-editor.ts'
import { mapSaidWords } from './map-said.ts'
import { mendingWords } from './mending.ts'
import { nightCoverWords } from './night-cover.ts'
import { outsideWords } from './outside-bodies.ts'
import { paletteWords } from './palette.ts'
import { peopleWords } from './people.ts'
import { personWords } from './person.ts'
import { refusalWords, namesWords } from './refusals.ts'
import { replyWords } from './replies.ts'
import { rotaWords } from './rota.ts'
import { savedViewWords } from './saved-views.ts'
import { searchWords } from './search.ts'
import { settingChangesWords } from './setting-changes.ts'
import { settingsWords } from './settings.ts'
import { shellWords } from './shell.ts'
import { signInWords } from './sign-in.ts'
import { storyWords } from './story.ts'
import { strandedWords } from './stranded.ts'
import { systemicWords } from './systemic-issues.ts'
import { tagSettingsWords } from './tag-settings.ts'
import { tagWords } from './tags.ts'
import { termsWords } from './terms.ts'
import { todayWords } from './today.ts'
import { tokenWords } from './tokens.ts'
import { troubleWords } from './troubles.ts'
import { verdictWords, findingWords } from './verdicts.ts'
import { versionWords } from './versions.ts'
import { walkingWords } from './walking.ts'
import { whenWords } from './when.ts'

/** Every catalogue of the workspace in French, by its name. */
export const french = {
  actionWords,
  fieldWords,
  askWords,
  contactWords,
  escalationWords,
  mergingWords,
  noteWords,
  ownershipWords,
  promiseWords,
  readersWords,
  resolutionWords,
  standingWords,
  systemicActionWords,
  taggingWords,
  thanksWords,
  bulkWords,
  caseWords,
  codeWords,
  comparingWords,
  composerWords,
  dateWords,
  daysOffWords,
  drawingWords,
  dutiesWords,
  dutyWords,
  nextWords,
  errorWords,
  failureWords,
  inputWords,
  factsWords,
  filterWords,
  firstStepsWords,
  goingLiveWords,
  staffingWords,
  hearingWords,
  hereWords,
  hoursWords,
  intakeWords,
  journeyWords,
  keyWords,
  leaveWords,
  listWords,
  lookWords,
  looksWords,
  mapWords,
  mapEditorWords,
  mapSaidWords,
  mendingWords,
  nightCoverWords,
  outsideWords,
  paletteWords,
  peopleWords,
  personWords,
  refusalWords,
  namesWords,
  replyWords,
  rotaWords,
  savedViewWords,
  searchWords,
  settingChangesWords,
  settingsWords,
  shellWords,
  signInWords,
  storyWords,
  strandedWords,
  systemicWords,
  tagSettingsWords,
  tagWords,
  termsWords,
  todayWords,
  tokenWords,
  troubleWords,
  verdictWords,
  findingWords,
  versionWords,
  walkingWords,
  whenWords,
  brandWords,
  failedWords,
  mailSettingsWords,
} satisfies Messages
