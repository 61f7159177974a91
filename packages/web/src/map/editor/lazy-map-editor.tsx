import { lazy, Suspense } from 'react'
import { Shape } from '../../look/blank.tsx'
import { mapEditorWords } from '../../words/map-editor.ts'
import { withWords } from '../../words/speak.ts'
import type { MapEditorProps } from './map-editor-props.ts'
import classes from './map-editor.module.css'

const Editor = lazy(
  withWords(['map'], async () => ({ default: (await import('./map-editor.tsx')).MapEditor })),
)

/** The editor, fetched when it is first seen. */
export function MapEditor(props: MapEditorProps) {
  return (
    <Suspense
      fallback={
        <div className={classes.waiting}>
          <Shape label={mapEditorWords.coming()} lines={[30, 45, 40, 60, 50, 35]} />
        </div>
      }
    >
      <Editor {...props} />
    </Suspense>
  )
}
