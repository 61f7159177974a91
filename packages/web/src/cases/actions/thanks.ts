import { thanksWords } from '../../words/actions/thanks.ts'
import { action } from './spec.ts'

export const thanksActions = [
  action({
    name: 'read-thanks',
    room: 'contact',
    title: thanksWords.readThanks.title,
    means: thanksWords.readThanks.means,
    also: thanksWords.readThanks.also,
    subject: 'thanks',
    atOnce: true,
    fields: [],
    submit: thanksWords.readThanks.submit,
    body: (_values, thanks) => ({ thanks }),
  }),
  action({
    name: 'take-thanks-as-problem',
    room: 'contact',
    title: thanksWords.takeThanksAsProblem.title,
    means: thanksWords.takeThanksAsProblem.means,
    also: thanksWords.takeThanksAsProblem.also,
    subject: 'thanks',
    fields: [],
    submit: thanksWords.takeThanksAsProblem.submit,
    body: (_values, thanks) => ({ thanks }),
  }),
]
