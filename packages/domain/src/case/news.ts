import type { CaseEvent } from './event.ts'

type EventName = CaseEvent['type']

/** What anybody who follows a case wants to know of: the customer's word, and what is asked of everyone in danger. */
export const newsOfCustomer = [
  'caseOpened',
  'caseOpenedApart',
  'contactReceived',
  'issueRaised',
  'verdictGiven',
  'verdictObjectedTo',
  'absorbed',
  'dangerRaised',
] as const satisfies readonly EventName[]

/** What those want to know of, too, who see more of it than what they were asked themselves. */
export const newsOfColleagues = ['askAnswered'] as const satisfies readonly EventName[]

type FieldOf<Name extends EventName> = keyof Extract<CaseEvent, { readonly type: Name }>

/** What is news to the person whom it names, and the field that does. */
export const newsToPerson = {
  ownerChanged: 'to',
  caseEscalated: 'leader',
  dangerTold: 'person',
  handedToStandIn: 'to',
} as const satisfies { readonly [Name in EventName]?: FieldOf<Name> }

/** What is news to the person or the team that its `to` names. */
export const newsToAddressee = ['transferOffered'] as const satisfies readonly EventName[]
