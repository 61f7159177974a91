import { noteWords } from '../../words/actions/notes.ts'
import { action, textOf } from './spec.ts'

export const noteActions = [
  action({
    name: 'write-note',
    room: 'standing',
    title: noteWords.writeNote.title,
    means: noteWords.writeNote.means,
    also: noteWords.writeNote.also,
    subject: null,
    fields: [{ kind: 'words', name: 'words', label: noteWords.writeNote.words.label, voice: 'company' }],
    submit: noteWords.writeNote.submit,
    body: (values) => ({ words: textOf(values, 'words') }),
  }),
  // Opening the case does it; the menu has it for whoever does without.
  action({
    name: 'read-mention',
    room: 'standing',
    title: noteWords.readMention.title,
    means: noteWords.readMention.means,
    also: noteWords.readMention.also,
    subject: 'mention',
    atOnce: true,
    fields: [],
    submit: noteWords.readMention.submit,
    body: (_values, mention) => ({ mention }),
  }),
]
