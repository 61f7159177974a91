import { catalogue } from './catalogue.ts'

/** What an admin sets of somebody who works here. */
export const personWords = catalogue('personWords', {
  about: 'What customers and colleagues read of {name}, what they may do here, and how they sign in.',
  back: 'All people',
  settings: 'Settings<spoken> of {name}</spoken>',

  add: 'Add somebody',
  addAbout:
    'They are there for cases at once, and sign in as soon as they have chosen a password by a link that you give them.',
  added: 'Add them',

  who: 'Who they are',
  firstName: 'First name',
  surname: 'Surname',
  email: 'E-mail address',
  emailMeans: 'They sign in with it, and what they have to do is mailed there.',
  title: 'Title',
  titleMeans: 'What they are here, as customers read it beside the name. May be empty.',
  titleIn: 'Title in {language}',
  addLanguage: 'Title in another language',

  customers: 'What customers see',
  workName: 'Work name',
  workNameMeans:
    'Customers read it in the place of first name and surname, on pages and in mails. Empty: their own name.',
  showsSurname: 'Customers read the surname, too',
  showsPhoto: 'Customers see the photo',

  work: 'What they do here',
  role: 'What they may do',
  roleMeans: {
    staff: 'Sees and works on the cases of their teams.',
    lead: 'The same, and answers for the people of the teams that they lead.',
    leader: 'A level of the ladder: also sees what stands below them, and signs for the company.',
    admin: 'Sees everything and changes these settings.',
  },
  teams: 'Teams',
  teamsMean:
    'The first one is the main one. Who stands above them follows from the main team, in the <map>service map</map>.',
  languages: 'Languages',
  languagesMean: 'The best one first. Cases in these languages come to them before others.',
  standsIn: 'Stands in on leave',
  standsInMeans: 'Where their leave names nobody. Whoever is next above, if left empty.',
  nobody: 'Nobody',
  hours: 'On shift',

  photo: 'Photo',
  photoMeans: 'A square of the middle is kept, small and without what the camera wrote into it.',
  choosePhoto: 'Choose a photo',
  otherPhoto: 'Choose another photo',
  noPhoto: 'Take it away',
  notDrawn: 'This file can’t be drawn. Choose a JPEG, PNG or WebP.',

  signIn: 'How they sign in',
  signsIn: 'With a password that nobody else knows.',
  signsNot: 'They have no password yet: make a link, and give it to them.',
  linkMeans:
    'By the link they choose a password themselves. It works once, for a day, and ends every session that is open; one made before opens nothing any more.',
  linkOpen: 'A link that was not used is good until {until}.',
  makeLink: 'Make a link to choose a password',
  makeOther: 'Make another link',
  shownOnce: 'This is shown once. Give it to {name}, and to nobody else; it is good until {until}:',
  copy: 'Copy the link',
  copied: 'Copied.',
  mailed: 'It is on its way to {email}, too.',

  directLine: 'Direct line',
  directLineMeans:
    'Here {name} is rung when a customer asks for them or is put through. What is pressed on it counts as their own word, so it is nobody else’s. Empty: they are not rung.',
  directLineNumber: 'Number',

  here: 'Here, away, and whether they work here',

  choose: {
    title: 'Choose your password',
    looking: 'The link is looked at',
    hello: 'For {name}, who signs in as {email}.',
    until: 'This link is good until {until}, and once.',
    password: 'New password',
    means: 'At least ten characters; several words are good. Nobody else can read it, no admin either.',
    tooShort: 'It needs at least ten characters.',
    submit: 'Choose it and sign in',
    broken: 'The link is not whole',
    brokenMeans: 'Open it again from where you got it, to the last letter.',
    toSignIn: 'To sign in',
  },
})
