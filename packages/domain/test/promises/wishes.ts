import { addMilliseconds, minutes } from '../../src/time/instant.ts'
import type { Actor } from '../../src/matter/actor.ts'
import { whyUnsent } from '../../src/case/answer-by-mail/why-unsent.ts'
import type { CaseCommand } from '../../src/case/command.ts'
import type { LivingCase } from '../../src/case/state.ts'
import { company } from '../company.ts'
import { opening, received } from '../story.ts'
import { closingLetterWish, wholeLetter } from './closing-letter-wish.ts'
import { changeDirectory } from './change-directory.ts'
import { floodWish } from './flood-wish.ts'
import { firstNeeded } from './first-needed.ts'
import { remedyWish } from './remedy-wish.ts'
import { at, channels, personAt, teams } from './drawn-from.ts'
import { actorOf } from './who-acts.ts'
import type { Wish } from './moods.ts'
import type { World } from './world.ts'

const commandOf = (world: World, state: LivingCase, wished: Wish): CaseCommand => {
  const { what, who, pick, yes, by } = wished
  const count = world.commands
  const due = addMilliseconds(world.now, minutes([30, 600, 3000, 20_000][pick % 4] ?? 60))
  const issue = at(state.issues, pick)?.issue ?? 1
  const promise = at(state.promises, pick)?.promise ?? 1
  const ask = at(state.asks, pick)?.ask ?? 1
  const escalation = at(state.escalations, pick)?.escalation ?? 1
  const offer = state.offer?.offer ?? 1
  const channel = at(channels, pick) ?? 'mail'
  const held = state.conversations.at(-1 - (pick % 3))?.contactId ?? 'nothing'
  const words = `words ${count}`
  switch (what) {
    case 'receiveContact': {
      const contact = received(`in-${count}`, {
        channel,
        receivedAt: world.now,
        proof: yes ? 'link' : 'none',
        toldAgain: pick === 3,
      })
      return { type: what, contact, issue: pick % 3 === 0 ? issue : null, ways: pick === 5 ? [channel] : [] }
    }
    case 'makeContact': {
      const outcome = at(['noAnswer', 'messageLeft', 'written', 'conversation'] as const, pick) ?? 'written'
      const contact = {
        id: `out-${count}`,
        channel,
        words,
        madeAt: world.now,
        outcome,
        asks: pick > 8 ? issue : null,
      }
      return {
        type: what,
        contact,
        promise: yes && state.promises.length > 0 ? promise : null,
        nextWord: who % 3 === 0 ? { by: due, yes: who % 2 === 0 ? words : null } : null,
        along: [
          ...(who % 4 === 1 ? [{ type: 'makePromise', what: words, remedy: null, due } as const] : []),
          ...(who % 5 === 2
            ? [{ type: 'proposeResolution', issue, what: words, remedy: null, outcome: 'upheld' } as const]
            : []),
        ],
      }
    }
    case 'seeChat':
      return { type: what, upTo: at(state.chat?.unseen ?? [], pick)?.contactId ?? 'nothing' }
    case 'transcribeLetter':
      return { type: what, contactId: at(state.letters ?? [], pick)?.contactId ?? 'nothing', words }
    case 'vouchForContact':
      return { type: what, contactId: at(state.unproven, pick) ?? 'nothing' }
    case 'offerTransfer':
      return {
        type: what,
        to: yes
          ? { kind: 'person', person: personAt(who) }
          : { kind: 'team', team: at(teams, pick) ?? 'billing' },
        reason: null,
      }
    case 'acceptTransfer':
    case 'withdrawTransfer':
      return { type: what, offer }
    case 'declineTransfer':
      return { type: what, offer, reason: words }
    case 'delegate':
      return { type: what, to: personAt(who), reason: null }
    case 'placeAsk':
      return { type: what, to: at(teams, pick) ?? 'billing', question: words, due }
    case 'answerAsk':
      return { type: what, ask, answer: words }
    case 'withdrawAsk':
      return { type: what, ask }
    case 'makePromise':
      return { type: what, what: words, remedy: null, due }
    case 'grantRemedy':
    case 'askForRemedy':
    case 'answerRemedyRequest':
    case 'promiseRemedy':
    case 'deliverRemedy':
    case 'failRemedy':
    case 'checkRemedy':
    case 'releaseRemedy':
      return remedyWish(state, { what, pick, who, yes, count, due })
    case 'requestCallBack':
      return { type: what, of: personAt(who), what: words, due: yes ? due : null }
    case 'keepPromise':
      return {
        type: what,
        promise,
        evidence: yes ? { kind: 'words', words } : { kind: 'conversation', contactId: held },
      }
    case 'proposeNewDate':
      return { type: what, promise, due, reason: words }
    case 'answerNewDate': {
      const proposed = state.promises.find(({ proposedDate }) => proposedDate !== null)?.promise
      return { type: what, promise: proposed ?? promise, agreed: yes }
    }
    case 'raiseIssue':
    case 'recordRemedySought':
    case 'endDanger':
    case 'handOverThreat':
      return { type: what, words }
    case 'noteVulnerability':
      return { type: what, words, inWriting: yes }
    case 'takeHigher':
      return { type: what, words, withName: pick % 2 === 0 ? false : undefined }
    case 'putTag':
      return { type: what, tag: at(['battery', 'press', 'unheard of'], pick) ?? 'battery' }
    case 'takeTagOff':
      return { type: what, tag: at(state.tags ?? [], pick) ?? 'battery' }
    case 'letIn':
      return { type: what, companion: words, name: words, judges: yes }
    case 'setContactPlan':
      return { type: what, channel: 'mail', person: personAt(who), everyDays: 7, words, reviewBy: due }
    case 'challengeContactPlan':
      return { type: what, words }
    case 'endContactPlan':
      return { type: what, words }
    case 'takeBack':
      return { type: what, companion: words }
    case 'writeNote':
      return { type: what, words, mentions: [personAt(who), personAt(pick)] }
    case 'readMention':
      return { type: what, mention: at(state.mentions?.unread ?? [], pick)?.mention ?? 1 }
    case 'giveThanks':
      return { type: what, to: personAt(who), contact: received(words, { proof: 'link' }) }
    case 'answerSurvey':
      return {
        type: what,
        score: pick % 11,
        contact: yes ? received(words, { channel: 'survey' }) : null,
        wishesContact: who % 2 === 0,
      }
    case 'takeSurveyAsProblem':
      return { type: what, survey: at(state.survey?.answers ?? [], pick)?.survey ?? 1 }
    case 'readThanks':
    case 'takeThanksAsProblem':
      return { type: what, thanks: at(state.thanks ?? [], pick)?.thanks ?? 1 }
    case 'raiseDanger':
      return {
        type: what,
        words,
        gatheredUntil: by === 'customer' && yes ? addMilliseconds(world.now, minutes(9)) : null,
      }
    case 'proposeResolution':
      return { type: what, issue, what: words, remedy: null, outcome: 'partlyUpheld' }
    case 'giveVerdict':
      return { type: what, issue, verdict: yes ? 'solved' : 'notSolved', reason: pick === 0 ? null : words }
    case 'objectToVerdict': {
      const voiced = state.issues.find(({ state: so }) => 'heardBy' in so && so.heardBy !== null)?.issue
      return { type: what, issue: voiced ?? issue, reason: words }
    }
    case 'giveFinalPosition':
      return {
        type: what,
        issue,
        position: words,
        reasons: words,
        outsideBody: words,
        outcome: 'notUpheld',
        letter: yes ? wholeLetter(words) : null,
      }
    case 'sendClosingLetter':
      return closingLetterWish({ what, pick, words, due, isWhole: yes, posted: who % 2 === 0 })
    case 'tellPothole':
      return { type: what, pothole: words, of: state.id, by: personAt(who), words, since: yes ? due : null }
    case 'endRegulatorClock':
      return { type: what, clock: (pick % 3) + 1, words }
    case 'findNoProblem':
      return { type: what, kind: 'answered', sampled: yes, reason: words }
    case 'checkSample':
      return { type: what, agreed: yes, reason: words }
    case 'withdrawCase':
      return { type: what, reason: null }
    case 'reopenForNewFacts':
      return { type: what, facts: words }
    case 'wishFinalPosition':
      return { type: what, issue, wishes: pick > 2, words: yes ? words : null }
    case 'findNothingNew':
      return { type: what, contactId: state.afterLastWord ?? 'nothing', reason: words, outsideBody: words }
    case 'raiseHandling':
      return { type: what, words, team: yes ? (at(teams, pick) ?? null) : null }
    case 'endCall':
      return { type: what, contactId: `ended-${count}`, seconds: 60 + who, words }
    case 'askForLeader':
      return {
        type: what,
        leader: at(['lena', 'omar', 'chief', 'bo', 'dan'], pick) ?? 'omar',
        connected: yes ? { contactId: words } : null,
        what: words,
        callBackBy: null,
        tried: pick % 5 === 0 ? 'noAnswer' : undefined,
      }
    case 'acknowledgeEscalation':
    case 'endEscalation':
      return { type: what, escalation }
    case 'reportOnEscalation':
      return { type: what, escalation, said: words, done: words, promised: yes ? { what: words, due } : null }
    case 'recordLeadersCall':
      return { type: what, escalation, contactId: yes ? `call-${count}` : held, words, right: pick % 4 > 0 }
    case 'judgeLeadersCall':
      return { type: what, escalation, right: yes, words }
    case 'declineLeadersCall':
      return { type: what, escalation, words }
    case 'nameRepresentative':
      return { type: what, name: words, mandate: words }
    case 'complainAbout':
      return { type: what, person: yes ? state.owner : personAt(who) }
    case 'callAddressUnsafe':
    case 'callAddressSafe':
      return { type: what, of: yes ? 'email' : 'phone' }
    case 'speakAsMachine':
      return {
        type: what,
        contactId: `machine-${count}`,
        channel,
        words,
        promised: yes ? { what: words, due: pick % 3 === 0 ? null : due } : null,
      }
    case 'askForPerson':
      return { type: what, what: words }
    case 'recordUnconfirmed':
      return { type: what, because: yes ? 'address' : 'network' }
    case 'recordAnswerUnsent':
      return { type: what, by: personAt(who), because: at(whyUnsent.options, pick) ?? 'refused' }
    case 'recordReturned':
      return {
        type: what,
        messageId: words,
        way: 'mail',
        writtenAt: addMilliseconds(world.now, -minutes(who)),
        status: yes ? '5.1.1' : null,
      }
    case 'fallDue':
      return { type: what, deadline: { kind: yes ? 'promiseDue' : 'lapse', subject: pick, due: world.now } }
    case 'giveDates':
      return { type: what, ahead: pick }
    case 'recordMapFacts': {
      const fact = pick % 2 === 0 ? 'online' : 'receipt'
      const holds = [true, false, null][who % 3] ?? null
      return { type: what, problem: yes ? 'refund' : null, facts: [{ fact, holds }] }
    }
    case 'sayProblem':
      return { type: what, issue: (pick % 2) + 1, problem: yes ? 'refund' : who % 2 === 0 ? 'repair' : null }
    case 'sayWhatItCost':
      return {
        type: what,
        minutesWaited: who,
        minutesTalked: yes ? pick : null,
        trips: null,
        daysWithout: (who % 3) - 1,
      }
    case 'sayLeaving':
      return { type: what }
    case 'sayZone': {
      const zone = ['Europe/London', 'America/New_York', 'Pacific/Apia', '+02:00'][pick % 4] ?? ''
      return yes ? { type: what, zone, guessed: true } : { type: what, zone }
    }
    case 'reportSentAway':
      return {
        type: what,
        door: yes ? 'phone' : null,
        team: at(teams, pick) ?? 'billing',
        when: who % 2 === 0 ? world.now : null,
        words: who % 3 === 0 ? null : words,
      }
    case 'gatherIntoFlood':
    case 'answerInFlood':
      return floodWish(state, { what, pick, count, due })
    case 'acknowledgeDanger':
    case 'recordCameInFlood':
    case 'leaveFlood':
    case 'lapse':
    case 'replaceOwner':
    case 'endRepresentation':
      return { type: what }
    case 'openCase':
    // No commands, or such as take two cases at once: the world does these itself.
    case 'wait':
    case 'directory':
    case 'merge':
    case 'unmerge':
    case 'mergeInto':
    case 'absorb':
    case 'release':
    case 'takeApart':
    case 'openApart':
    case 'takeContactOut':
      return opening({ caseId: state.id })
    default: {
      const unknown: never = what
      return unknown
    }
  }
}

