import { catalogue } from './catalogue.ts'

/** Words that the company has at hand for what it writes often. */
export const replyWords = catalogue('replyWords', {
  title: 'Replies',
  about:
    'What your company writes often, in each language it is written in. Whoever writes to a customer types / and finds it.',
  coming: 'The replies are coming',
  none: {
    title: 'There is no reply yet',
    text: 'Write down what you write often. Everybody who answers customers finds it from then on.',
  },
  add: 'Write a reply',
  change: 'Change<spoken> {name}</spoken>',
  name: 'How one finds it',
  nameMeans: 'A word or two, for colleagues: “We come”, “Sorry for the wait”.',
  gaps: 'These are filled in from the case and from whoever writes, {gaps}.',
  unknownGap: 'Nothing fills in {gap}: it would stand there as it is.',
  drop: 'Throw it away',
})
