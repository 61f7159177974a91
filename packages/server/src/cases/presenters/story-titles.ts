// Longer than most: one sentence for each thing that can happen to a case, and they are best read together.
import type { CaseEvent, EscalationEvent, Ending, OwnerReason, PersonId } from '@buckstop/domain'

export interface Names {
  readonly person: (id: PersonId) => string
  /** Whoever acted, where the event does not say; "the customer" where it was them. */
  readonly actor: string
}

const endings: Readonly<Record<Ending, string>> = {
  solved: 'The case ended: the customer says it is solved',
  lapsed: 'The case lapsed: the customer stayed silent',
  finalPosition: 'The case ended in a final position',
  noProblem: 'The case ended as no problem',
  withdrawn: 'The customer took the case back',
  endedElsewhere: 'The case had ended in the system it was imported from',
  merged: 'The case went on inside another',
}

const because: Readonly<Record<OwnerReason, string>> = {
  opened: 'owns the case from its first moment',
  accepted: 'accepted the case',
  declinedThrice: 'owns the case: three offers were declined, so it went up',
  offerExpired: 'owns the case: the offer ran out, so it went up',
  ownerLeft: 'owns the case: its owner left',
  ownerAbsent: 'owns the case: its owner was absent too long',
  onLeave: 'owns the case: its owner is on leave',
  complaintAbout: 'owns the case: the complaint is about its owner',
  delegated: 'was given the case by its leader',
  reopened: 'owns the case, which is open again',
  takenApart: 'owns the case, which stands by itself again',
  teamRemoved: 'owns the case: its team is gone from the service map, so it went up',
  threat: 'owns the case: whoever had it was threatened, and need not deal with it any further',
}

const raised: Readonly<Record<Extract<EscalationEvent, { type: 'caseEscalated' }>['because'], string>> = {
  customer: 'because the customer took it higher',
  askedForLeader: 'because the customer asked for them',
  danger: 'because somebody may come to harm',
  promiseBroken: 'because a promise was broken again',
  nextWordMissed: 'because the customer did not hear from us in time',
  notSolvedTwice: 'because the customer said not solved for the second time',
  askOverdue: 'because a question stayed unanswered',
  pingPong: 'because it came back to somebody who had it before',
  unacknowledged: 'because nobody acknowledged it below',
  objection: 'because the customer never gave the verdict that was recorded',
  referred: 'because it was referred upward',
  reportMissed: 'because a report to a leader did not come in time',
  callMissed: 'because a leader did not call the customer in time',
  askedAgain: 'because the customer was asked a second time about the same thing',
  emptyWords: 'because the customer heard from us several times, and nothing was promised or proposed',
  ownersChanged: 'because it changed hands for the third time',
  attemptsMissed: 'because nobody tried in time to reach the customer again',
}

const escalationEnds: Readonly<
  Record<Extract<EscalationEvent, { type: 'escalationEnded' }>['because'], string>
> = {
  heard: 'The leader heard the customer, and the escalation ended',
  customersWord: 'The escalation ended by the customer’s own word',
  finalPosition: 'The escalation ended in a final position',
  lapsed: 'The escalation ended: the customer stayed silent',
  leaderReplaced: 'The escalation went to another leader',
}

const reopened: Readonly<Record<Extract<CaseEvent, { type: 'caseReopened' }>['because'], string>> = {
  customersWord: 'A new word from the customer reopened the case',
  newFacts: 'New facts reopened the case',
  objection: 'The customer never said so: the case is open again',
  sample: 'A second look reopened the case',
  takenApart: 'The case stands by itself again',
}

const takenOut: Readonly<
  Record<Extract<CaseEvent, { type: 'contactTakenOut' }>['as'], (who: string) => string>
> = {
  somethingElse: (who) => `${who} took something else out into a case of its own`,
  somebodyElse: (who) => `${who} took out what somebody else had said`,
  somethingNew: (who) => `${who} said that something is new: it is a case of its own`,
}

