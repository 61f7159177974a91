import { catalogue } from '../catalogue.ts'

export const taggingWords = catalogue('taggingWords', {
  putTag: {
    title: 'Put a tag on it',
    means:
      'It sorts the case for you and your colleagues. The customer never reads it, and nothing hangs on it.',
    also: 'tag label category mark sort',
    submit: 'Put it on',
    tag: { label: 'Which tag' },
    type: 'Type its name',
    nothing: 'No tag by that name. An admin adds one in the settings.',
    coming: 'The tags are on their way',
    failed: 'The tags did not come. Close this and try again.',
  },
  takeTagOff: {
    title: 'Take a tag off',
    means: 'It stays in the story that the case had it.',
    also: 'untag remove label',
    submit: 'Take it off',
    tag: { label: 'Which one', none: 'Choose a tag of the case' },
  },
})
