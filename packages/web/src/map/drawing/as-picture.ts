import type { ServiceMap, Verdict } from '@buckstop/service-map'
import { svgOf, type Ways } from '@buckstop/service-map/drawing'
import { drawingWords } from '../../words/drawing.ts'
import type { Game } from '../verdicts/verdict-words.ts'
import type { Picture } from './flow.ts'

const fileName = (company: string): string =>
  drawingWords
    .file({ company })
    .replaceAll(/[^\p{L}\p{N} .-]/gu, '')
    .replaceAll(/\s+/g, '-')

/** A drawing as it is shown. */
export interface Shown {
  readonly map: ServiceMap
  readonly picture: Picture
  readonly ways: Ways
  readonly verdicts: readonly Verdict[]
  readonly game: Game
  readonly led: boolean
}

/** Hands the drawing over as a file of its own: the same that `buckstop map draw` writes. */
export const savePicture = ({ map, picture, ways, verdicts, game, led }: Shown): void => {
  const svg = svgOf(map, { ...picture, ways, verdicts, withBuckstop: game === 'buckstop', led })
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName(map.company)
  link.click()
  // The browser reads it after the press; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
