import type { ActorsOf } from '../../matter/actor.ts'

/** What a company sorts its cases by, in words of its own. Nothing hangs on it: no owner, no date, nobody's right. */
export type TagsCommand =
  | { readonly type: 'putTag'; readonly tag: string }
  | { readonly type: 'takeTagOff'; readonly tag: string }

export const tagsActors: ActorsOf<TagsCommand> = {
  putTag: ['whoeverDealsWithIt'],
  takeTagOff: ['whoeverDealsWithIt'],
}
