import { catalogue } from './catalogue.ts'

/** From an empty database to the first customer who was answered. */
export const firstStepsWords = catalogue('firstStepsWords', {
  title: 'First steps',
  about:
    'From here to the first customer who was answered takes some ten minutes. Leave it when you like: it goes on where you are, by what is there.',
  coming: 'The steps are coming',
  failed: 'The steps did not come',
  done: 'done',
  later: 'Not now',
  allDone: 'A customer was answered. What is left can wait, or is not needed here.',
  you: {
    title: 'Say who you are',
    text: 'Your name, address and title, as customers and colleagues read them; and a password of your own.',
    act: 'Your settings',
  },
  company: {
    title: 'Name the company',
    text: 'Its name, telephone, clock and country, whose holidays are kept.',
    act: 'The company',
  },
  people: {
    title: 'Bring in a colleague',
    text: 'With a second person there is somebody who stands in, and somebody to go up to.',
    act: 'Add a colleague',
  },
  hours: {
    title: 'Say when the team is open',
    text: 'Dates that customers are promised are counted in its hours.',
    act: 'The hours of teams',
  },
  board: {
    title: 'Name somebody of the board',
    text: 'Above the chief executive stands a member of the board, to whom customers can go at the very end. Where there is none, it can stay open.',
    act: 'The company',
  },
  told: {
    title: 'Tell yourself a problem',
    text: 'Open the page that your customers will have, and write as one of them would. It becomes a case, with an owner and a date.',
    act: 'Open the customers’ page',
  },
  answered: {
    title: 'Answer it',
    text: 'It stands on Today, with the one thing to do. What you write, the customer reads on their page.',
    act: 'Open the case',
  },
})
