import type { Document, LineCounter } from 'yaml'
import type { ServiceMap } from '../language/service-map.ts'
import { declare } from './declare.ts'
import { duplicateFindings } from './duplicates.ts'
import type { Finding, MapError } from './map-error.ts'
import { pathText } from './map-error.ts'
import { machineFindings } from './machines.ts'
import { ladderFindings, undeclaredFindings } from './names.ts'
import { fixedFindings, impossibleFindings } from './possible.ts'
import { readYaml } from './read-yaml.ts'
import { Reading } from './reading.ts'
import { sentence } from './sentence.ts'
import { shapeFindings } from './shape.ts'

export type Parsed =
  | {
      readonly ok: true
      readonly map: ServiceMap
      readonly document: Document
      readonly text: string
      /** Of a map that is live: for what it would be refused now. Empty of any other. */
      readonly refusedNow: readonly MapError[]
    }
  | { readonly ok: false; readonly errors: readonly MapError[] }

const mostErrors = 1_000

/**
 * Reads a service map. Tells every error there is (the first 1,000 of them), in the order of the
 * file; a text that is no readable YAML is told as that alone. Never throws and always ends,
 * whatever the text holds. `file` only names the file in the errors.
 * `document` is the YAML as read, with positions and comments. A map that went `live` stays readable as it was read
 * then, whatever the language has come to refuse since.
 */
export const parse = (text: string, options: { file?: string; live?: boolean } = {}): Parsed => {
  const { tree, document, lines, findings } = readYaml(text)
  const file = options.file ?? null
  if (tree === null || document === null) return { ok: false, errors: located(findings, lines, file) }
  const reading = new Reading(tree)
  const map = declare(tree, reading)
  const all = [
    ...findings,
    ...shapeFindings(tree),
    ...duplicateFindings(tree),
    ...reading.findings,
    ...undeclaredFindings(reading),
    ...ladderFindings(map, reading),
    ...machineFindings(map, reading),
    ...fixedFindings(map, reading),
    ...impossibleFindings(map, reading),
  ]
  const against = options.live === true ? all.filter(({ newer }) => newer !== true) : all
  if (against.length > 0) return { ok: false, errors: located(against, lines, file) }
  return { ok: true, map, document, text, refusedNow: located(all, lines, file) }
}

const located = (findings: readonly Finding[], lines: LineCounter, file: string | null): MapError[] => {
  const ordered = withoutEchoes(findings.toSorted((a, b) => a.at - b.at))
  const reported = ordered.slice(0, mostErrors).map(({ code, said, at, path, nearest }): MapError => {
    const { line, col } = lines.linePos(at)
    return {
      code,
      said,
      file,
      line: Math.max(1, line),
      column: Math.max(1, col),
      path: pathText(path),
      nearest: nearest ?? null,
    }
  })
  const last = reported.at(-1)
  if (ordered.length <= mostErrors || last === undefined) return reported
  const said = [sentence('tooMany', { more: ordered.length - mostErrors, most: mostErrors })]
  return [...reported, { ...last, code: 'too-many-errors', said, path: '', nearest: null }]
}

/** One place and path is told once: the first finding there is the one to act on. */
const withoutEchoes = (findings: readonly Finding[]): Finding[] => {
  const seen = new Set<string>()
  return findings.filter(({ code, at, path }) => {
    const key = `${at}\0${code}\0${path.join('\0')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
