import { catalogue } from '../catalogue.ts'

/** What the forms of this topic say. */
export const noteWords = catalogue('noteWords', {
  writeNote: {
    title: 'Note something inside',
    means: 'Colleagues read it in the story. The customer never does, and no date moves.',
    also: 'internal note comment remark colleagues',
    submit: 'Keep it inside',
    words: {
      label: 'What colleagues should know',
    },
  },
  readMention: {
    title: 'I have read what was written to me',
    means: 'It is gone from what you have to do. In the story it stays.',
    also: 'note mention colleague read seen',
    submit: 'Mark it as read',
  },
})
