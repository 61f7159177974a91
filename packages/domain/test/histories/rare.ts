import type { DatedEvent } from '../../src/case/evolve.ts'
import { requiredElements } from '../../src/directory/regulator/elements.ts'
import { standardTerms } from '../../src/matter/terms.ts'
import { clock, customer, person, received, Story } from '../story.ts'
import { takeOut, two } from '../taking-out.ts'
import { signedProfile, watched, watchedAndSigned } from '../watched.ts'

/** What random stories don't come to: it takes a third case, or another program than `decide`. */
export const rareHistories = (): readonly (readonly DatedEvent[])[] => {
  const ana = person('ana')
  const { story, bill } = two()
  const apart = takeOut(story, ana, 'somethingElse', bill)
  const unsafe = Story.opened()
  unsafe.hours(1)
  unsafe.does(ana, { type: 'callAddressUnsafe', of: 'email' })
  unsafe.hours(1)
  unsafe.does(ana, { type: 'callAddressSafe', of: 'email' })
  // Nobody's command: what was stored before events bound anything is bound, and what was stored is erased.
  const at = unsafe.now
  const bound: DatedEvent = { event: { type: 'contentsBound' }, at }
  const erased: DatedEvent = {
    event: { type: 'contentsErased', texts: ['words of first'], files: ['photo'], messages: ['receipt'] },
    at,
  }
  const repaired = Story.opened()
  const way = { type: 'tellPothole', pothole: 'pothole-1', of: repaired.living.id, words: 'a way' } as const
  repaired.does(clock, { ...way, by: 'lena', since: repaired.now })
  const thanked = Story.opened()
  thanked.does(customer, { type: 'giveThanks', to: 'ben', contact: received('kind') })
  thanked.does(person('lena'), { type: 'readThanks', thanks: 1 })
  thanked.does(ana, { type: 'takeThanksAsProblem', thanks: 1 })
  const surveyed = Story.opened()
  surveyed.terms = { ...standardTerms, surveyAfterDays: 1 }
  surveyed.proposes()
  surveyed.does(customer, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: null })
  surveyed.days(1)
  const slow = received('slow')
  surveyed.does(customer, { type: 'answerSurvey', score: 4, contact: slow, wishesContact: true })
  surveyed.days(2)
  surveyed.tries('lena', 'phone', 'noAnswer')
  const compensated = Story.opened()
  compensated.terms = {
    ...standardTerms,
    compensation: {
      currency: 'EUR',
      brokenPromise: 2000,
      lateDay: 100,
      most: 5000,
      kinds: ['deed'],
      withinWorkingDays: 5,
    },
  }
  compensated.does(ana, { type: 'makePromise', what: 'blue', remedy: null, due: compensated.due(60) })
  compensated.days(2)
  const paid = { kind: 'words', words: 'paid' } as const
  compensated.does(ana, { type: 'keepPromise', promise: 2, evidence: paid })
  const letIn = Story.opened()
  letIn.does(customer, { type: 'letIn', companion: 'paul', name: 'Paul', judges: false })
  letIn.does(customer, { type: 'takeBack', companion: 'paul' })
  const written = Story.opened()
  written.does(ana, { type: 'writeNote', words: 'Which batch was it?', mentions: ['ben', 'lena'] })
  written.does(person('lena'), { type: 'readMention', mention: 2 })
  written.does(person('ben'), { type: 'writeNote', words: 'The third.', mentions: ['ana'] })
  const returned = Story.opened()
  returned.does(clock, {
    type: 'recordReturned',
    messageId: 'receipt',
    way: 'mail',
    writtenAt: returned.now,
    status: '5.1.1',
  })
  returned.does(clock, { type: 'recordAnswerUnsent', by: 'ana', because: 'unproven' })
  returned.does(clock, { type: 'recordUnconfirmed', because: 'network' })
  const flooded = Story.opened({ cameInFlood: true })
  const gather = { type: 'gatherIntoFlood', flood: 'flood', isProved: false } as const
  flooded.does(ana, { ...gather, answerBy: flooded.due(30_000) })
  flooded.days(4)
  const contact = { id: 'one-for-all', words: 'what all read' }
  const next = flooded.due(60_000)
  const answer = { type: 'answerInFlood', flood: 'flood', answers: 1, outcome: 'notUpheld' } as const
  flooded.does(ana, { ...answer, contact, next })
  flooded.does(customer, { type: 'leaveFlood' })
  returned.days(4)
  const picture = received('letter', { channel: 'letter', proof: 'staff', secondHand: true, takenBy: 'ana' })
  const transcribed = Story.opened({ contact: picture })
  transcribed.does(ana, { type: 'transcribeLetter', contactId: 'letter', words: 'what it says' })
  const chatted = Story.opened({ contact: received('typed', { channel: 'chat', proof: 'opener' }) })
  const another = received('another', { channel: 'chat' })
  chatted.does(customer, { type: 'receiveContact', contact: another, issue: null, ways: [] })
  chatted.tries('ana', 'chat', 'written')
  chatted.hours(1)
  const unseen = chatted.living.chat?.unseen.at(-1)?.contactId ?? ''
  chatted.does(customer, { type: 'seeChat', upTo: unseen })
  const answered = Story.opened()
  answered.does(customer, { type: 'takeHigher', words: null })
  answered.does(person('lena'), { type: 'acknowledgeEscalation', escalation: 1 })
  const call = { type: 'declineLeadersCall', escalation: 1 } as const
  answered.does(person('lena'), { ...call, words: 'no call, she says' })
  const held = { type: 'recordLeadersCall', escalation: 1, contactId: 'held', words: 'said' } as const
  answered.does(person('lena'), { ...held, right: true })
  answered.days(2)
  answered.does(ana, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: 'fine, she says' })
  const right = { type: 'judgeLeadersCall', escalation: 1, words: null } as const
  answered.does(customer, { ...right, right: false })
  answered.does(customer, { ...call, words: null })
  answered.does(customer, { ...right, right: true })
  const counted = Story.opened({}, watched)
  counted.tries('ana', 'mail', 'written')
  counted.days(20)
  const planned = Story.opened()
  const plan = { type: 'setContactPlan', channel: 'phone', person: 'ben', everyDays: 7 } as const
  const reviewBy = planned.due(60 * 24 * 90)
  planned.does(person('lena'), { ...plan, words: 'calls in the night', reviewBy })
  planned.does(customer, { type: 'challengeContactPlan', words: 'I do not agree' })
  const lastWord = Story.opened()
  const wish = { type: 'wishFinalPosition', issue: 1, words: null } as const
  lastWord.does(customer, { ...wish, wishes: true })
  lastWord.does(customer, { ...wish, wishes: false })
  lastWord.does(customer, { ...wish, wishes: true })
  const said = { reasons: 'because', outsideBody: 'the ombudsman', outcome: 'notUpheld' } as const
  lastWord.does(person('omar'), { type: 'giveFinalPosition', issue: 1, position: 'no', ...said })
  const again = received('again')
  lastWord.does(customer, { type: 'receiveContact', contact: again, issue: null, ways: [] })
  const nothing = { reason: 'all of it was answered', outsideBody: 'the ombudsman' }
  lastWord.does(person('lena'), { type: 'findNothingNew', contactId: 'again', ...nothing })
  const dated = Story.opened({}, watchedAndSigned)
  const elements = requiredElements('holding', signedProfile)
  const letter = { words: 'we are still at it', elements, posted: false }
  const holding = { type: 'sendClosingLetter', kind: 'holding', expected: dated.due(60 * 24 * 20) } as const
  dated.does(ana, { ...holding, letter, meantFor: null })
  const over = Story.opened({}, watched)
  over.proposes()
  over.does(ana, { type: 'giveVerdict', issue: 1, verdict: 'solved', reason: 'fine, she says' })
  over.days(20)
  over.does(person('omar'), { type: 'endRegulatorClock', clock: 2, words: 'we wrote on Monday' })
  const twice = Story.opened()
  twice.does(ana, {
    type: 'grantRemedy',
    id: 'paint',
    issue: 1,
    what: { of: 'house', kind: 'repair' },
    amount: null,
    words: 'we paint it again',
    due: twice.due(6_000),
    insteadOf: null,
    actFirst: null,
  })
  twice.does(ana, { type: 'failRemedy', remedy: 1, reason: 'another colour' })
  twice.does(person('ben'), { type: 'checkRemedy', remedy: 1, words: 'the right tin' })
  twice.does(ana, { type: 'deliverRemedy', remedy: 1, words: 'painted once more' })
  twice.does(ana, { type: 'failRemedy', remedy: 1, reason: 'it ran' })
  twice.does(person('ben'), { type: 'checkRemedy', remedy: 1, words: 'smooth' })
  twice.does(person('lena'), { type: 'releaseRemedy', remedy: 1, words: 'I saw it' })
  twice.does(ana, { type: 'deliverRemedy', remedy: 1, words: 'painted' })
  return [
    dated.events,
    over.events,
    lastWord.events,
    twice.events,
    counted.events,
    planned.events,
    answered.events,
    chatted.events,
    transcribed.events,
    returned.events,
    flooded.events,
    story.events,
    apart.events,
    [...unsafe.events, bound, erased],
    thanked.events,
    repaired.events,
    surveyed.events,
    compensated.events,
    letIn.events,
    written.events,
  ]
}
