import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** Our colours are pairs for light and dark, so one set serves both. Errors are ink: red is for a broken promise. */
const colours = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--brand)', fontWeight: '600' },
  { tag: [tags.string, tags.content], color: 'var(--ink)' },
  { tag: [tags.number, tags.bool, tags.null, tags.typeName, tags.labelName], color: 'var(--waiting)' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace], color: 'var(--ink-soft)' },
])

const wavy = { textDecoration: 'underline wavy var(--ink) 1px', textUnderlineOffset: '0.2em' }

const surfaces = EditorView.theme({
  '&': {
    minHeight: '0',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper-raised)',
    color: 'var(--ink)',
    fontSize: '0.875rem',
  },
  '&.cm-focused': { outline: '2px solid var(--brand)', outlineOffset: '-1px' },
  '.cm-scroller': {
    fontFamily: 'var(--font-code)',
    lineHeight: '1.55',
  },
  '.cm-content': { padding: 'var(--space-2) 0', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--brand-wash)',
  },
  // The page's own colours of what is selected are for another ground than the editor's.
  '.cm-line ::selection, .cm-line::selection': { color: 'currentColor' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in oklch, var(--paper-sunk) 60%, transparent)' },
  '.cm-gutters': {
    border: '0',
    borderRight: '1px solid var(--line)',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink-soft)',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-activeLineGutter': { backgroundColor: 'var(--paper-sunk)', color: 'var(--ink)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--brand-wash)',
    outline: '1px solid var(--brand)',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--due-wash)', outline: '1px solid var(--due)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--brand-wash)', outline: '2px solid var(--brand)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--paper-sunk)' },
})

const floating = EditorView.theme({
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper-raised)',
    boxShadow: 'var(--shadow)',
    color: 'var(--ink)',
    fontFamily: 'var(--sans)',
    maxWidth: 'min(32rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--sans)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: 'var(--space-1) var(--space-3)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--brand)',
    color: 'var(--on-brand)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-diagnostic': { padding: 'var(--space-2) var(--space-3)', whiteSpace: 'normal' },
  '.cm-diagnostic-error': { borderLeft: '3px solid var(--ink)' },
  '.cm-diagnosticAction': {
    margin: 'var(--space-1) 0 0',
    padding: 'var(--space-1) var(--space-2)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--brand)',
    color: 'var(--on-brand)',
    font: 'inherit',
    display: 'block',
  },
  '.cm-lintRange-error': { backgroundImage: 'none', paddingBottom: '0', ...wavy },
  '.cm-lintRange-active': { backgroundColor: 'var(--due-wash)' },
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--ink)' },
  '.cm-gutter-lint': { width: '1.1em' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0.25em 0.1em' },
  '.cm-lint-marker-error': {
    content: 'normal',
    borderRadius: '50%',
    backgroundColor: 'var(--ink)',
    color: 'var(--paper)',
    width: '0.9em',
    height: '0.9em',
  },
  '.cm-lint-marker-error::after': {
    content: '"!"',
    display: 'block',
    textAlign: 'center',
    font: '700 0.7em/1.3 var(--sans)',
  },
})

const panels = EditorView.theme({
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)', fontFamily: 'var(--sans)' },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: 'var(--space-2)', paddingRight: 'var(--space-8)' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': {
    margin: '0.125rem 0.25rem 0.125rem 0',
    fontSize: 'var(--size-small)',
  },
  '.cm-textfield': {
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper-raised)',
    color: 'var(--ink)',
    padding: 'var(--space-1) var(--space-2)',
  },
  ':is(.cm-textfield, .cm-button, [name=close]):focus-visible': { outline: '2px solid var(--brand)' },
  '.cm-button': {
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper-raised)',
    backgroundImage: 'none',
    color: 'var(--ink)',
    padding: 'var(--space-1) var(--space-2)',
  },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink)', fontSize: '1.25rem', padding: '0 0.5rem' },
})

export const appearance = [surfaces, floating, panels, syntaxHighlighting(colours)]
