/** Messages by their names, as ICU writes them, in sections as deep as it helps. */
export interface Messages {
  readonly [name: string]: string | Messages
}
