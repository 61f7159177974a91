import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const thanksWords = catalogue('thanksWords', {
  readThanks: {
    title: 'I have read the thanks',
    means: 'They are gone from what you have to do. In the story they stay.',
    also: 'thank you kind words praise',
    submit: 'I have read it',
  },
  takeThanksAsProblem: {
    title: 'What they wrote as thanks is a problem, too',
    means: 'It becomes an issue in their very words. A case that had ended is open again.',
    also: 'thanks complaint issue reopen',
    submit: 'Take it as a problem',
  },
})
