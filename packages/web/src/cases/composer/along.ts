import type { Case } from '../../api/shapes.ts'
import { makeContact } from '../actions/contact.ts'
import { missingIn } from '../actions/filled.ts'
import { makePromise } from '../actions/promise.ts'
import { proposeResolution } from '../actions/resolution.ts'
import type { ActionSpec, BodyOf, Field, Say, Values } from '../actions/spec.ts'
import { composerWords } from '../../words/composer.ts'
import { asForm, type Mode, modeIn, wordsField } from './modes.ts'

/** What goes along with the words, each as a chip that opens in place. */
export const chipNames = [
  'nextWord',
  'promise',
  'proposal',
  'question',
  'callBack',
  'readers',
  'madeAt',
] as const
export type ChipName = (typeof chipNames)[number]

export interface Chip {
  readonly name: ChipName
  readonly title: Say
  readonly fields: readonly Field[]
  /** Whether it is filled in to begin with, and cannot be left out. */
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
    .map((field) => ({ ...field, name: `${prefix}.${field.name}` }))

const own = (...names: readonly string[]): readonly Field[] =>
  names.flatMap((name) => makeContact.fields.find((field) => field.name === name) ?? [])

const openIssues = (about: Case): Case['issues'] =>
  about.issues.filter(({ state }) => state === 'open' || state === 'proposed')

const ofIssue: Field = {
  kind: 'pick',
  name: 'proposal.issue',
  label: composerWords.proposalFor,
  of: (about) =>
    openIssues(about).map(({ number, words }) => ({
      value: String(number),
      words: () => words.words ?? String(number),
    })),
  none: () => '',
  when: (_values, about) => openIssues(about).length > 1,
}

const isAllowed = (about: Case, name: string): boolean =>
  about.actions.some((one) => one.name === name && one.allowed)

/** What can go along with it now. */
export const chipsOf = (about: Case, mode: Mode, values: Values): readonly Chip[] => {
  if (mode === 'inside') return []
  const heard = mode === 'write' || values['outcome'] === 'conversation'
  const asks = (values['asks'] ?? '') !== ''
  const has = (name: string): boolean =>
    makeContact.fields.some(
      (field) => field.name === name && field.kind === 'pick' && field.of(about).length > 0,
    )
  const chips: readonly (Chip | false)[] = [
    heard &&
      !asks && {
        name: 'nextWord',
        title: composerWords.chips.noNextWord,
        fields: own('nextWord', 'yes'),
        always: true,
      },
    isAllowed(about, 'make-promise') && {
      name: 'promise',
      title: composerWords.chips.promise,
      fields: under('promise', makePromise, 'meantFor'),
      always: false,
    },
    isAllowed(about, 'propose-resolution') && {
      name: 'proposal',
      title: composerWords.chips.proposal,
      fields: [ofIssue, ...under('proposal', proposeResolution)],
      always: false,
    },
    heard &&
      has('asks') && {
        name: 'question',
        title: composerWords.chips.question,
        fields: own('asks'),
        always: false,
      },
    mode === 'log' &&
      values['outcome'] === 'conversation' &&
      has('promise') && {
        name: 'callBack',
        title: composerWords.chips.callBack,
        fields: own('promise'),
        always: false,
      },
    about.readers.length > 0 && {
      name: 'readers',
      title: composerWords.chips.readers,
      fields: own('meantFor'),
      always: true,
    },
    mode === 'log' && {
      name: 'madeAt',
      title: composerWords.chips.madeAt,
      fields: own('madeAt'),
      always: false,
    },
  ]
  return chips.filter((chip) => chip !== false)
}

/** The chips that are filled in, or are open to be. */
export const openIn = (values: Values): readonly ChipName[] =>
  chipNames.filter((name) => (values[`open.${name}`] ?? '') === 'yes')

/** Of what goes along, the first that still wants something; null where nothing does. */
export const lackingIn = (
  about: Case,
  values: Values,
): { readonly chip: Chip; readonly field: string } | null => {
  const open = openIn(values)
  const form = asForm(values)
  for (const chip of chipsOf(about, modeIn(values), values)) {
    const [field] = chip.always || open.includes(chip.name) ? missingIn(chip, form, about) : []
    if (field !== undefined) return { chip, field }
  }
  return null
}

const valuesUnder = (prefix: string, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith(`${prefix}.`) ? [[name.slice(prefix.length + 1), value]] : [],
    ),
  )

const whereOpen = (name: ChipName, values: Values, field: string): Values =>
  openIn(values).includes(name) ? {} : { [field]: '' }

/** What is done with what was typed. */
export const deedOf = (about: Case, values: Values): Deed =>
  modeIn(values) === 'inside'
    ? { name: 'write-note', body: { words: values[wordsField('inside')] ?? '' } }
    : { name: 'make-contact', body: bodyOf(about, values) }

type Deed =
  | { readonly name: 'write-note'; readonly body: BodyOf<'write-note'> }
  | { readonly name: 'make-contact'; readonly body: BodyOf<'make-contact'> }

/** All that is sent at once: it is recorded together, or nothing of it. */
export const bodyOf = (about: Case, values: Values): BodyOf<'make-contact'> => {
  const open = openIn(values)
  const form = {
    ...asForm(values),
    ...whereOpen('question', values, 'asks'),
    ...whereOpen('callBack', values, 'promise'),
    ...whereOpen('madeAt', values, 'madeAt'),
  }
  const [firstIssue] = openIssues(about)
  const issue = Number(values['proposal.issue'] ?? firstIssue?.number ?? 0)
  return {
    ...makeContact.body(form, 0),
    ...(open.includes('promise')
      ? { newPromise: withoutReaders(makePromise.body(valuesUnder('promise', values), 0)) }
      : {}),
    ...(open.includes('proposal')
      ? {
          proposal: proposeResolution.body(
            valuesUnder('proposal', values),
            issue || (firstIssue?.number ?? 0),
          ),
        }
      : {}),
  }
}

const withoutReaders = ({
  meantFor: _all,
  ...promised
}: BodyOf<'make-promise'>): Omit<BodyOf<'make-promise'>, 'meantFor'> => promised
