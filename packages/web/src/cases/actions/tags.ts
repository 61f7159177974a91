import { taggingWords } from '../../words/actions/tags.ts'
import { callTag } from '../tags/call-tag.ts'
import { action, textOf } from './spec.ts'

const { putTag, takeTagOff } = taggingWords

export const tagActions = [
  action({
    name: 'put-tag',
    room: 'case',
    title: putTag.title,
    means: putTag.means,
    also: putTag.also,
    subject: null,
    fields: [{ kind: 'tag', name: 'tag', label: putTag.tag.label }],
    submit: putTag.submit,
    body: (values) => ({ tag: textOf(values, 'tag') }),
  }),
  action({
    name: 'take-tag-off',
    room: 'case',
    title: takeTagOff.title,
    means: takeTagOff.means,
    also: takeTagOff.also,
    subject: null,
    fields: [
      {
        kind: 'pick',
        name: 'tag',
        label: takeTagOff.tag.label,
        of: ({ tags }) => tags.map((tag) => ({ value: tag.key, words: () => callTag(tag) })),
        none: takeTagOff.tag.none,
      },
    ],
    submit: takeTagOff.submit,
    body: (values) => ({ tag: textOf(values, 'tag') }),
  }),
]
