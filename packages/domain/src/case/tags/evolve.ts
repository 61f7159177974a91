import type { LivingCase } from '../state.ts'
import type { TagsEvent } from './events.ts'

export const evolveTags = ({ tags = [], ...state }: LivingCase, event: TagsEvent): LivingCase => {
  const others = tags.filter((tag) => tag !== event.tag)
  const left = event.type === 'tagPut' ? [...others, event.tag] : others
  return left.length === 0 ? state : { ...state, tags: left }
}
