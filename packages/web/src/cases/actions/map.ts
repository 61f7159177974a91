import type { Case } from '../../api/shapes.ts'
import { standingWords } from '../../words/actions/standing.ts'
import { action, factsIn, type Option, textOrNull } from './spec.ts'

const problemsOf = ({ map }: Case): readonly Option[] =>
  map.problems.map((name) => ({ value: name, words: () => name }))

export const mapActions = [
  action({
    name: 'record-map-facts',
    room: 'standing',
    title: standingWords.recordMapFacts.title,
    means: standingWords.recordMapFacts.means,
    also: standingWords.recordMapFacts.also,
    subject: null,
    fields: [
      {
        kind: 'pick',
        name: 'problem',
        label: standingWords.recordMapFacts.problem.label,
        of: problemsOf,
        none: standingWords.recordMapFacts.problem.none,
        optional: true,
        first: ({ map }) => map.known.problem ?? '',
      },
      {
        kind: 'facts',
        name: 'fact',
        label: standingWords.recordMapFacts.fact.label,
        when: (_values, { map }) => map.facts.length > 0,
      },
    ],
    submit: standingWords.recordMapFacts.submit,
    body: (values) => ({ problem: textOrNull(values, 'problem'), facts: [...factsIn(values, 'fact')] }),
  }),
  action({
    name: 'say-problem',
    room: 'standing',
    title: standingWords.sayProblem.title,
    means: standingWords.sayProblem.means,
    also: standingWords.sayProblem.also,
    subject: 'issue',
    fields: [
      {
        kind: 'pick',
        name: 'problem',
        label: standingWords.recordMapFacts.problem.label,
        of: problemsOf,
        none: standingWords.recordMapFacts.problem.none,
        optional: true,
      },
    ],
    submit: standingWords.sayProblem.submit,
    body: (values, issue) => ({ issue, problem: textOrNull(values, 'problem') }),
  }),
]
