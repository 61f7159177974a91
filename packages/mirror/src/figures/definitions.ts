/** How each figure is counted, in words for whoever reads the report. The same stand in docs/mirror.md. */
export const DEFINITIONS = {
  cases: { title: 'Cases', text: 'Cases with at least one event that could be read.' },
  events: {
    title: 'Events',
    text: 'Rows of the log (events in XES and OCEL) that have a case and a time that can be read.',
  },
  handoffs: {
    title: 'Hand-offs',
    text: 'The events of a case in order of time, ties in order of the file (turned round where it stands newest first), give the sequence of its holders; consecutive repeats count once. Hand-offs are the length of that sequence less one. Events without a holder, and holders left out on request, are not part of it.',
  },
  pingPong: {
    title: 'Ping-pong',
    text: 'A case that comes back to someone who had it before: A, then others, then A again.',
  },
  directPingPong: {
    title: 'Direct ping-pong',
    text: 'A ping-pong case in which A, B, A stand next to each other: B gave it straight back.',
  },
  returns: {
    title: 'Returns',
    text: 'How often cases came back to someone who had them before: the length of the sequence of holders less the number of different holders in it.',
  },
  reopenings: {
    title: 'Reopened after an end',
    text: 'An event that ends the case, directly followed by one that reopens it; administrative activities in between, such as archiving, are passed over. Where the log tells how far an activity is, it ends the case when it is complete, not when it is scheduled or started. Which activities do so stands under “How it was read”.',
  },
  worst: {
    title: 'Worst cases',
    text: 'The cases that came back most often, then those handed on most often, with the way they went.',
  },
  ended: {
    title: 'Ended',
    text: 'A case has ended when an end is not followed by a reopening. Its end is the first end after which it was not reopened.',
  },
  solvedByFirst: {
    title: 'Solved by the first who had it',
    text: 'Of the cases that ended, those that never left the hands of whoever had them first and were not reopened. The log says that a case ended, not that the customer agreed.',
  },
  toFirstPerson: {
    title: 'Time to the first person',
    text: 'From the first event of a case to the first that has a holder and is not a state of queueing. Zero where the log begins with a person.',
  },
  toEnd: {
    title: 'Time to the end',
    text: 'From the first event of a case to its end, for cases that ended. Working time counts opening hours alone.',
  },
  waiting: {
    title: 'Waiting on whom',
    text: 'The time between an event and the next of the same case belongs to whoever held the case, to the customer where the state says so, and to nobody where there was no holder or the state is a queue. Time after an end, until a reopening, is not waiting, and what follows the last event of a case is not known. A stay is unbroken time in one place. Where no state says that a case waits on the customer, that time is among the time on teams.',
  },
  loops: {
    title: 'Loops between teams',
    text: 'Each return belongs to the team that got the case back (row) and the one it came back from (column). All of them add up to the returns.',
  },
  map: {
    title: 'The map as lived',
    text: 'Teams and the hand-offs between them; the thicker a way, the more often it was travelled. In the colour of circles: ways by which one case in five or more came back to someone who had it before. Of more than twelve teams, the ways by which cases came back and those by which they had gone there are shown, and the others on request; of a large log, those most travelled.',
  },
  cost: {
    title: 'What hand-offs cost in time',
    text: 'The time to the end of cases with no, one, two, and three or more hand-offs: medians with their 95 % confidence intervals, and how much longer than without a hand-off. Like for like compares cases of the same product (of the same first team where the log has no product) only, where either side has six or more; each product weighs as much as it has cases that were handed on. The interval is made of theirs in the same way.',
  },
  team: {
    title: 'By team',
    text: 'For each holder: cases that were in its hands, those it had first and ended alone, how often it handed on and received, and how often a case came back to it.',
  },
  organisation: {
    title: 'By organisation',
    text: 'The same for the organisations of the holders, their sequence taken in the same way.',
  },
  groups: {
    title: 'By product, country, month',
    text: 'Cases by the first product and country that any of their rows names, and by the month of their first event. Groups of fewer than 30 cases are set apart: chance moves their shares about.',
  },
  resolutions: {
    title: 'How the ends are known',
    text: 'Of the cases that ended, how the end is known: confirmed by the customer, assumed from silence, contained by a machine, reported by staff, or ended without a resolution. What the log does not say is counted as not known, and none is taken for another. Apart from that: cases reopened after an end, and cases whose customer came back within the days. Verified are those that the customer confirmed and did not come back about.',
  },
  reading: {
    title: 'How it was read',
    text: 'What was found by looking at the file, which columns were taken for what, and every kind of dirty row with how many there were, what became of them, and the first examples.',
  },
} as const satisfies Record<string, { title: string; text: string }>

export type DefinitionKey = keyof typeof DEFINITIONS
