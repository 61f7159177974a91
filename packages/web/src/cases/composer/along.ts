import type { Case } from '../../api/shapes.ts'
import { composerWords } from '../../words/composer.ts'
import { makeContact } from '../actions/contact.ts'
import { missingIn } from '../actions/filled.ts'
import { makePromise } from '../actions/promise.ts'
import { proposeResolution } from '../actions/resolution.ts'
import { grantableNow, grantRemedy } from '../actions/remedies.ts'
import type { ActionSpec, Field, Say, Values } from '../actions/spec.ts'
import { channelIn, outcomeIn, type ToCustomer, withOutcome } from './modes.ts'

/** What goes along with the words, each as a chip that opens in place. */
export type ChipName =
  | 'nextWord'
  | 'promise'
  | 'proposal'
  | 'remedy'
  | 'question'
  | 'callBack'
  | 'readers'
  | 'madeAt'

export interface Chip {
  readonly name: ChipName
  readonly title: Say
  readonly fields: readonly Field[]
  /** Whether it goes along also while it is closed. */
  readonly always: boolean
}

/** Fields of another action, under a name of their own. */
const under = (
  prefix: string,
  { fields }: Pick<ActionSpec, 'fields'>,
  ...but: readonly string[]
): readonly Field[] =>
  fields
    .filter(({ name }) => !but.includes(name))
    .map((field) => {
      const { when } = field
      return {
        ...field,
        name: `${prefix}.${field.name}`,
        ...(when === undefined ? {} : { when: (values, about) => when(valuesUnder(prefix, values), about) }),
      }
    })

/** What was typed into them, as their own action names it. */
export const valuesUnder = (prefix: string, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(`${prefix}.`) ? [[name.slice(prefix.length + 1), value]] : [],
    ),
  )

const own = (...names: readonly string[]): readonly Field[] =>
  names.flatMap((name) => makeContact.fields.find((field) => field.name === name) ?? [])

/** Of which problems a proposal can be, the first first. */
export const openIssues = (about: Case): Case['issues'] =>
  about.issues.filter(({ state }) => state === 'open' || state === 'proposed' || state === 'reported')

/** What puts it right is for a problem that we know of. */
export const remediable = (about: Case): Case['issues'] =>
  about.issues.filter(({ state }) => state === 'open' || state === 'proposed')

const ofIssue = (name: string, issues: (about: Case) => Case['issues']): Field => ({
  kind: 'pick',
  name,
  label: composerWords.proposalFor,
  of: (about) =>
    issues(about).map(({ number, words }) => ({
      value: String(number),
      words: () => words.words ?? String(number),
    })),
  none: () => '',
  when: (_values, about) => issues(about).length > 1,
})

const isAllowed = (about: Case, name: string): boolean =>
  about.actions.some((one) => one.name === name && one.allowed)

const canPick = (about: Case, name: string): boolean =>
  makeContact.fields.some(
    (field) => field.name === name && field.kind === 'pick' && field.of(about).length > 0,
  )

export const isOpen = (values: Values, name: ChipName): boolean => values[`open.${name}`] === 'yes'

const chips = {
  nextWord: { title: composerWords.chips.noNextWord, fields: own('nextWord', 'yes'), always: true },
  promise: {
    title: composerWords.chips.promise,
    fields: under('promise', makePromise, 'meantFor'),
    always: false,
  },
  proposal: {
    title: composerWords.chips.proposal,
    fields: [ofIssue('proposal.issue', openIssues), ...under('proposal', proposeResolution)],
    always: false,
  },
  remedy: {
    title: grantRemedy.title,
    fields: [ofIssue('remedy.issue', remediable), ...under('remedy', grantRemedy, 'insteadOf', 'actFirst')],
    always: false,
  },
  question: { title: composerWords.chips.question, fields: own('asks'), always: false },
  callBack: { title: composerWords.chips.callBack, fields: own('promise'), always: false },
  readers: { title: composerWords.chips.readers, fields: own('meantFor'), always: true },
  madeAt: { title: composerWords.chips.madeAt, fields: own('madeAt'), always: false },
} as const satisfies Readonly<Record<ChipName, Omit<Chip, 'name'>>>

/** What can go along with it now: what they are told has to be heard, and one of it alone is the date. */
export const chipsOf = (about: Case, mode: ToCustomer, values: Values): readonly Chip[] => {
  const outcome = outcomeIn(mode, values)
  const heard = outcome === 'written' || outcome === 'conversation'
  // An SMS takes its words alone: what goes along would be told to nobody.
  const takesAlong = heard && !(mode === 'write' && channelIn(mode, values, about) === 'sms')
  const may: Readonly<Record<ChipName, boolean>> = {
    promise: takesAlong && isAllowed(about, 'make-promise'),
    proposal: takesAlong && isAllowed(about, 'propose-resolution'),
    remedy:
      takesAlong &&
      isAllowed(about, 'grant-remedy') &&
      remediable(about).length > 0 &&
      grantableNow(about).length > 0,
    question: takesAlong && canPick(about, 'asks'),
    callBack: outcome === 'conversation' && canPick(about, 'promise'),
    readers: about.readers.length > 0,
    madeAt: mode === 'log',
    nextWord: heard,
  }
  const isDate = (['promise', 'proposal', 'remedy', 'question'] as const).some(
    (name) => may[name] && isOpen(values, name),
  )
  const names = (
    ['nextWord', 'promise', 'proposal', 'remedy', 'question', 'callBack', 'readers', 'madeAt'] as const
  ).filter((name) => may[name] && !(name === 'nextWord' && isDate))
  return names.map((name) => ({ name, ...chips[name] }))
}

/** What of it goes along: the chips that are open, and those that always do. */
export const goingAlong = (about: Case, mode: ToCustomer, values: Values): readonly Chip[] =>
  chipsOf(about, mode, values).filter(({ name, always }) => always || isOpen(values, name))

/** Of what goes along, the first that still wants something; null where nothing does. */
export const lackingIn = (
  about: Case,
  mode: ToCustomer,
  values: Values,
): { readonly chip: Chip; readonly field: Field } | null => {
  for (const chip of goingAlong(about, mode, values)) {
    const [name] = missingIn(chip, withOutcome(mode, values), about)
    const field = chip.fields.find((one) => one.name === name)
    if (field !== undefined) return { chip, field }
  }
  return null
}
