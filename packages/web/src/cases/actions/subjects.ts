import type { Case } from '../../api/shapes.ts'
import type { ActionName, SubjectKind } from './spec.ts'
import { actionWords } from '../../words/actions.ts'
import { remedyWords } from '../../words/actions/remedies.ts'
import { nameOfRemedy } from './remedies.ts'
import { codeWords } from '../../words/codes.ts'

/** What a numbered part of the case is, in words, for whoever has to choose one. */
export const subjectWords = (about: Case, kind: SubjectKind | null, number: number): string => {
  const numbered = <Part extends { readonly number: number }>(parts: readonly Part[]): Part | undefined =>
    parts.find((part) => part.number === number)
  switch (kind) {
    case 'issue':
      return numbered(about.issues)?.words.words ?? actionWords.subject.issue({ number })
    case 'promise':
      return numbered(about.promises)?.what.words ?? actionWords.subject.promise({ number })
    case 'ask':
      return numbered(about.asks)?.question.words ?? actionWords.subject.ask({ number })
    case 'escalation': {
      const escalation = numbered(about.escalations)
      return escalation === undefined
        ? actionWords.subject.escalation({ number })
        : actionWords.subject.cameUp({
            leader: escalation.leader.name,
            why: codeWords.escalation[escalation.because](),
          })
    }
    case 'thanks':
      return actionWords.subject.thanks({ number })
    case 'survey':
      return actionWords.subject.survey({ number })
    case 'mention':
      return actionWords.subject.mention({ number })
    case 'remedy': {
      const remedy = numbered(about.remedies.granted)
      return remedy === undefined
        ? actionWords.subject.offer({ number })
        : remedyWords.subject.granted({ what: nameOfRemedy(remedy.what), words: remedy.words.words ?? '' })
    }
    case 'remedyRequest': {
      const request = numbered(about.remedies.requests)
      return request === undefined
        ? actionWords.subject.ask({ number })
        : remedyWords.subject.requested({ by: request.by.name, what: nameOfRemedy(request.what) })
    }
    case 'offer':
    case null:
      return actionWords.subject.offer({ number })
  }
}

/** The parts of the case that an action may be about now, as the server allows it. */
export const allowedSubjects = (about: Case, name: ActionName): readonly number[] =>
  about.actions.flatMap((one) =>
    one.name === name && one.allowed && one.subject !== null ? [one.subject] : [],
  )
