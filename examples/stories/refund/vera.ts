import type { Told } from '../told.ts'

export const address = 'vera@former.example'
export const oldNumber = '+34 600 123 456'

/** What the customer told on the first day; nobody may make her tell it again. */
export const words =
  'I left you in January and sent the signal box back by parcel. The parcel came late and you charged me 100 euros. ' +
  'By e-mail you promised it back within 30 days. Nothing came. Your phone line asks for an active number and I have none.'

/** What her case is called, too: she names it at other doors. */
export interface ToldByName extends Told {
  readonly reference: string
}
