export const address = 'vera@former.example'
export const oldNumber = '+34 600 123 456'

/** What the customer told on the first day; nobody may make her tell it again. */
export const words =
  'I left you in January and sent the signal box back by parcel. The parcel came late and you charged me 100 euros. ' +
  'By e-mail you promised it back within 30 days. Nothing came. Your phone line asks for an active number and I have none.'

/** Her case, and her page of it. */
export interface Told {
  readonly link: string
  readonly caseId: string
  readonly reference: string
}
