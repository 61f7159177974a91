/** One move of the game; `response` is its place among the team's responses as declared. */
export type Move =
  | { readonly use: string }
  | { readonly own: true; readonly response: number }
  | { readonly pass: string; readonly response: number }
  | { readonly send: string; readonly response: number }
  | { readonly refuse: true; readonly response: number }
  | { readonly silent: true }
  /** Under Buckstop: a machine is asked for a person, who is of this team. */
  | { readonly person: string }
  /** Under Buckstop: the team that answers is now the owner. */
  | { readonly own: true }
  /** No channel is open to the customer. */
  | { readonly stop: true }

export interface Step {
  readonly text: string
  /** The channel that is used, or the team that answers; the channel that is closed, or null without any. */
  readonly at: string | null
  readonly move: Move
}

/** What happens first, then what repeats for ever; nothing repeats where the way ends. */
export interface Story {
  readonly first: readonly Step[]
  readonly repeats: readonly Step[]
}
