import type { CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete'
import type { EditorState } from '@codemirror/state'
import { declaredIn, type Section, sectionNamed } from './declared.ts'
import { written } from './marks.ts'
import { offersAt } from './offers.ts'

/** Declared names and known keys, as the place allows. */
export const completeMap: CompletionSource = (context: CompletionContext): CompletionResult | null => {
  const { state, pos, explicit } = context
  const line = state.doc.lineAt(pos)
  const offers = offersAt(line.text.slice(0, pos - line.from), sectionOf(state, line.number), declared(state))
  if (offers === null || (offers.typed === '' && !explicit)) return null
  return {
    from: pos - offers.typed.length,
    options: [
      ...offers.names.map((name) => ({ label: name, apply: written(name), type: 'name' })),
      ...offers.words.map((word) => ({ label: word.trim(), apply: word, type: 'word' })),
    ],
    validFor: /^[^,[\]{}:#]*$/,
  }
}

const declared = (state: EditorState) => declaredIn(state.doc.iterLines())

const sectionOf = (state: EditorState, from: number): Section | null => {
  for (let number = from; number > 0; number--) {
    const { text } = state.doc.line(number)
    if (/^[^\s#]/.test(text)) return sectionNamed(text)
  }
  return null
}
