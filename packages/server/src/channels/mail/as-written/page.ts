/** The page (HTML) of a mail, as it can be shown without asking anybody for anything. */
export interface Page {
  /** What its writer made of it, in elements and attributes of which none runs, loads, sends or covers anything. */
  readonly html: string
  /** Pictures that it would have fetched from elsewhere. */
  readonly remotePictures: number
  /** Pictures of the mail itself that can't stand in it: there are too many, or they are none. */
  readonly leftPictures: number
  /** Whether there is more of it than is shown. */
  readonly isCut: boolean
}

/** What a mail carries along to stand in its page. */
export interface Carried {
  /** Without its brackets. */
  readonly contentId: string
  readonly bytes: Buffer
}
