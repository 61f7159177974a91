import { isNode, parseDocument, visit } from 'yaml'
import type { ServiceMap } from '../language/service-map.ts'
import { parse } from '../parse/parse.ts'
import type { Change } from '../repair/change.ts'
import { applyChanges } from '../repair/change.ts'
import type { TextEdit } from './edit-text.ts'
import { addItem, addPair, has, itemTexts, removeItem, replaceValue } from './edit-text.ts'
import { nameText } from './yaml-parts.ts'

export type Rewritten =
  | { readonly ok: true; readonly text: string; readonly map: ServiceMap }
  | { readonly ok: false; readonly code: 'cannot-rewrite'; readonly message: string }

/**
 * Makes the changes in the text of a map, and leaves every other character and every comment as it
 * was. The result is read again and has to be the changed map, exactly; where the file shares parts
 * by aliases they are written out first, since a change to one place must not change another.
 */
export const rewrite = (text: string, changes: readonly Change[]): Rewritten => {
  const before = parse(text)
  if (!before.ok) return { ok: false, code: 'cannot-rewrite', message: 'The text is no valid map.' }
  const wanted = applyChanges(before.map, changes)
  for (const start of [() => text, () => withoutAliases(text)]) {
    const edited = editAll(start(), changes)
    const after = edited === null ? null : parse(edited)
    if (edited !== null && after?.ok === true && JSON.stringify(after.map) === JSON.stringify(wanted)) {
      return { ok: true, text: edited, map: after.map }
    }
  }
  const message = 'The file is written in a way that cannot be changed in place; change it by hand.'
  return { ok: false, code: 'cannot-rewrite', message }
}

/** Responses are taken out from the last to the first, so that the places of the others hold. */
const place = (change: Change): number => (change.change === 'forbid' ? change.response : -1)

const editAll = (text: string, changes: readonly Change[]): string | null => {
  let edited: string | null = text
  for (const change of changes.toSorted((a, b) => place(b) - place(a))) {
    if (edited === null) return null
    const document = parseDocument(edited, { schema: 'core', uniqueKeys: false, logLevel: 'silent' })
    edited = editOne({ text: edited, document }, change)
  }
  return edited
}

const editOne = (edit: TextEdit, change: Change): string | null => {
  switch (change.change) {
    case 'forbid':
      return removeItem(edit, ['teams', change.team, 'responses'], change.response)
    case 'publish':
      return replaceValue(edit, ['channels', change.channel, 'published'], 'true')
    case 'drop': {
      const keys = ['channels', change.channel, 'requires']
      return removeItem(edit, keys, itemTexts(edit, keys).lastIndexOf(change.requires))
    }
    case 'authorise': {
      const keys = ['teams', change.team, 'authority', change.remedy]
      return has(edit, keys)
        ? replaceValue(edit, keys, String(change.amount))
        : addPair(edit, keys, String(change.amount))
    }
    case 'ask':
      return addItem(edit, ['teams', change.team, 'asks'], nameText(change.asks))
  }
}

const withoutAliases = (text: string): string => {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent' })
  visit(document, {
    Alias: (_, alias) => {
      const copy: unknown = alias.resolve(document)?.clone()
      return isNode(copy) ? copy : undefined
    },
  })
  visit(document, { Value: (_, node) => void delete node.anchor })
  return document.toString({ lineWidth: 0 })
}
