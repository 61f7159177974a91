import type { ServiceMap, Verdict } from '@buckstop/service-map'
import type { Ways } from '@buckstop/service-map/drawing'
import { IconDownload, IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import type { Game } from '../verdicts/verdict-words.ts'
import { savePicture } from './as-picture.ts'
import classes from './drawing.module.css'
import type { Picture } from './flow.ts'
import type { View } from './in-view.ts'

interface DrawingToolsProps {
  readonly view: Pick<View, 'larger' | 'smaller' | 'fit'>
  readonly save: {
    readonly map: ServiceMap
    readonly picture: Picture
    readonly ways: Ways
    readonly verdicts: readonly Verdict[]
    readonly game: Game
  }
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
        onClick={() => savePicture(save.map, save.picture, save.ways, save.verdicts, save.game)}
      >
        <IconDownload size={17} aria-hidden />
      </button>
    </div>
  )
}
