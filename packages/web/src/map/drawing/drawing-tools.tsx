import { IconDownload, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
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
      <button type="button" title="Larger (+)" aria-label="Larger" onClick={view.larger}>
        <IconPlus size={17} aria-hidden />
      </button>
      <button type="button" title="Smaller (−)" aria-label="Smaller" onClick={view.smaller}>
        <IconMinus size={17} aria-hidden />
      </button>
      <button type="button" title="All of it (0)" aria-label="All of it" onClick={view.fit}>
        <IconMaximize size={17} aria-hidden />
      </button>
      <button
        type="button"
        title="Save as a picture (SVG)"
        aria-label="Save as a picture"
        onClick={() => savePicture(save)}
      >
        <IconDownload size={17} aria-hidden />
      </button>
    </div>
  )
}
