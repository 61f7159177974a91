import type { Finding, Step } from './map-error.ts'
import { quote } from './map-error.ts'
import { decimalsIn, decimalsOf, isCurrency } from '../language/currency.ts'
import type { Entry, Tree } from './tree.ts'
import { distinct, entryOf } from './tree.ts'

export type Section = 'organisations' | 'facts' | 'customers' | 'problems' | 'remedies' | 'channels' | 'teams'

export interface Reference {
  readonly section: Section
  readonly name: string
  readonly at: number
  readonly path: readonly Step[]
}

/** What is seen while a map is read: names declared, names referred to, and what was wrong. */
export class Reading {
  readonly findings: Finding[] = []
  readonly referred: Reference[] = []
  readonly #declared = new Map<Section, Set<string>>()

  namesOf(section: Section): ReadonlySet<string> {
    return this.#declared.get(section) ?? new Set()
  }

  /** Declares a name; false when it cannot be one or is declared already. */
  declared(section: Section, name: string, at: number, path: readonly Step[]): boolean {
    if (!this.#named(name, at, path)) return false
    const names = this.#declared.get(section) ?? new Set()
    this.#declared.set(section, names)
    if (names.has(name)) {
      const message = `${quote(name)} is declared twice; names are unique.`
      this.findings.push({ code: 'duplicate-name', message, at, path })
      return false
    }
    names.add(name)
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
    const message = `${quote(tree.text)} is no currency code of ISO 4217; write it like EUR.`
    this.findings.push({ code: 'unknown-currency', message, at: tree.at, path: ['currency'] })
    return null
  }

  amount(tree: Tree, currency: string | null, path: readonly Step[]): number {
    if (tree.kind !== 'scalar' || typeof tree.value !== 'number' || !Number.isFinite(tree.value)) return 0
    const most = decimalsOf(currency)
    if (decimalsIn(tree.value) > most) {
      const message = `${tree.text} has more decimals than ${currency} has, which is ${most}.`
      this.findings.push({ code: 'too-many-decimals', message, at: tree.at, path })
    }
    return Math.max(0, tree.value)
  }

  #named(name: string, at: number, path: readonly Step[]): boolean {
    if (name.trim() !== '') return true
    this.findings.push({ code: 'empty-name', message: 'A name cannot be empty.', at, path })
    return false
  }
}
