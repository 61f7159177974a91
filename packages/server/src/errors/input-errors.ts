import type { z } from '@hono/zod-openapi'
import { Problem, type InputError } from './problem.ts'

const maxShown = 20

type Issue = z.core.$ZodIssue

const codeOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined') ? 'missing' : 'type-wrong'
    case 'unrecognized_keys':
      return 'field-unknown'
    case 'too_big':
      return 'too-much'
    case 'too_small':
      return 'too-little'
    case 'invalid_format':
      return 'format-wrong'
    case 'invalid_value':
      return 'choice-unknown'
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return 'type-wrong'
    case 'custom': {
      const code: unknown = issue.params?.['code']
      return typeof code === 'string' ? code : 'does-not-fit'
    }
    default:
      return issue satisfies never
  }
}

// What strangers send is named back to them, never at length and never with what could steer a terminal.
const shown = (text: string): string => text.replaceAll(/[^\x20-\x7E]/g, '?').slice(0, 80)

const detailOf = (issue: Issue): string => {
  if (issue.code === 'unrecognized_keys') {
    return `is not known here: ${issue.keys.slice(0, 5).map(shown).join(', ')}`
  }
  return shown(issue.message)
}

/** A schema's complaints as parts of a problem; the first twenty. */
export const inputErrors = (issues: readonly Issue[]): readonly InputError[] =>
  issues.slice(0, maxShown).map((issue) => ({
    path: shown(issue.path.map(String).join('.')),
    code: codeOf(issue),
    detail: detailOf(issue),
  }))

/** The value as the schema reads it. @throws Problem `input-invalid` */
export const readInput = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  throw new Problem('input-invalid', { errors: inputErrors(read.error.issues) })
}
