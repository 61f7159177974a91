import { catalogue } from './catalogue.ts'

/** How long things may take here. */
export const termsWords = catalogue('termsWords', {
  title: 'How long things may take',
  means:
    'What you change holds from now on; every date that somebody was given stays as it was given. What we owe can only come sooner than the standard, and what customers have time for can only last longer.',
  bounds: 'Standard {standard, number}; from {least, number} to {most, number}.',
  outside: 'This is to be from {least, number} to {most, number}.',
  save: 'Save the terms',
  figures: {
    title: 'Figures by person',
    means:
      'What counted for somebody in a month: how often they referred something up, promises kept, thanks. Each sees their own. Others are shown by name, never in another order, and never of fewer than five.',
    save: 'Set who sees them',
    seenBy: 'The figures of others are seen by',
    nobody: 'Nobody',
    leads: 'Whoever leads them',
    leaders: 'Only leaders on levels of their own',
    because: 'Why it is so: {reason}',
    why: 'Why',
    whyMeans: 'Everybody who works here reads it beside their own figures; it stands in the list of changes.',
  },
  names: {
    frontDoorOfferMinutes: 'Working minutes to accept an offer from a front door',
    personMinutes: 'Minutes until somebody is there for a customer who asks for a person, in opening hours',
    offerMinutes: 'Working minutes to accept any other offer',
    acknowledgeMinutes: 'Working minutes in which a leader reads what came up',
    dangerReadMinutes: 'Minutes to read that somebody may come to harm, before the next one is called',
    dangerVoiceMinutes: 'Minutes to ring whoever is in danger',
    absentWorkingDays: 'Working days somebody is absent before their cases move',
    nextWordWorkingDays: 'Working days after which the customer hears again, unless another date was named',
    nextWordHour: 'Hour of the day by which they hear',
    firstReportWorkingDays: 'Working days to the first report to a leader who delegated',
    attemptWorkingDays: 'Working days from one attempt to reach the customer to the next',
    reminderHours: 'Hours before a promise is due at which its maker is reminded',
    lapseAttempts: 'Attempts to reach a customer before a case lapses',
    lapseDays: 'Days without an answer before a case lapses',
    lapseDaysWithoutWay: 'The same for whoever left no way to reach them',
    lapseRestHours: 'Hours that the last attempt leaves them',
    undoDays: 'Days in which a customer can put back what was taken out of their case',
    surveyAfterDays:
      'Days after a customer said that it is solved until they are asked by mail how it went; 0 for never',
    surveyEveryDays: 'Days in which a customer is asked so at most once, whatever the case',
  },
})
