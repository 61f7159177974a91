import { randomInt } from 'node:crypto'

// Without vowels there are no words, and without 0, 1, I, L, O nothing to mix up on the phone.
const letters = '23456789BCDFGHJKMNPQRSTVWXZ'

/**
 * A reference that a customer can read out: `7KD-MQ4-XB2`. It opens nothing; that takes the link. Of 7.6e12, so a
 * repetition is rare, and the database refuses it.
 */
export const newReference = (): string => {
  let left = randomInt(letters.length ** 9)
  let reference = ''
  for (let place = 0; place < 9; place += 1) {
    if (place === 3 || place === 6) reference += '-'
    reference += letters[left % letters.length] ?? ''
    left = Math.floor(left / letters.length)
  }
  return reference
}

/** A reference as the customer may have written it, in its one form; null where the text can't be one. */
export const parseReference = (text: string): string | null => {
  const plain = text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  if (plain.length !== 9 || plain.split('').some((letter) => !letters.includes(letter))) return null
  return `${plain.slice(0, 3)}-${plain.slice(3, 6)}-${plain.slice(6)}`
}
