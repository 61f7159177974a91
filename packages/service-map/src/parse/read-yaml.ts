import { isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument } from 'yaml'
import type { Document, Node, YAMLError } from 'yaml'
import type { Finding, Step } from './map-error.ts'
import { quote } from './map-error.ts'
import { nearest } from './nearest.ts'
import { meantBy, type Sentence, sentence } from './sentence.ts'
import type { Entry, Tree } from './tree.ts'
import { sayYaml } from './say-yaml.ts'

/** Bounds beyond any map a company could mean; within them reading takes seconds at most. */
const most = { characters: 16 * 1024 * 1024, lexemes: 1_500_000, nodes: 1_000_000 }

export interface ReadYaml {
  /** Null when the text is no single readable YAML document. */
  readonly tree: Tree | null
  readonly document: Document | null
  readonly lines: LineCounter
  readonly findings: readonly Finding[]
}

const tooLarge = (said: Sentence): Finding => ({ code: 'too-large', said: [said], at: 0, path: [] })

const sizeFinding = (text: string): Finding | null => {
  if (text.length > most.characters) {
    return tooLarge(sentence('size.characters', { characters: text.length, most: most.characters }))
  }
  let count = 0
  for (const _ of new Lexer().lex(text)) {
    if (++count > most.lexemes) return tooLarge(sentence('size.lexemes', {}))
  }
  return null
}

/** Reads one YAML 1.2 document, positions and comments kept; resolves aliases without expanding them. */
export const readYaml = (text: string): ReadYaml => {
  const lines = new LineCounter()
  const size = sizeFinding(text)
  if (size !== null) return { tree: null, document: null, lines, findings: [size] }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    // The library compares every key with every other; declaring names finds duplicates in linear time.
    uniqueKeys: false,
    logLevel: 'error',
  })
  const findings = yamlFindings(document.errors, text, lines)
  if (findings.length > 0) return { tree: null, document: null, lines, findings }
  for (const warning of document.warnings) {
    const said = warning.message.split('\n')[0] ?? ''
    const tag = warning.code === 'TAG_RESOLVE_FAILED'
    findings.push({
      code: tag ? 'unknown-tag' : 'bad-yaml',
      said: [sentence(tag ? 'yaml.tag' : 'yaml.unreadable', { said })],
      at: warning.pos[0],
      path: [],
    })
  }
  const grown = growTree(document.contents, findings)
  if (grown.size > most.nodes) {
    findings.push(tooLarge(sentence('size.aliases', {})))
    return { tree: null, document: null, lines, findings }
  }
  return { tree: grown, document, lines, findings }
}

/** What is wrong with a line makes the library stumble over the rest of it: the first is told. */
const yamlFindings = (errors: readonly YAMLError[], text: string, lines: LineCounter): Finding[] => {
  const seenLines = new Set<number>()
  return errors.flatMap((error): Finding[] => {
    const { line } = lines.linePos(error.pos[0])
    if (seenLines.has(line)) return []
    seenLines.add(line)
    return [
      {
        code: error.code === 'RESOURCE_EXHAUSTION' ? 'too-large' : 'bad-yaml',
        said: [sayYaml(error, text)],
        at: error.pos[0],
        path: [],
      },
    ]
  })
}

const circular = (name: string, at: number, path: readonly Step[]): Finding => ({
  code: 'circular-alias',
  said: [sentence('yaml.circularAlias', { alias: `*${name}` })],
  at,
  path,
})

/** Depth is bounded by the YAML library, which refuses nesting that its own recursion could not bear. */
const growTree = (root: Node | null, findings: Finding[]): Tree => {
  const anchored = new Map<string, Tree | 'open'>()
  const unknownAlias = (name: string, at: number, path: readonly Step[]): Finding => {
    const meant = nearest(name, [...anchored.keys()])
    const said = [
      sentence('yaml.unknownAlias', { anchor: `&${name}` }),
      ...meantBy(meant === null ? null : quote(meant)),
    ]
    return { code: 'unknown-alias', said, at, path, nearest: meant }
  }

  const grow = (node: Node | null, fallback: number, path: readonly Step[]): Tree => {
    const at = node?.range?.[0] ?? fallback
    const empty: Tree = { kind: 'scalar', at, text: '', value: null, size: 1 }
    if (node === null) return empty
    if (isAlias(node)) {
      const target = anchored.get(node.source)
      if (target === undefined || target === 'open') {
        findings.push(
          target === 'open' ? circular(node.source, at, path) : unknownAlias(node.source, at, path),
        )
        return { ...empty, text: `*${node.source}` }
      }
      return { ...target, at }
    }
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined
    if (anchor !== undefined) anchored.set(anchor, 'open')
    const tree = growInside(node, at, path)
    if (anchor !== undefined) anchored.set(anchor, tree)
    return tree
  }

  const growInside = (node: Node, at: number, path: readonly Step[]): Tree => {
    if (isScalar(node)) {
      const value = node.value
      const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      return {
        kind: 'scalar',
        at,
        text: node.source ?? (plain ? String(value) : ''),
        value: plain ? value : null,
        size: 1,
      }
    }
    if (isSeq<Node | null>(node)) {
      const items = node.items.map((item, i) => grow(item, at, [...path, i]))
      return { kind: 'list', at, items, size: items.reduce((sum, item) => sum + item.size, 1) }
    }
    if (!isMap<Node | null, Node | null>(node)) return { kind: 'scalar', at, text: '', value: null, size: 1 }
    const entries: Entry[] = []
    let size = 1
    for (const pair of node.items) {
      const key = grow(pair.key, at, path)
      if (key.kind !== 'scalar') {
        findings.push({
          code: 'bad-key',
          said: [sentence('keys.notOne', {})],
          at: key.at,
          path,
        })
        continue
      }
      const value = grow(pair.value, key.at, [...path, key.text])
      entries.push({ key: key.text, keyAt: key.at, value })
      size += 1 + value.size
    }
    return { kind: 'map', at, entries, size }
  }

  return grow(root, 0, [])
}
