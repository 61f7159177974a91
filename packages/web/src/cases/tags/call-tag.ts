import type { Tag } from '../../api/shapes.ts'
import { language } from '../../words/language.ts'

/** What a tag is called here: in the language of the page, in English where it has no name in that, else as it can. */
export const callTag = ({ key, names }: Pick<Tag, 'key' | 'names'>): string => {
  const [spoken = ''] = language().tag.split('-')
  return names[spoken] ?? names['en'] ?? Object.values(names)[0] ?? key
}
