import { catalogue } from './catalogue.ts'

/** By which ways somebody hears of what they have to do. */
export const hearingWords = catalogue('hearingWords', {
  about:
    'Whatever you have to do stands on Today. Here you choose by which other ways you hear of it. Out of your hours, on leave and while you are absent nothing reaches you but danger; the rest comes with the mail of your next working morning.',
  coming: 'What you chose is coming',
  kinds: 'What you hear of',
  /** By kind: what it is called, and what it means. */
  kind: {
    danger: 'Danger',
    cameUp: 'A case is brought to you',
    offered: 'A case is offered to you',
    asked: 'You or your team is asked something',
    due: 'A promise or date of yours is due soon, or late',
    customerSpoke: 'Your customer wrote or decided',
    becameYours: 'A case is yours now',
    answered: 'An answer to what you offered or asked',
    readOnly: 'What asks nothing of you',
  },
  means: {
    danger: 'Somebody may come to harm: at once, at every hour. This can’t be switched off.',
    cameUp: 'It rose to you, was put into your hands, or you stand in for a colleague.',
    offered: 'You take it or decline it by its time.',
    asked: 'The owner waits for an answer, or a colleague wrote to you by name.',
    due: 'Also what you owe a leader, and your team’s answers.',
    customerSpoke: 'New words, a wish to be rung, and whether it is solved.',
    becameYours: 'New, or handed to you.',
    answered: 'Also that an offer of yours has ended.',
    readOnly: 'Thanks, cases that have ended, and cases that others have now.',
  },
  mailOf: '<spoken>By mail: {kind}</spoken>',
  mail: {
    atOnce: 'Mail at once',
    morning: 'With the morning’s mail',
    never: 'No mail',
  },
  shownOf: 'On your devices <spoken>{kind}</spoken>',
  devices: {
    title: 'On your devices',
    means:
      'A device can show what you have to do while the workspace is closed: what it is and the number of the case, nobody’s name and none of their words. In your hours only, and of danger always. A new password takes all of them off.',
    coming: 'Your devices are coming',
    all: 'Devices that show it',
    here: 'this device',
    since: 'Turned on {when}',
    reached: 'Last sent to {when}',
    remove: 'Take it off <spoken>{name}</spoken>',
    turnOn: 'Show it on this device',
    wasOn:
      'This device showed it and does no more: a new password takes it off, and so does taking it off elsewhere.',
    turnOnAgain: 'Show it on this device again',
    declined: 'The browser was not allowed to show it, so nothing changed.',
    cannot: {
      noKey: 'No device can be told just now. Whoever runs Buckstop finds why in its log.',
      refused: 'This browser was told to show nothing from here. Allow it in its settings for this page.',
      unable:
        'This browser can’t show it. On an iPhone or iPad, add the workspace to the home screen and open it there.',
    },
    name: '{browser} on {system}',
    browser: 'A browser',
    system: 'another device',
  },
  morning: 'The morning’s mail',
  morningMeans:
    'One mail on each of your working days, with what is due that day and late. None where there is nothing.',
  hour: 'It comes at',
  noMorning: 'I want none',
  kept: 'Kept. It holds from now on.',
})
