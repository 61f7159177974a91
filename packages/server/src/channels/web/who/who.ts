import type { PersonId } from '@buckstop/domain'
import type { DirectorySnapshot } from '../../../directory/snapshot.ts'
import type { Language } from '../../../language/language.ts'
import type { Face } from '../parts/face.ts'
import type { Words } from '../words/catalogue.ts'
import type { Rung } from './ladder.ts'

/** What every page of who is who needs to speak. */
export interface Who {
  readonly words: Words
  readonly language: Language
  readonly company: DirectorySnapshot['company']
  readonly faces: ReadonlyMap<PersonId, Face>
}

/** Everybody whom these rungs name. */
export const peopleOn = (rungs: readonly Rung[]): readonly PersonId[] =>
  rungs.flatMap(({ person, standIn }) => (standIn === null ? [person] : [person, standIn]))
