import type { IdentifierType } from '../db/tables.ts'
import { folded } from '../language/folded.ts'
import { isWithheld } from './withheld.ts'

/** What people and programs write where they have no identifier to give. */
const nothing = `0, a, abc, anon, anonym, anonyme, anonymous, anónimo, aucun, aucune, blank, desconocido, desconocida, do not reply,
  dummy, empty, example, fake, inconnu, inconnue, k. A., kein, keine, keiner, leer, missing, n, n/a, n.d., n.v.t.,
  na, nan, néant, nicht angegeben, nicht vorhanden, nichts, niemand, nil, ninguna, ninguno, no, no aplica, no consta,
  no data, no email, no mail, no number, no one, no phone, no reply, nobody, non communiqué, non renseigné, none,
  nonexistent, not applicable, not available, not given, not known, not provided, null, onbekend, pending, redacted,
  s/n, sans, sans objet, sin datos, sin número, tba, tbc, tbd, test, tester, testing, unavailable, unbekannt,
  undefined, unknown, unspecified, void, withheld, x, xx, xxx, xxxx, xyz`

// As most are.
const lettersAndDigits = /^[a-z\d]*$/

const compact = (text: string): string =>
  lettersAndDigits.test(text) ? text : folded(text).replaceAll(' ', '')
const words = new Set(nothing.split(',').map(compact))

const isNothing = (text: string): boolean => words.has(compact(text))

// A spreadsheet that took a long number for a quantity has lost its digits.
const spoiled = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i

const counted = '01234567890123456789'
const allAlike = (text: string): boolean => /^(?<one>.)\k<one>+$/su.test(text)
const counts = (digits: string): boolean =>
  digits.length > 3 &&
  (counted.includes(digits) || counted.includes(Array.from(digits).toReversed().join('')))

/** A value of the kind that is shorter than this is shared by too many people to identify one. */
const shortest: Readonly<Record<IdentifierType, number>> = {
  email: 5,
  phone: 6,
  postal: 6,
  account: 3,
  order: 3,
  vehicle: 4,
  other: 3,
}

/**
 * Whether a value says nothing about who gave it. What is proved for more than a few people says nothing either, and
 * that is found where people are compared; see `perhaps-same`.
 * @param written as it was given  @param value in the form in which it is compared
 */
export const isPlaceholder = (type: IdentifierType, written: string, value: string): boolean => {
  if (type === 'phone' && isWithheld(written)) return true
  if (isNothing(written) || spoiled.test(written.replaceAll(/\s/g, ''))) return true
  if (type === 'email') return isNobodysAddress(value)
  const bare = type === 'phone' ? value.replace(/;ext=.*$/, '').replace('+', '') : value
  if (bare.length < shortest[type]) return true
  const plain = bare.replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (plain === '' || allAlike(plain)) return true
  return type === 'phone' ? isNobodysNumber(bare) : /^\d+$/.test(plain) && counts(plain)
}

/** All but the code of a country or place is one digit over and over, or counted up or down; or it was withheld. */
const isNobodysNumber = (digits: string): boolean =>
  /(?<digit>\d)\k<digit>{6}$/.test(digits) || counts(digits) || isWithheld(digits)

const never = new Set([
  'noemail',
  'nomail',
  'noreply',
  'donotreply',
  'notprovided',
  'notavailable',
  'unknown',
])

/** `none@none.com`, `noreply@…`. */
const isNobodysAddress = (address: string): boolean => {
  const at = address.lastIndexOf('@')
  const local = compact(address.slice(0, at))
  const [first = ''] = address.slice(at + 1).split('.')
  return (
    never.has(local) ||
    (isNothing(local) && (isNothing(first) || first === local)) ||
    (allAlike(local) && isNothing(first))
  )
}
