import type { Finding, Step } from './map-error.ts'
import { quote } from './map-error.ts'
import { isCurrency } from '../language/currency.ts'
import { majorText, minorOf, mostMinor } from '../language/money.ts'
import { readsAs, whatDiffers } from './alike.ts'
import { sentence } from './sentence.ts'
import type { Entry, Tree } from './tree.ts'
import { distinct, entryOf, follow } from './tree.ts'

export type Section = 'organisations' | 'facts' | 'customers' | 'problems' | 'remedies' | 'channels' | 'teams'

export interface Reference {
  readonly section: Section
  readonly name: string
  readonly at: number
  readonly path: readonly Step[]
}

/** In what a map counts its amounts. */
export interface Coin {
  readonly currency: string | null
  readonly decimals: number
}

/** What is seen while a map is read: names declared, names referred to, and what was wrong. */
export class Reading {
  readonly findings: Finding[] = []
  readonly referred: Reference[] = []
  readonly #root: Tree
  /** By name: where it is declared. */
  readonly #declared = new Map<Section, Map<string, number>>()
  /** By what a name reads as: the first that does. */
  readonly #alike = new Map<Section, Map<string, string>>()

  constructor(root: Tree) {
    this.#root = root
  }

  has(section: Section, name: string): boolean {
    return this.#declared.get(section)?.has(name) === true
  }

  namesOf(section: Section): readonly string[] {
    return [...(this.#declared.get(section)?.keys() ?? [])]
  }

  placeOf(section: Section, name: string): number {
    return this.#declared.get(section)?.get(name) ?? 0
  }

  /** Where what stands at this path begins. */
  placeAt(path: readonly Step[]): number {
    return follow(this.#root, path).at
  }

  /** The declared name that reads as this one does. */
  alike(section: Section, name: string): string | undefined {
    return this.#alike.get(section)?.get(readsAs(name))
  }

  /** Declares a name; false when it cannot be one or is declared already, letter by letter. */
  declared(section: Section, name: string, at: number, path: readonly Step[]): boolean {
    if (!this.#named(name, at, path)) return false
    const names = this.#declared.get(section) ?? new Map<string, number>()
    const alike = this.#alike.get(section) ?? new Map<string, string>()
    this.#declared.set(section, names)
    this.#alike.set(section, alike)
    const first = alike.get(readsAs(name))
    if (first === undefined) {
      alike.set(readsAs(name), name)
      names.set(name, at)
      return true
    }
    const said =
      first === name
        ? [sentence('names.twice', { name: quote(name) })]
        : [sentence('names.alike', { name: quote(name), first: quote(first) }), whatDiffers(name, first)]
    const readAsTwo = !names.has(name)
    this.findings.push({ code: 'duplicate-name', said, at, path, ...(readAsTwo ? { newer: true } : {}) })
    if (!readAsTwo) return false
    names.set(name, at)
    return true
  }

  /** The entries of a section of names, each name declared. */
  section(root: Tree, section: Section): (Entry & { path: readonly Step[] })[] {
    const tree = entryOf(root, section)?.value
    if (tree?.kind !== 'map') return []
    return distinct(tree.entries).flatMap((entry) => {
      const path = [section, entry.key]
      return this.declared(section, entry.key, entry.keyAt, path) ? [{ ...entry, path }] : []
    })
  }

  declaredList(tree: Tree | undefined, section: Section): string[] {
    if (tree?.kind !== 'list') return []
    return tree.items.flatMap((item, i) =>
      item.kind === 'scalar' && this.declared(section, item.text, item.at, [section, i]) ? [item.text] : [],
    )
  }

  refer(section: Section, name: string, at: number, path: readonly Step[]): void {
    if (this.#named(name, at, path)) this.referred.push({ section, name, at, path })
  }

  reference(tree: Tree | undefined, section: Section, path: readonly Step[]): string | null {
    if (tree?.kind !== 'scalar') return null
    this.refer(section, tree.text, tree.at, path)
    return tree.text
  }

  references(tree: Tree | undefined, section: Section, path: readonly Step[]): string[] {
    if (tree?.kind !== 'list') return []
    return tree.items.flatMap((item, i) => this.reference(item, section, [...path, i]) ?? [])
  }

  /** Free words, as they are written. */
  word(tree: Tree | undefined, path: readonly Step[]): string {
    if (tree?.kind !== 'scalar') return ''
    this.#named(tree.text, tree.at, path)
    return tree.text
  }

  currency(root: Tree): string | null {
    const tree = entryOf(root, 'currency')?.value
    if (tree?.kind !== 'scalar' || typeof tree.value !== 'string') return null
    if (isCurrency(tree.text)) return tree.text
    const said = [sentence('values.currency', { code: quote(tree.text) })]
    this.findings.push({ code: 'unknown-currency', said, at: tree.at, path: ['currency'] })
    return null
  }

  /** In minor units, read from what is written figure by figure. */
  amount(tree: Tree, { currency, decimals }: Coin, path: readonly Step[]): number {
    if (tree.kind !== 'scalar' || typeof tree.value !== 'number' || !Number.isFinite(tree.value)) return 0
    const minor = minorOf(tree.text, decimals)
    if (typeof minor === 'number') return minor
    if (minor === 'decimals') {
      const said = sentence('values.decimals', {
        amount: tree.text,
        currency: String(currency),
        most: decimals,
      })
      this.findings.push({ code: 'too-many-decimals', said: [said], at: tree.at, path })
      return 0
    }
    if (minor === 'no-amount') return 0
    const said = sentence('values.tooMuch', { amount: tree.text, most: majorText(mostMinor, decimals) })
    this.findings.push({ code: 'bad-value', said: [said], at: tree.at, path, newer: true })
    return mostMinor
  }

  #named(name: string, at: number, path: readonly Step[]): boolean {
    if (name.trim() !== '') return true
    this.findings.push({ code: 'empty-name', said: [sentence('names.empty', {})], at, path })
    return false
  }
}
