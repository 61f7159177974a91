import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

/** `unreadable` is no YAML; `unknown-field` is a field that such a file has not. `line` counts from 1. */
export interface FileError {
  readonly line: number
  readonly code: 'unreadable' | 'unknown-field' | 'invalid'
  readonly detail: string
}

export type ReadFile<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly errors: readonly FileError[] }

/** Reads a file in YAML that a company writes. All errors at once, each with its line. */
export const readYamlFile = <Schema extends z.ZodType>(
  text: string,
  schema: Schema,
): ReadFile<z.output<Schema>> => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  if (document.errors.length > 0) {
    const errors = document.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      code: 'unreadable' as const,
      detail: error.message,
    }))
    return { ok: false, errors }
  }
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100 }))
  if (parsed.success) return { ok: true, value: parsed.data }
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true)
    return lines.linePos(hasRange(node) ? node.range[0] : 0).line
  }
  const errors = parsed.error.issues.map((issue) => ({
    line: lineOf(issue.path),
    code: issue.code === 'unrecognized_keys' ? ('unknown-field' as const) : ('invalid' as const),
    detail: `${issue.path.join('.')}: ${issue.message}`,
  }))
  return { ok: false, errors }
}

const hasRange = (node: unknown): node is { readonly range: readonly [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
