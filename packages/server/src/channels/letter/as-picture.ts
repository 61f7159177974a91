import type { ChannelKind } from '@buckstop/domain'
import type { Language } from '../../language/language.ts'
import type { ErrorCode } from '../../shapes/error-codes.ts'

/** What a letter that nobody has read into words yet is called; what it says stands in its picture. */
export const pictureWords: Readonly<Record<Language, string>> = {
  en: 'A letter, as a picture.',
  fr: 'Une lettre, en image.',
  es: 'Una carta, en imagen.',
}

const shown: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png'])

/** What its first bytes say of a photo that a telephone made for itself: no browser but Safari shows it. */
const isHeic = (type: string): boolean => /^image\/hei[cf]/.test(type)

/**
 * Why a contact can't come in as pictures alone; null where it can. Whoever transcribes it has to see them, in any
 * browser.
 */
export const whyNoPicture = (channel: ChannelKind, types: readonly string[]): ErrorCode | null => {
  if (channel !== 'letter' || types.length === 0) return 'letter-without-picture'
  if (types.some(isHeic)) return 'letter-heic'
  return types.every((type) => shown.has(type)) ? null : 'letter-kind'
}
