import { IconDownload, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { drawingWords } from '../../words/drawing.ts'
import { savePicture, type Shown } from './as-picture.ts'
import classes from './drawing.module.css'
import type { View } from './in-view.ts'

interface DrawingToolsProps {
  readonly view: Pick<View, 'larger' | 'smaller' | 'fit'>
  readonly save: Shown
}

/** Larger, smaller, all of it, and away with it as a file. */
export function DrawingTools({ view, save }: DrawingToolsProps) {
  return (
    <div className={classes.tools}>
      <button
        type="button"
        title={drawingWords.largerBy()}
        aria-label={drawingWords.larger()}
        onClick={view.larger}
      >
        <IconPlus size={17} aria-hidden />
      </button>
      <button
        type="button"
        title={drawingWords.smallerBy()}
        aria-label={drawingWords.smaller()}
        onClick={view.smaller}
      >
        <IconMinus size={17} aria-hidden />
      </button>
      <button type="button" title={drawingWords.allBy()} aria-label={drawingWords.all()} onClick={view.fit}>
        <IconMaximize size={17} aria-hidden />
      </button>
      <button
        type="button"
        title={drawingWords.saveAs()}
        aria-label={drawingWords.save()}
        onClick={() => savePicture(save)}
      >
        <IconDownload size={17} aria-hidden />
      </button>
    </div>
  )
}
