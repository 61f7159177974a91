import { standingWords } from '../../words/actions/standing.ts'
import { action, type Field, textOf, type Values, wholeOrNull } from './spec.ts'

/** What was said, and whom they spoke of harming: themselves is danger, and never a threat. */
const threatFields: readonly Field[] = [
  {
    kind: 'choice',
    name: 'harm',
    label: standingWords.handOverThreat.harm.label,
    options: [
      { value: 'us', words: standingWords.handOverThreat.harm.us },
      {
        value: 'themselves',
        words: standingWords.handOverThreat.harm.themselves,
        hint: standingWords.handOverThreat.harm.themselvesHint,
      },
    ],
  },
  { kind: 'words', name: 'words', label: standingWords.handOverThreat.words.label, voice: 'customer' },
]
const harmIn = (values: Values) =>
  values['harm'] === 'themselves' ? ('themselves' as const) : ('us' as const)

export const threatActions = [
  action({
    name: 'hand-over-threat',
    room: 'ownership',
    title: standingWords.handOverThreat.title,
    means: standingWords.handOverThreat.means,
    also: standingWords.handOverThreat.also,
    subject: null,
    fields: threatFields,
    submit: standingWords.handOverThreat.submit,
    body: (values) => ({
      words: textOf(values, 'words'),
      harm: harmIn(values),
    }),
  }),
  action({
    name: 'end-threatening-call',
    room: 'contact',
    title: standingWords.endThreateningCall.title,
    means: standingWords.endThreateningCall.means,
    also: standingWords.endThreateningCall.also,
    subject: null,
    fields: [
      ...threatFields,
      {
        kind: 'line',
        name: 'seconds',
        label: standingWords.endThreateningCall.seconds.label,
        optional: true,
      },
    ],
    submit: standingWords.endThreateningCall.submit,
    body: (values) => ({
      words: textOf(values, 'words'),
      harm: harmIn(values),
      seconds: wholeOrNull(values, 'seconds'),
    }),
  }),
]
