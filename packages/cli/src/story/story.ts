import type { World } from './world.ts'

/** A true story, told again through the product's public interfaces. */
export interface Story {
  readonly name: string
  readonly title: string
  /** Path of the company file that it happens in, from the project's root. */
  readonly company: string
  /** The moment at which it begins; the story moves the clock itself. */
  readonly begins: string
  readonly tell: (teller: Teller, world: World) => Promise<void>
}

/** What the product can't do yet, and so no story can show: `what` is the line, `by` what will bring it. */
export interface NotYet {
  readonly what: string
  readonly by: string
}

export interface Teller {
  /** A heading: where we are in the story. */
  readonly scene: (text: string) => void
  /** What happens next, in a person's words. */
  readonly says: (text: string) => void
  /** A line marked ✓: it holds where `check` returns without throwing. The story goes on either way. */
  readonly holds: (line: string, check: () => unknown) => Promise<void>
  /** A line marked ○: not built yet. */
  readonly notYet: (line: NotYet) => void
}
