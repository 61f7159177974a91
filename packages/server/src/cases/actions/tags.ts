import { z } from '@hono/zod-openapi'
import { tagKey } from '../../shapes/tags.ts'
import { caseAction } from './action.ts'

const tagged = z.strictObject({ tag: tagKey })

const shared = { body: tagged, policy: 'acts-on-case' } as const

export const tagActions = [
  caseAction({
    ...shared,
    name: 'put-tag',
    summary: 'Put a tag of the company on it: the customer never reads it, and nothing hangs on it',
    refusals: ['not-dealing-with-it', 'no-such-tag', 'already-known', 'too-many-tags'],
    trials: ({ state: { tags = [] }, context: { directory } }) => {
      const free = [...directory.tags].find((tag) => !tags.includes(tag))
      return [{ subject: null, body: { tag: free ?? tags[0] ?? 'none' } }]
    },
    commands: ({ tag }) => [{ type: 'putTag', tag }],
  }),
  caseAction({
    ...shared,
    name: 'take-tag-off',
    summary: 'Take a tag off it',
    refusals: ['not-dealing-with-it', 'no-such-tag'],
    trials: ({ state: { tags = [] } }) => [{ subject: null, body: { tag: tags[0] ?? 'none' } }],
    commands: ({ tag }) => [{ type: 'takeTagOff', tag }],
  }),
] as const
