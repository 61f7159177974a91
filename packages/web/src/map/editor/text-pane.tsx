import { TextInput } from '@mantine/core'
import { mapEditorWords } from '../../words/map-editor.ts'
import classes from '../map.module.css'
import type { TypedMap } from '../versions/typed-map.ts'
import type { Examination } from '../worker/use-map-workers.tsx'
import { MapEditor } from './lazy-map-editor.tsx'

interface TextPaneProps {
  readonly typed: TypedMap
  readonly examination: Examination
  readonly writable: boolean
}

/** The map as text, with what is wrong marked as it is typed. */
export function TextPane({ typed, examination, writable }: TextPaneProps) {
  return (
    <div className={classes.text}>
      {writable ? (
        <TextInput
          label={mapEditorWords.note()}
          placeholder={mapEditorWords.noteSuch()}
          maxLength={200}
          value={typed.note}
          onChange={(event) => typed.setNote(event.currentTarget.value)}
        />
      ) : null}
      <div className={classes.editor}>
        <MapEditor
          label={mapEditorWords.text()}
          text={typed.text}
          onChange={typed.setText}
          errors={examination.errors}
          readOnly={!writable}
        />
      </div>
    </div>
  )
}
