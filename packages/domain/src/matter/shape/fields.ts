import { z } from 'zod'
import { type Instant, isInstant } from '../../time/instant.ts'
import type { CaseId, Money, Remedy, TextRef } from '../text.ts'

/** What is read from JSON is checked against these, and not taken for what it should be. */

/**
 * The schema of an object with exactly the fields of a type. A field that the type has and the schema lacks, an
 * optional one too, does not compile; nor does one too many.
 */
export const object =
  <Type>() =>
  <Fields extends FieldsOf<Type>>(fields: Fields & Record<Exclude<keyof Fields, keyof Type>, never>) =>
    z.object(fields)

type FieldsOf<Type> = { readonly [Name in keyof Type]-?: z.ZodType }

export const text = z.string()
export const count = z.int()
export const yesOrNo = z.boolean()
export const id = z.string()
/** Words that stand outside the ledger. */
export const words: z.ZodType<TextRef> = z.string()
export const caseId: z.ZodType<CaseId> = z.string()
export const day = z.string()
export const moment = z
  .custom<Instant>((value) => typeof value === 'string' && isInstant(value), 'expected a moment')
  .meta({ title: 'instant' })

export const money = object<Money>()({ currency: text, minor: count })
export const remedy = object<Remedy>()({ what: words, amount: money.nullable() })

/** As a type is written: nothing of it can be changed. */
type Unchanging<Type> = Type extends string | number | boolean | null | undefined
  ? Type
  : Type extends readonly (infer Item)[]
    ? readonly Unchanging<Item>[]
    : { readonly [Name in keyof Type]: Unchanging<Type[Name]> }

/** The type of what a schema reads. */
export type Read<Schema extends z.ZodType> = Unchanging<z.output<Schema>>

/** `true` where a schema reads all that the type holds, and nothing else; each kind of a union, each word of a list. */
export type Exactly<Type, Schema extends z.ZodType> = [Type] extends [Read<Schema>]
  ? [Read<Schema>] extends [Type]
    ? true
    : false
  : false
