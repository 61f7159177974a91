import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const src = join(import.meta.dirname, '..')

/** Properties of what React draws, and fields of ours, that hold words for a person. */
const saysSomething =
  /^(?:alt|title|label|placeholder|aria-label|aria-description|aria-roledescription|description|about|words|legend|heading|hint|means|submit|nothingFoundMessage|detail|error|none)$/

const letters = /\p{L}{2}/u

const textOf = (node: ts.Node | undefined): string | null => {
  if (node === undefined) return null
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('…')
  if (ts.isJsxExpression(node)) return textOf(node.expression)
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression)
  if (ts.isConditionalExpression(node)) return textOf(node.whenTrue) ?? textOf(node.whenFalse)
  return null
}

/** What every language has alike: `translate="no"`. */
const isAlike = (node: ts.Node): boolean =>
  ts.isJsxElement(node) &&
  node.openingElement.attributes.properties.some(
    (one) => ts.isJsxAttribute(one) && one.name.getText() === 'translate' && textOf(one.initializer) === 'no',
  )

/** What something is called in the source, a phrase as a library asks for it or a selector among them. */
const isPropertyName = (node: ts.Node): boolean =>
  !ts.isSourceFile(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node

/** A sentence, or its beginning: several words, which no code has. */
const isSentence = (text: string): boolean => /\p{L}+,? \p{L}+/u.test(text) && !/var\(--|\[\w+=/.test(text)

const saidBy = (node: ts.Node): string | null => {
  if (ts.isJsxText(node)) return node.text
  if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent)))
    return textOf(node)
  if (ts.isJsxAttribute(node) && saysSomething.test(node.name.getText())) return textOf(node.initializer)
  if (ts.isPropertyAssignment(node) && saysSomething.test(node.name.getText().replaceAll(/['"]/g, '')))
    return textOf(node.initializer)
  const text = textOf(node)
  return text !== null && isSentence(text) ? text : null
}

const wordedIn = (file: string): readonly string[] => {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(src, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )
  const found: string[] = []
  const look = (node: ts.Node): void => {
    // What an engineer reads: an error that is thrown, and a module's name.
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if (isAlike(node) || isPropertyName(node)) return
    const said = saidBy(node)
    if (said !== null && letters.test(said)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart())
      found.push(`${file}:${line + 1} ${said.trim().replaceAll(/\s+/g, ' ')}`)
      return
    }
    ts.forEachChild(node, look)
  }
  look(source)
  return found
}

test('the workspace says nothing that stands in no catalogue', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: src }).filter(
    (file) => !/\.test\.tsx?$|\.gen\.ts$|^words\//.test(file),
  )
  expect(files.length).toBeGreaterThan(10)
  expect(files.flatMap(wordedIn)).toEqual([])
})
