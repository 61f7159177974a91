import { catalogue } from './catalogue.ts'

/** Everything between a text that is written and the company running on it. */
export const goingLiveWords = catalogue('goingLiveWords', {
  question: 'Can it go into use?',
  textFirst: 'Once the text is a valid map, this is where its people are chosen.',
  saveAndCheck: 'Save and check it',
  checkAgain: 'Check it again',
  check: 'Check it',

  said: {
    refused: 'It did not go into use: something came up since it was checked.',
    failed: 'It was not checked.',
    foundBefore: 'This was found before your last changes. Saving and checking says what is left of it.',
    changed: 'You changed this version. Saving and checking it says what would happen if it went into use.',
    unchecked: 'Checking it says what would happen if it went into use. Nothing changes by that.',
    found:
      '{against, plural, =0 {Yes. Nothing stands against it.} one {Not yet. One thing stands against it.} other {Not yet. # things stand against it.}}',
    checked: 'Checked {when}',
  },

  against: 'What stands against it',
  ways: {
    deputies: 'Who stands in for whom: People',
    stories: 'Their stories, and what would mend them',
    signers: 'Who it is, and who may sign for them',
    text: 'To the text',
    fallback: 'Choose the team',
    lead: 'Who leads {team}?',
  },
  told: '{customer}, {problem}: {verdict}',
  fromStep: 'From step {step, number} on it goes round, for ever.',

  worthKnowing: 'Worth knowing',
  removed:
    '{teams, plural, one {One team is not in this map any more} other {# teams are not in this map any more}}',
  removedTeam:
    '{cases, plural, =0 {{team}: it has no open case; what comes later goes up to {above}.} one {{team}: its one open case goes up to {above}.} other {{team}: its # open cases go up to {above}.}}',
  unsettled: 'To the team that you choose to answer when no other does: {teams}.',
  unsettledTeam:
    '{cases, plural, =0 {{team} (no open case)} one {{team} (one open case)} other {{team} (# open cases)}}',

  means:
    'From that moment every contact, offer and question follows version {version, number}. Open cases keep their owners. The version that is in use now stays here, and can be brought back as a new draft.',
  meansExcept:
    'From that moment every contact, offer and question follows version {version, number}. Open cases keep their owners, except the {cases, plural, one {one} other {#}} named above. The version that is in use now stays here, and can be brought back as a new draft.',
  put: 'Put version {version, number} in use',
  sure: 'Yes, run on version {version, number}',
  notYet: 'Not yet',
  done: '<b>Version {version, number} is in use.</b> {moved, plural, =0 {No open case had to move.} one {One open case moved: its team is gone, and whoever stands above has it now.} other {# open cases moved: their teams are gone, and whoever stands above has them now.}}',
})

/** Who works in the teams of a version. */
export const staffingWords = catalogue('staffingWords', {
  title: 'Who works where',
  fresh:
    '{teams, plural, =0 {No team is new: everybody stays where they work, unless you say otherwise.} one {One team is new. Each needs a lead, who works in it alone until you add somebody.} other {# teams are new. Each needs a lead, who works in it alone until you add somebody.}}',
  another: 'Change the people of another team',
  team: 'Team',
  fallback: 'Answers when no other team does',
  fallbackGone: 'The team that did so until now is not in this map.',
  fallbackChosen: 'Chosen for this version.',
  fallbackMissing: 'Choose the team that answers then.',
  lead: 'Leads it',
  leadBy: 'Name, title',
  leadMissing: 'Choose who leads it.',
  members: 'Works in it',
  nobody: 'Nobody yet.',
  alone: '{name} alone, until you add somebody.',
  takeOff: 'Take {name} off {team}',
  add: 'Add somebody',
  addTo: 'Add somebody to {team}',
  frontDoor: 'A front door: it takes contacts in for others, and its offers have a short life',
  leave: 'Leave the people of {team} as they are',
})