const outcomes = {
  conversation: 'talked with the customer',
  written: 'wrote to the customer',
  messageLeft: 'left a message for the customer',
  noAnswer: 'tried to reach the customer and got no answer',
} as const

/** What happened, in one sentence. */
export const titleOf = (event: CaseEvent, { person, actor }: Names): string => {
  switch (event.type) {
    case 'caseOpened':
      return `The case was opened; ${person(event.owner)} owns it`
    case 'historyTakenUp':
      return 'The case, known from before, was taken up'
    case 'contentsErased':
      return 'Something that was written was erased'
    case 'contentsBound':
      return 'What was written before was sealed into the case’s history'
    case 'contactReceived':
      return event.contact.takenBy === null
        ? 'The customer wrote'
        : `The customer told ${person(event.contact.takenBy)}`
    case 'contactMade':
      return `${person(event.contact.by)} ${outcomes[event.contact.outcome]}`
    case 'nextWordSet':
      return event.because === 'agreed'
        ? 'The customer agreed to hear from us later'
        : 'The customer hears from us'
    case 'nextWordMissed':
      return `The customer did not hear from ${person(event.by)} in time`
    case 'contactVouchedFor':
      return `${person(event.by)} vouched that a contact is the customer’s own`
    case 'transferOffered':
      return `${person(event.by)} offered the case to ${event.to.kind === 'team' ? event.to.team : person(event.to.person)}`
    case 'transferDeclined':
      return `${person(event.by)} declined the case`
    case 'transferWithdrawn':
      return `${person(event.by)} withdrew the offer`
    case 'transferExpired':
      return 'Nobody took the offer in time'
    case 'ownerChanged':
      return `${person(event.to)} ${because[event.because]}`
    case 'teamRemoved':
      return `${event.team} is gone from the service map: the case went up to ${event.to}`
    case 'offeredTeamRemoved':
      return `${event.team} is gone from the service map: the offer to it ended`
    case 'threatReported':
      return `${person(event.by)} was threatened, and handed the case up`
    case 'pingPongSeen':
      return `The case came back to ${person(event.person)}, who had it before`
    case 'askPlaced':
      return `${person(event.by)} asked ${event.to}`
    case 'askAnswered':
      return `${person(event.by)} answered the question`
    case 'askWithdrawn':
      return `${person(event.by)} took the question back`
    case 'askFellOverdue':
      return 'A question was not answered in time'
    case 'askedTeamRemoved':
      return `${event.team} is gone from the service map: ${event.to} answers the question now`
    case 'promiseMade':
      return event.kind === 'callBack'
        ? `${person(event.by)} calls the customer back`
        : `${person(event.by)} promised the customer something`
    case 'promiseReminded':
      return 'A promise is due soon: its maker was reminded'
    case 'promiseKept':
      return `${person(event.by)} kept a promise`
    case 'promiseBroken':
      return 'A promise was broken'
    case 'newDateProposed':
      return `${person(event.by)} asked the customer for another date`
    case 'newDateAgreed':
      return 'The customer agreed to another date'
    case 'newDateRefused':
      return 'The customer did not agree to another date'
    case 'promiseReleased':
      return 'A promise needs keeping no more'
    case 'issueRaised':
      return 'Another problem was told'
    case 'resolutionProposed':
      return `${person(event.by)} proposed how this ends`
    case 'verdictGiven':
      return `The customer says: ${event.verdict === 'solved' ? 'solved' : 'not solved'}${
        event.heardBy === null ? '' : `, as ${person(event.heardBy)} heard it`
      }`
    case 'verdictObjectedTo':
      return 'The customer never said what was recorded as their verdict'
    case 'issueLapsed':
      return 'A problem lapsed'
    case 'issueEndedElsewhere':
      return 'A problem had ended in the system it was imported from'
    case 'issueWithdrawn':
      return 'The customer took a problem back'
    case 'finalPositionGiven':
      return `${person(event.by)} gave the company’s final position`
    case 'noProblemFound':
      return `${person(event.by)} found no problem in it (${event.kind})`
    case 'sampleChecked':
      return `${person(event.by)} looked at it again and ${event.agreed ? 'agrees' : 'does not agree'}`
    case 'issueReopened':
      return 'A problem is open again'
    case 'caseEnded':
      return endings[event.how]
    case 'caseReopened':
      return reopened[event.because]
    case 'silenceBroken':
      return 'The customer gave a word: the silence is over'
    case 'lapseDated':
      return 'Enough was tried: without a word from the customer it lapses'
    case 'caseEscalated':
      return `It came up to ${person(event.leader)}, ${raised[event.because]}`
    case 'escalationAcknowledged':
      return `${person(event.by)} read it and answers for it`
    case 'escalationUnacknowledged':
      return 'Nobody acknowledged it in time: it goes higher'
    case 'escalationDelegated':
      return `${person(event.by)} gave it to ${person(event.to)} and stays answerable`
    case 'handedToStandIn':
      return event.because === 'threat'
        ? `What ${person(event.from)} promised here is ${person(event.to)}’s to keep now`
        : `${person(event.from)} is on leave: ${person(event.to)} has what came up to them here`
    case 'escalationReported':
      return `${person(event.by)} reported what was said and done`
    case 'leaderHeardCustomer':
      return `The leader talked with the customer: ${event.right ? 'it is right' : 'it is not right yet'}`
    case 'escalationEnded':
      return escalationEnds[event.because]
    case 'remedySoughtRecorded':
      return 'What would put it right, in the customer’s words'
    case 'dangerRaised':
      return 'Somebody may come to harm'
    case 'dangerTold':
      return `${person(event.person)} was called to the danger`
    case 'dangerRead':
      return `${person(event.by)} has read of the danger`
    case 'dangerAttemptDated':
      return 'Nobody was reached: one of us tries again by voice'
    case 'dangerAttemptMissed':
      return `Nobody tried by voice in time; it was for ${person(event.by)}`
    case 'dangerOver':
      return `${person(event.by)} says the danger is over`
    case 'vulnerabilityNoted':
      return 'What makes it harder for this customer'
    case 'representativeNamed':
      return 'Somebody speaks for the customer'
    case 'representationEnded':
      return 'The customer speaks for themselves again'
    case 'addressCalledUnsafe':
      return event.of === 'email'
        ? 'Others read an e-mail address of theirs: nothing is sent there'
        : 'Others answer a telephone number of theirs'
    case 'addressCalledSafe':
      return event.of === 'email'
        ? 'They alone read their e-mail address'
        : 'They alone answer their telephone number'
    case 'personComplainedAbout':
      return `The complaint is about ${person(event.person)}`
    case 'mergedInto':
      return `${event.by === null ? actor : person(event.by)} joined the case to another`
    case 'absorbed':
      return `${event.by === null ? actor : person(event.by)} joined another case to this one`
    case 'released':
      return `${person(event.by)} took a joined case out again`
    case 'takeUpDated':
      return 'By when this case from before is taken up'
    case 'takeUpMissed':
      return `${person(event.by)} did not take up this case from before in time`
    case 'sampleDated':
      return 'By when somebody looks at it again'
    case 'sampleMissed':
      return 'Nobody looked at it again in time'
    case 'escalationDated':
      return 'By when the customer hears from the leader'
    case 'leadersDateMissed':
      return event.step === 'call'
        ? `${person(event.by)} did not call the customer in time`
        : `${person(event.by)} did not report in time`
    case 'attemptDated':
      return 'By when we try again to reach the customer'
    case 'attemptMissed':
      return `${person(event.by)} did not try in time to reach the customer again`
    case 'takenApart':
      return `${person(event.by)} made this a case by itself again`
    case 'contactTakenOut':
      return takenOut[event.as](event.by === null ? actor : person(event.by))
    case 'caseOpenedApart':
      return `The case began with something that was taken out of another; ${person(event.owner)} owns it`
    default: {
      const unknown: never = event
      return `${actor}: ${String(unknown)}`
    }
  }
}
