import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { CodeView } from './code-view.ts'
import { ErrorList } from './error-list.tsx'
import type { MapEditorProps } from './map-editor-props.ts'
import { mapEditorWords } from '../../words/map-editor.ts'
import classes from './map-editor.module.css'

/** The text of a map, as it is written: marked where it is wrong, with what is wrong beneath. */
export function MapEditor({ label, text, onChange, errors, readOnly = false }: MapEditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<CodeView>(null)
  const typed = useEffectEvent((now: string) => onChange(now))
  const begin = useEffectEvent(
    (parent: HTMLElement) =>
      new CodeView(parent, text, { label, description: mapEditorWords.howToLeave() }, (now) => typed(now)),
  )

  useLayoutEffect(() => {
    if (place.current === null) return
    const made = begin(place.current)
    view.current = made
    return () => {
      view.current = null
      made.end()
    }
  }, [])
  useEffect(() => view.current?.setText(text), [text])
  useEffect(() => view.current?.setReadOnly(readOnly), [readOnly])
  useEffect(() => view.current?.showErrors(errors, readOnly), [errors, readOnly])

  return (
    <div className={classes.editor}>
      <div ref={place} className={classes.place} dir="ltr" />
      <p className={classes.hint}>
        {readOnly
          ? mapEditorWords.readOnly()
          : mapEditorWords.keys({
              tab: <kbd translate="no">Tab</kbd>,
              escape: <kbd translate="no">Esc</kbd>,
              space: <kbd translate="no">Ctrl Space</kbd>,
              next: <kbd translate="no">F8</kbd>,
              find: <kbd translate="no">Ctrl F</kbd>,
            })}
      </p>
      <ErrorList
        errors={errors}
        onGoTo={(error) => view.current?.goTo(error)}
        onMend={readOnly ? null : (error) => view.current?.mend(error)}
      />
    </div>
  )
}
