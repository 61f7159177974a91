import type { MapError } from '@buckstop/service-map'
import { sayError } from '@buckstop/service-map/say'
import { type Diagnostic, forEachDiagnostic, setDiagnostics } from '@codemirror/lint'
import { Annotation, Compartment, EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { appearance } from './appearance.ts'
import { difference } from './difference.ts'
import { type Place, placeOf, written } from './marks.ts'
import { mapEditorWords } from '../../words/map-editor.ts'
import { pageTongue } from '../../words/map-said.ts'
import { phrases } from './phrases.ts'
import { writing } from './writing.ts'

interface Named {
  readonly label: string
  /** How to leave the field, for whoever hears the page. */
  readonly description: string
}

/** A change that came from outside: it is not told back. It can be undone like any other. */
const fromOutside = Annotation.define<true>()

/**
 * The editor itself, in the element `parent`; React only mounts it and hands it what changed. It stands in a
 * shadow of its own, where its styles are adopted sheets: as tags in the page our security policy forbids them.
 */
export class CodeView {
  readonly #view: EditorView
  readonly #readOnly = new Compartment()
  /** What was typed and has not come back from the page yet. */
  #told: string[] = []
  #marks = new Map<MapError, Diagnostic>()

  constructor(parent: HTMLElement, text: string, named: Named, onChange: (text: string) => void) {
    const root = parent.shadowRoot ?? parent.attachShadow({ mode: 'open' })
    const description = document.createElement('p')
    description.id = 'description'
    description.hidden = true
    description.textContent = named.description
    root.replaceChildren(description)
    this.#view = new EditorView({
      root,
      parent: root,
      doc: text,
      extensions: [
        writing,
        appearance,
        EditorState.phrases.of(phrases()),
        this.#readOnly.of([]),
        EditorView.contentAttributes.of({
          'aria-label': named.label,
          'aria-describedby': description.id,
          // Said aloud, for whoever asks whether what scrolls here can be reached by keys.
          tabindex: '0',
          spellcheck: 'false',
          autocorrect: 'off',
          autocapitalize: 'off',
        }),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          if (
            docChanged &&
            transactions.some((one) => one.docChanged && one.annotation(fromOutside) !== true)
          )
            this.#tell(state.doc.toString(), onChange)
        }),
      ],
    })
  }

  end(): void {
    this.#view.destroy()
  }

  #tell(text: string, onChange: (text: string) => void): void {
    this.#told = [...this.#told.slice(-mostKnown), text]
    onChange(text)
  }

  /**
   * Puts a text in from outside, changing only what differs, so that the cursor stays where it was.
   * What was typed here comes back this way too, and may do so after more was typed: it is let be.
   */
  setText(text: string): void {
    const place = this.#told.indexOf(text)
    this.#told = this.#told.slice(place + 1)
    if (place !== -1) return
    const had = this.#view.state.doc.toString()
    if (had === text) return
    const { from, to, insert } = difference(had, text)
    this.#view.dispatch({ changes: { from, to, insert }, annotations: fromOutside.of(true) })
  }

  setReadOnly(readOnly: boolean): void {
    const state = readOnly
      ? [EditorState.readOnly.of(true), EditorView.contentAttributes.of({ 'aria-readonly': 'true' })]
      : []
    this.#view.dispatch({ effects: this.#readOnly.reconfigure(state) })
  }

  showErrors(errors: readonly MapError[], readOnly: boolean): void {
    const { state } = this.#view
    this.#marks = new Map(
      errors.map((error) => [
        error,
        {
          ...placeOf(state.doc, error),
          severity: 'error',
          message: sayError(pageTongue, error.said),
          actions: readOnly ? [] : mendings(error),
        },
      ]),
    )
    const marks = [...this.#marks.values()].toSorted((a, b) => a.from - b.from)
    this.#view.dispatch(setDiagnostics(state, marks))
  }

  /** Selects what is wrong, in the middle of what is seen. */
  goTo(error: MapError): void {
    const { from, to } = this.#placeNow(error)
    this.#view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center', x: 'nearest' }),
    })
    this.#view.focus()
  }

  /** Writes the name that was probably meant. */
  mend(error: MapError): void {
    const { from, to } = this.#placeNow(error)
    mendings(error)[0]?.apply(this.#view, from, to)
    this.#view.focus()
  }

  /** Marks move with what is typed after they were set. */
  #placeNow(error: MapError): Place {
    let place: Place | null = null
    forEachDiagnostic(this.#view.state, (mark, from, to) => {
      if (mark === this.#marks.get(error)) place = { from, to }
    })
    return place ?? placeOf(this.#view.state.doc, error)
  }
}

const mostKnown = 100

const mendings = ({ nearest }: MapError): NonNullable<Diagnostic['actions']> =>
  nearest === null
    ? []
    : [
        {
          name: mapEditorWords.write({ name: nearest }),
          apply: (view, from, to) => view.dispatch({ changes: { from, to, insert: written(nearest) } }),
        },
      ]
