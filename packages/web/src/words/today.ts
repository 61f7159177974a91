import { catalogue } from './catalogue.ts'

/** What somebody has to do: overdue, in danger, today, later; and what waits for others. */
export const todayWords = catalogue('todayWords', {
  title: 'Today',
  coming: 'What you have to do is coming',
  failed: 'What you have to do did not come',
  why: '{why} The lists still work, and every clock runs on.',
  nothing: {
    title: 'Nothing is to do just now',
    text: 'What you promise, what is asked of you and what comes up to you stands here, each with its time.',
  },
  groups: {
    overdue: 'Overdue',
    danger: 'Danger',
    today: 'Today',
    later: 'Later',
    others: 'Waits for others',
  },
  othersFailed: 'What waits for others did not come',
  othersAbout: 'What colleagues have to do in your cases, and what is late in those of your teams.',
  line: {
    noName: 'No name given',
    danger: 'Danger',
    wasDue: 'was due {when}',
    by: 'by {when}',
    toDo: '{name}: {duty}',
  },
  act: {
    reachByVoice: 'Speak with them',
    readDanger: 'Read',
    nextWord: 'Answer',
    answerOffer: 'Say yes or no',
    keepPromise: 'Say it is done',
    callBack: 'Speak with them',
    answerAsk: 'Answer',
    acknowledge: 'Read',
    report: 'Report',
    hearCustomer: 'Speak with them',
    closeEscalation: 'End it',
    reachCustomer: 'Write again',
    takeUp: 'Take it up',
    checkSample: 'Look',
    readThanks: 'Read',
  },
  notSent: {
    title: 'What was not sent',
    line: 'Not sent in case {reference}',
  },
  ring: 'Ring {number}',
  open: 'Open',
  about: '{act}: {name}',
})
