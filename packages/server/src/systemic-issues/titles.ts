import type { PersonId, SystemicIssueEvent } from '@buckstop/domain'

interface Names {
  readonly person: (id: PersonId) => string
  /** Whoever acted, where the event does not say. */
  readonly actor: string
}

/** What happened in a systemic issue, as a line of its story; for colleagues, in English. */
export const titleOf = (event: SystemicIssueEvent, { person, actor }: Names): string => {
  switch (event.type) {
    case 'systemicIssueOpened':
      return `${person(event.by)} saw a cause that comes back`
    case 'promiseMade':
      return `${person(event.by)} promised a corrective action`
    case 'promiseReminded':
      return 'Whoever promised it was reminded'
    case 'promiseKept':
      return `${person(event.by)} says that the corrective action is done`
    case 'promiseBroken':
      return 'The corrective action was not done in time'
    case 'nextStepDated':
      return event.nextStep.step === 'promise'
        ? `${person(event.nextStep.of)} is to say what is done about it`
        : `${person(event.nextStep.of)} is to look at what was done`
    case 'nextStepMissed':
      return event.nextStep.step === 'promise'
        ? `${person(event.nextStep.of)} did not say in time what is done about it`
        : `${person(event.nextStep.of)} did not look in time at what was done`
    case 'anotherActionWanted':
      return `${person(event.by)} wants another corrective action`
    case 'caseGathered':
      return `${person(event.by)} added a case in which the cause showed`
    case 'caseLetGo':
      return `${person(event.by)} took a case out: it has another cause`
    case 'systemicIssueEnded':
      return event.how === 'putRight'
        ? `${person(event.by)} ended it: the cause is put right`
        : `${person(event.by)} ended it: it was no common cause`
    case 'systemicIssueReopened':
      return 'The cause came back, so it is open again'
    case 'transferOffered':
      return `${person(event.by)} offered it to ${event.to.kind === 'team' ? event.to.team : person(event.to.person)}`
    case 'transferDeclined':
      return `${person(event.by)} declined it`
    case 'transferWithdrawn':
      return `${person(event.by)} took the offer back`
    case 'transferExpired':
      return 'Nobody took the offer in time'
    case 'offeredTeamRemoved':
      return `${event.team} is gone from the service map, and the offer with it`
    case 'ownerChanged':
      return `${person(event.to)} owns it now`
    case 'pingPongSeen':
      return `It came back to ${person(event.person)}, who had it before`
    case 'teamRemoved':
      return `${event.team} is gone from the service map; it stands in ${event.to} now`
    case 'caseEscalated':
      return `It was brought to ${person(event.leader)}`
    case 'escalationAcknowledged':
      return `${person(event.by)} has read it and answers for it`
    case 'escalationUnacknowledged':
      return 'Nobody took it up in time'
    case 'escalationDelegated':
      return `${person(event.by)} gave it to ${person(event.to)}`
    case 'escalationSettled':
      return 'What had come up is settled: a corrective action is promised'
    case 'escalationEnded':
      return 'A leader who can’t answer for it any more was replaced'
    case 'askPlaced':
      return `${person(event.by)} asked ${event.to}`
    case 'askAnswered':
      return `${person(event.by)} answered`
    case 'askWithdrawn':
      return 'The question was taken back'
    case 'askFellOverdue':
      return 'The answer is late'
    case 'askedTeamRemoved':
      return `${event.team} is gone from the service map; ${event.to} is asked now`
    case 'handedToStandIn':
      return `${person(event.to)} stands in for ${person(event.from)}`
    default:
      return `${actor}: ${event.type}`
  }
}
