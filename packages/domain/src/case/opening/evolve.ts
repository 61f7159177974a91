import { earlier, type Instant } from '../../time/instant.ts'
import { noneCounted } from '../../matter/standing-counts.ts'
import { heardInChat } from '../chat/evolve.ts'
import { isTyped } from '../chat/quiet.ts'
import { withOpeningLetter } from '../letter/evolve.ts'
import { heldConversation } from '../contact/conversation.ts'
import { freshSilence } from '../silence/silence.ts'
import type { LivingCase, OngoingCase } from '../state.ts'
import { turnsFrom } from '../turns/turns.ts'
import type { CaseOpened, OpeningEvent } from './events.ts'

export const opened = (event: CaseOpened, at: Instant): OngoingCase => ({
  kind: 'open',
  id: event.caseId,
  reference: event.reference,
  openedAt: at,
  imported: event.imported,
  takeUp: event.takeUp === null ? null : { by: event.takeUp, of: null },
  language: event.language,
  owner: event.owner,
  team: event.team,
  ownerSince: at,
  ownerBecause: 'opened',
  owners: [event.owner],
  offer: null,
  declines: 0,
  issues: event.issues.map((words, index) => ({
    issue: index + 1,
    words,
    notSolved: 0,
    questions: 0,
    state: { kind: 'open' },
  })),
  asks: [],
  promises: [],
  nextWord: event.nextWord === null ? null : { by: event.nextWord, of: null },
  emptyWords: { count: 0, at: null },
  waitsSince: earlier(event.contact.receivedAt, at),
  turns: turnsFrom(at, at),
  escalations: [],
  climbed: [],
  silence: freshSilence(at),
  ways: [...new Set(event.ways)],
  conversations: heldConversation([], event.contact),
  danger: null,
  vulnerable: false,
  represented: false,
  remedySought: null,
  complainedAbout: [],
  absorbed: [],
  takenFrom: null,
  unproven: [],
  ...withOpeningLetter({}, event.contact),
  ...(isTyped(event.contact) && !event.imported
    ? { chat: heardInChat(undefined, { contact: event.contact }, at) }
    : {}),
  counts: {
    ...noneCounted,
    contacts: 1,
    issues: event.issues.length,
    timesTold: 1,
    nextWordsMissed: 0,
    reopenings: 0,
  },
})

export const evolveOpening = (state: LivingCase, event: OpeningEvent): LivingCase => {
  switch (event.type) {
    // Opened once; `opened` says what it begins with.
    case 'caseOpened':
      return state
    case 'takeUpDated':
      return { ...state, takeUp: { by: event.by, of: event.of } }
    case 'takeUpMissed':
      return { ...state, takeUp: null }
    case 'historyTakenUp':
      return { ...state, imported: false, takeUp: null }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
