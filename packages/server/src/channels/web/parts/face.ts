import { markup, type Html } from '../../../look/html.ts'

/** A person of the company as this customer may know them. */
export interface Face {
  readonly id: string
  /** First name, and surname where that person allows it. */
  readonly name: string
  readonly title: string
  /** Address of their photo, where they allow it. */
  readonly photo: string | null
}

const initial = (name: string): string =>
  [...new Intl.Segmenter().segment(name)][0]?.segment.toUpperCase() ?? '·'

/** Their photo or a drawn initial. The name stands beside it in words, so it is hidden from screen readers. */
export const faceOf = (face: Face): Html =>
  face.photo === null
    ? markup`<span class="face" aria-hidden="true">${initial(face.name)}</span>`
    : markup`<img class="face" src="${face.photo}" alt="" width="104" height="104" decoding="async" />`
