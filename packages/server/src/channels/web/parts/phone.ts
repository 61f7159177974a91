import { each, markup, type Html } from '../../../look/html.ts'

/** The number as a link that rings it; it stays on one line. */
export const phoneLink = (phone: string, look: 'phone' | 'number' = 'phone'): Html =>
  markup`<a class="${look}" href="tel:${phone.replaceAll(/[^\d+]/g, '')}"><bdi>${phone}</bdi></a>`

/** A sentence that names this number, with the number as a link. */
export const withPhone = (sentence: string, phone: string): Html =>
  markup`${each(sentence.split(phone), (part, at) => markup`${at === 0 ? '' : phoneLink(phone)}${part}`)}`
