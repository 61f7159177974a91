import { catalogue } from './catalogue.ts'

/** What an admin can change of the company. */
export const settingsWords = catalogue('settingsWords', {
  title: 'Settings',
  about:
    'What customers and colleagues read of the company, and when its teams are open. What you change holds from that moment on.',
  coming: 'The settings are coming',
  pages: {
    name: 'Settings, page by page',
    company: 'Company',
    daysOff: 'Days off',
    outside: 'Outside',
    regulator: 'Regulator',
    replies: 'Replies',
    machines: 'Machines',
    tags: 'Tags',
    mail: 'Mail',
    phone: 'Telephone',
    calls: 'Call records',
    changes: 'Changes',
    firstSteps: 'First steps',
  },
  elsewhere:
    'Teams are added, renamed and taken away in the <map>service map</map>, which also says who is above whom and which channel reaches whom; who works in which team is set on the page <people>People</people>.',

  company: 'The company',
  name: 'Name',
  nameMeans: 'As customers know it. It stands on every page and in every message they get.',
  phone: 'Telephone',
  phoneMeans:
    'Where customers can ring the company, for whoever would rather speak than write. May be empty.',
  languages: 'Languages for customers',
  languagesMean:
    'In which your pages, mails and the chat speak to customers. They may write in any. What stands on a telephone line is set with the line.',
  languagesNone: 'Choose at least one: customers have to be spoken to in a language.',
  languageFirst: 'Where a customer’s language is none of these, or unknown',
  languageFirstMeans: 'Then pages and mails are in this one.',
  board: 'Above the chief executive',
  boardMeans:
    'A member of the board, to whom customers can take a case at the very end: somebody of the directory, who leads nothing below.',
  boardNobody:
    'Nobody of the board stands above the chief executive yet: beyond them a customer can go to nobody in the company.',
  timeZone: 'Time zone',
  timeZoneMeans: 'The company’s clock: days of leave begin and end by it, and dates are written in it.',
  country: 'Country',
  countryMeans:
    'Its public holidays are days on which nobody is expected to work, where no organisation or team says others.',
  region: 'Region',
  wholeCountry: 'The whole country',
  regionOf: '{country}, {region}',
  holidays:
    '{count, plural, =0 {No public holiday is known for the coming year: every day counts as a working day.} one {In the coming year, one public holiday:} other {In the coming year, {count, number} public holidays:}}',

  hours: 'Teams: when they are open, and who leads them',
  hoursMean:
    'What a team has to do by a working hour or a working day is counted in its own hours. A date that was promised stays as it was promised.',
  open: 'Open',
  teamZone: 'By the clock of',
  lead: 'Who leads it',
  leadMeans: 'What nobody in the team takes comes up to them first.',
  teamCountryMeans: 'Whose public holidays it keeps, and whoever works in it first of all.',
  asOrganisation: 'As its organisation, else as the company',
  frontDoor: 'A front door',
  frontDoorMeans: 'What comes to it is offered within minutes to whoever can solve it.',
  never: 'at no time',
  change: 'Change<spoken> when {name} is open</spoken>',

  organisations: 'Organisations: whose public holidays they keep',
  organisationsMean:
    'The organisations of the service map. A team that names no country of its own keeps its organisation’s public holidays.',
  organisationCountryMeans: 'Whose public holidays its teams keep.',
  asCompany: 'As the company',
  changeHolidays: 'Change<spoken> whose public holidays {name} keeps</spoken>',

  now: 'Stands there now: {value}',
  nowBy: '{name} changed it {when}, from {before} to {value}.',
  nothing: 'nothing',
  save: 'Save it',
  saved: 'Saved.',
  copied: 'Copied',
  close: 'Close',
})
