import type { MapError } from '@buckstop/service-map'

/** The text of a map as somebody writes it. Import the component from `lazy-map-editor.tsx`: it is a chunk of its own. */
export interface MapEditorProps {
  /** What the field is called, for whoever hears the page. */
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
  /** Of exactly this text, or of one a moment older: marks move along with what is typed. */
  readonly errors: readonly MapError[]
  readonly readOnly?: boolean
}
