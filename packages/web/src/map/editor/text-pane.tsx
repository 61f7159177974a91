import { TextInput } from '@mantine/core'
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
          label="What this version is about"
          placeholder="For example: the workshop may pay up to 200"
          maxLength={200}
          value={typed.note}
          onChange={(event) => typed.setNote(event.currentTarget.value)}
        />
      ) : null}
      <div className={classes.editor}>
        <MapEditor
          label="The map as text"
          text={typed.text}
          onChange={typed.setText}
          errors={examination.errors}
          readOnly={!writable}
        />
      </div>
    </div>
  )
}
