import { words as wordsSchema, line, maxTextBytes } from '../../../shapes/basics.ts'
import type { SentForm } from '../../../forms/read-form.ts'
import type { Words } from '../words/catalogue.ts'
import type { TellUsFields, TellUsPage } from './page.ts'

export const fieldsOf = (form: SentForm): TellUsFields => ({
  words: form.field('words'),
  email: form.field('email').trim(),
  phone: form.field('phone').trim(),
  name: form.field('name').trim(),
  danger: form.field('danger') !== '',
})

// One @ with something on both sides that could be delivered to; whether it is right, a link sent there will show.
const email = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/
const phone = /^\+?[\d\s()./-]{5,40}$/

export const isPhone = (text: string): boolean =>
  text === '' || (phone.test(text) && text.replaceAll(/\D/g, '').length >= fewestDigits)

// Shorter ones are of a house or a service, and ring nobody at home.
const fewestDigits = 5

/** What is wrong with a telephone number; null where nothing is, and where none was given. */
export const phoneError = (text: string, { tellUs }: Words): string | null =>
  isPhone(text) ? null : tellUs.errors.phone

/**
 * What is wrong with a telling, in the customer's language; empty where nothing is.
 * @param saysEnough what they chose says enough without words
 */
export function errorsOf(
  fields: TellUsFields,
  form: SentForm,
  words: Words,
  saysEnough = false,
): TellUsPage['errors'] {
  const said = words.tellUs.errors
  const errors: Partial<Record<keyof TellUsPage['errors'], string>> = {}
  // Whoever is in danger, or was sent away, need not say more than that.
  const enough = (fields.danger || saysEnough) && fields.words.trim() === '' && !form.illFormed.has('words')
  const wrong = enough ? null : wordsError(fields.words, form, words)
  if (wrong !== null) errors.words = wrong
  if (form.field('website') !== '') errors.form = said.trap
  // Nothing that may stay empty holds up whoever is in danger: it is kept as they wrote it.
  if (fields.danger) return errors
  if (!isEmail(fields.email)) errors.email = said.email
  const noPhone = phoneError(fields.phone, words)
  if (noPhone !== null) errors.phone = noPhone
  if (fields.name !== '' && !line.safeParse(fields.name).success) errors.name = said.name
  return errors
}

// Its length first: on a megabyte of dots the expression alone would hold up everybody else for minutes.
export const isEmail = (text: string): boolean =>
  text === '' || (line.safeParse(text).success && email.test(text))

/** What is wrong with a text that the customer wrote; null where it can be taken as it is. */
export function wordsError(text: string, form: SentForm, words: Words, field = 'words'): string | null {
  const said = words.tellUs.errors
  if (form.illFormed.has(field)) return said.wordsIllFormed
  const checked = wordsSchema.safeParse(text)
  if (checked.success) return null
  if (text.trim() === '') return said.wordsMissing
  return Buffer.byteLength(text) > maxTextBytes ? said.wordsTooLong(maxTextBytes) : said.wordsIllFormed
}
