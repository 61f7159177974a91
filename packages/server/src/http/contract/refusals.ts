import type { RefusalCode } from '@buckstop/domain'
import { refusalWords } from '../../errors/refusal-words.ts'

/**
 * What the document says of an action that may be refused; the words are those with which it is.
 * @param own why it may be, besides what holds everywhere
 * @param everywhere what holds for every action on that kind of matter
 */
export const refusedWith = (own: readonly RefusalCode[], everywhere: readonly RefusalCode[]) => ({
  description: `Refused with 409 and one of these codes:\n\n${[...own, ...everywhere]
    .map((code) => `- \`${code}\`: ${refusalWords[code].title}. ${refusalWords[code].instead}`)
    .join('\n')}`,
  'x-refusals': [...own],
})
