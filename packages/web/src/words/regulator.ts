import { catalogue } from './catalogue.ts'

/** The profile of the regulator by whose dates cases are watched, and who of the company signed it. */
export const regulatorWords = catalogue('regulatorWords', {
  title: 'Regulator',
  about:
    'What a regulator asks of complaints, as the company wrote it down in a file, and who of its lawyers read that and stands for it.',
  coming: 'The profile is coming',
  none: {
    title: 'No profile runs',
    text: 'Write down in a file what your regulator asks, name it in the company file (regulator), and apply that. Two examples come with Buckstop.',
  },
  runs: 'What runs',
  days: 'Days by the clock of {zone}, and the public holidays of {country}.',
  sources: 'Where it was read',
  read: {
    rule: 'The rule itself, looked at on {day}',
    account: 'What others write of it, looked at on {day}',
  },
  clocks: 'Its clocks',
  clock:
    '{ends, select, firstWord {A first word from us} answer {Our answer} finalResponse {A final response by letter} holding {A holding letter} other {A summary by letter}} within {within}; the leader above hears of it after {rises}. <soft>{rule}</soft>',
  span: {
    minutes: '{count, plural, one {one minute} other {{count, number} minutes}}',
    calendarDays: '{count, plural, one {one day} other {{count, number} days}}',
    workingDays: '{count, plural, one {one working day} other {{count, number} working days}}',
  },
  unchecked: 'What could not be checked',
  signature: 'Who signed it',
  unsigned: 'Nobody has signed it.',
  follows:
    'Until somebody does, its clocks run inside alone: no customer is told a date by it, and no letter by it is printed or sent.',
  signedBy: '{name} signed it on {day}.',
  checked: 'What was checked: {words}',
  inFile: 'The file of the profile says that {name} ({what}) read it on {day}. That is changed in the file.',
  holds:
    'Customers may be told dates by it, and letters by it go out. Whoever changes its text has to have it signed again. Complaints whose clocks had begun by then end as before.',
  sign: 'Sign it',
  what: 'What did you check?',
  whatMeans: 'It stands here with your name and today’s date, and in the list of changes.',
  takeBack: 'Take the signature back',
  noSigners: 'Nobody is named who may sign it.',
  signers: 'May sign it',
  signersMean:
    'Lawyers of the company, or whoever answers for what the profile says. Whoever is named may take a signature back, too.',
  person:
    '{share, number} of 100 with a person within {minutes, plural, one {one minute} other {{minutes, number} minutes}}',
  month: 'Month',
  calls: 'Calls',
  inTime: 'With a person in time',
  share: 'Of 100',
  personMeans:
    'Calls on lines that Buckstop answers, from the moment it did; whoever hung up or left a message reached nobody. Calls on other lines are not in it, nor what call records tell, which have no time of waiting.',
  noCalls: 'No call came on a line that Buckstop answers in these months.',
})
