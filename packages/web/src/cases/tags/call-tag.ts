import type { Tag } from '../../api/shapes.ts'
import { inSpoken } from '../../words/in-spoken.ts'

/** What a tag is called here. */
export const callTag = ({ key, names }: Pick<Tag, 'key' | 'names'>): string => inSpoken(names) ?? key
