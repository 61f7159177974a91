import type { Case } from '../../api/shapes.ts'
import { escalationWords } from '../labels.ts'
import type { ActionName, SubjectKind } from './spec.ts'

/** What a numbered part of the case is, in words, for whoever has to choose one. */
export const subjectWords = (about: Case, kind: SubjectKind | null, number: number): string => {
  const numbered = <Part extends { readonly number: number }>(parts: readonly Part[]): Part | undefined =>
    parts.find((part) => part.number === number)
  switch (kind) {
    case 'issue':
      return numbered(about.issues)?.words.words ?? `Issue ${number}`
    case 'promise':
      return numbered(about.promises)?.what.words ?? `Promise ${number}`
    case 'ask':
      return numbered(about.asks)?.question.words ?? `Question ${number}`
    case 'escalation': {
      const escalation = numbered(about.escalations)
      return escalation === undefined
        ? `Escalation ${number}`
        : `${escalation.leader.name}: ${escalationWords[escalation.because]}`
    }
    case 'offer':
    case null:
      return `Offer ${number}`
  }
}

/** The parts of the case that an action may be about now, as the server allows it. */
export const allowedSubjects = (about: Case, name: ActionName): readonly number[] =>
  about.actions.flatMap((one) =>
    one.name === name && one.allowed && one.subject !== null ? [one.subject] : [],
  )