const open = (world: World, { of, who, pick, yes, by }: Wish): void => {
  const owner = personAt(who)
  const machine = { kind: 'machine', name: 'bot', of: null } as const
  world.wants(of, by === 'stranger' ? { kind: by } : by === 'machine' ? machine : { kind: 'customer' }, {
    ...opening({
      caseId: `case-${of + 1}`,
      owner,
      team: company.people.get(owner)?.teams[0] ?? 'service',
      issues: pick % 3 === 0 ? ['one', 'two'] : ['one'],
      ways: channels.slice(0, pick % 3),
      danger: pick === 7 ? 'gas' : null,
      cameInFlood: pick === 5,
      sentAway: pick === 6 ? { door: null, team: 'billing', when: null } : null,
      dangerGatheredUntil: by === 'stranger' && yes ? addMilliseconds(world.now, minutes(9)) : null,
      imported: pick === 8,
      endedElsewhere: pick === 8 && yes,
      offerToTeam: pick === 9 && yes,
      takeUpAfter: who % 3,
    }),
  })
}

/** Makes it so: what the wish means for the world as it is. */
export const fulfil = (world: World, wished: Wish): void => {
  const { what, of, pick, yes, by } = wished
  const state = world.living(of)
  if (what === 'wait') {
    const next = world.minutesToNext()
    const pause = [5, 60, 600, 1500, 4500, 16_000][pick % 6] ?? 60
    return world.waits(yes && next !== null ? next : pause, by === 'somebody')
  }
  if (what === 'directory') return changeDirectory(world, wished)
  if (state === null) return open(world, wished)
  if (what === 'merge' || what === 'unmerge') {
    const staying = world.living(of === 0 ? 1 : 0)
    const actor: Actor = {
      kind: 'person',
      id: by === 'right' && staying !== null ? staying.owner : personAt(wished.who),
    }
    return what === 'merge' ? world.merge(of, actor) : world.takeApart(of, actor)
  }
  const first = { ...wished, what: firstNeeded(state, wished) }
  world.wants(of, actorOf(world, state, first), commandOf(world, state, first))
}
