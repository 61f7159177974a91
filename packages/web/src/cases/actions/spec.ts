import type { paths } from '../../api/schema.gen.ts'
import type { Case } from '../../api/shapes.ts'

type ActionPath = Extract<keyof paths, `/api/v1/cases/{id}/actions/${string}`>

/** The name of an action as the server knows it: `accept-transfer`. */
export type ActionName = ActionPath extends `/api/v1/cases/{id}/actions/${infer Name}` ? Name : never

export type BodyOf<Name extends ActionName> =
  paths[`/api/v1/cases/{id}/actions/${Name}`]['post']['requestBody']['content']['application/json']

/** What was typed or chosen, by the name of its field; kept as it is while the page is open. */
export type Values = Readonly<Record<string, string>>

/** What is said when it is drawn, in the language of the page. */
export type Say = () => string

interface Shown {
  readonly name: string
  readonly label: Say
  readonly hint?: Say
  readonly optional?: true
  /** Asked for only while this holds. */
  readonly when?: (values: Values, about: Case) => boolean
  /** What stands in it to begin with. */
  readonly first?: (about: Case) => string
}

export interface Option {
  readonly value: string
  readonly words: Say
  readonly hint?: Say
}

export type LetterKind = BodyOf<'send-closing-letter'>['kind']

export type Field =
  /** `voice` says whose words they are, and so in which face they are set. */
  | (Shown & { readonly kind: 'words'; readonly voice: 'customer' | 'company' })
  /** `offers` is what is proposed as one types; anything may be typed. */
  | (Shown & { readonly kind: 'line'; readonly offers?: readonly string[] })
  | (Shown & { readonly kind: 'moment'; readonly side: 'ahead' | 'past' })
  | (Shown & { readonly kind: 'choice'; readonly options: readonly Option[] })
  | (Shown & { readonly kind: 'check' })
  | (Shown & { readonly kind: 'person' })
  /** Somebody who leads; `rung` says of their own line, where they have one, that it was rung and nobody answered. */
  | (Shown & { readonly kind: 'leader'; readonly rung: Pick<Shown, 'name' | 'label' | 'hint'> })
  | (Shown & { readonly kind: 'team' })
  /** A person or a team; the value is `person:ID` or `team:NAME`. */
  | (Shown & { readonly kind: 'addressee' })
  | (Shown & { readonly kind: 'channel' })
  /** A tag of the company that the case does not have. */
  | (Shown & { readonly kind: 'tag' })
  /** What is given, and the amount where there is one: `NAME`, `NAME.amount`, `NAME.currency`. */
  | (Shown & { readonly kind: 'remedy' })
  /** How much of it: `NAME`, `NAME.currency`. */
  | (Shown & { readonly kind: 'amount' })
  /** What is true of the customer, of all that the service map says may be: `NAME FACT` is yes, no or unknown. */
  | (Shown & { readonly kind: 'facts' })
  /**
   * A letter that a regulator asks for: what its writer says, by element (`letter KEY`), and how the customer gets it.
   * Its kind is `kind` of the form, where it is not always the same.
   */
  | (Shown & { readonly kind: 'letter'; readonly always?: LetterKind })
  /** One out of what the case holds. */
  | (Shown & {
      readonly kind: 'pick'
      readonly of: (from: Case) => readonly Option[]
      /** Stands first: that it stays empty, or that there is nothing to choose. */
      readonly none: Say
      /** Stands first instead, where one of them has to be chosen. */
      readonly choose?: Say
    })

/** What an action is about, where a case holds several of the kind. */
export type SubjectKind =
  | 'offer'
  | 'promise'
  | 'ask'
  | 'issue'
  | 'escalation'
  | 'thanks'
  | 'survey'
  | 'mention'
  | 'remedy'
  | 'remedyRequest'

export const rooms = [
  'contact',
  'promise',
  'resolution',
  'ownership',
  'ask',
  'escalation',
  'standing',
  'case',
] as const
export type Room = (typeof rooms)[number]

export interface ActionSpec<Name extends ActionName = ActionName> {
  readonly name: Name
  readonly room: Room
  /** What one wants to do, as a person says it. */
  readonly title: Say
  /** What follows from it, in a sentence. */
  readonly means: Say
  /** Other words by which somebody may look for it. */
  readonly also: Say
  readonly subject: SubjectKind | null
  /** Done where its contact stands in the story, and not chosen from the menu. */
  readonly inStory?: true
  readonly fields: readonly Field[]
  /** Nothing is asked first: the button that offers it does it. */
  readonly atOnce?: true
  /** The words on the button that does it. */
  readonly submit: Say
  readonly body: (values: Values, subject: number) => BodyOf<Name>
  /** What is said once it is done, of the case as it then stands; its title where this is left out, or says nothing. */
  readonly done?: (after: Case) => string | null
}

/** Where it stands what is being typed for a time, until it is understood. */
export const typedKey = (field: string): string => `${field}.typed`

export const factAnswers = ['yes', 'no', 'unknown'] as const

/** Where it stands whether a fact holds. */
export const factKey = (field: string, fact: string): string => `${field} ${fact}`

/** What was said of each fact, and null of what is not known after all. */
export const factsIn = (
  values: Values,
  field: string,
): readonly { readonly fact: string; readonly holds: boolean | null }[] =>
  Object.entries(values).flatMap(([key, answer]) =>
    key.startsWith(factKey(field, ''))
      ? [
          {
            fact: key.slice(factKey(field, '').length),
            holds: answer === 'unknown' ? null : answer === 'yes',
          },
        ]
      : [],
  )

/** Checks the body against the server's document, then lets it stand among the others. */
export const action = <Name extends ActionName>(spec: ActionSpec<Name>): ActionSpec<Name> => spec

export const textOf = (values: Values, name: string): string => values[name] ?? ''

export const textOrNull = (values: Values, name: string): string | null => {
  const text = values[name] ?? ''
  return text.trim() === '' ? null : text
}

/** What `make` makes of a text that was given; null otherwise, which spreads to nothing: the server's default holds. */
export const whenGiven = <Made extends object>(
  values: Values,
  name: string,
  make: (text: string) => Made,
): Made | null => {
  const text = textOrNull(values, name)
  return text === null ? null : make(text)
}

/** The one of `choices` that was chosen. */
export const oneOf = <Choice extends string>(
  choices: readonly Choice[],
  chosen: string,
  otherwise: Choice,
): Choice => choices.find((choice) => choice === chosen) ?? otherwise

/** What is no whole number is sent as one that is refused, so that it is not lost. */
export const wholeOrNull = (values: Values, name: string): number | null => {
  const text = textOrNull(values, name)
  if (text === null) return null
  return /^\d{1,9}$/.test(text.trim()) ? Number(text) : -1
}
