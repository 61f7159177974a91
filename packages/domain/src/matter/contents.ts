import type { TextRef } from '../case/text.ts'

/** What was written before events bound words, files and messages is bound from here on; nothing else happened. */
export interface ContentsBound {
  readonly type: 'contentsBound'
}

/** Words, files and messages of this matter were erased, by their ids: their rows stand empty, and their hashes stay. */
export interface ContentsErased {
  readonly type: 'contentsErased'
  readonly texts: readonly TextRef[]
  readonly files: readonly string[]
  readonly messages: readonly string[]
}

export type ContentsEvent = ContentsBound | ContentsErased
