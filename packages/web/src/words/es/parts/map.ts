import type { Messages } from '../../messages.ts'
import { comparingWords } from '../comparing.ts'
import { drawingWords } from '../drawing.ts'
import { goingLiveWords, staffingWords } from '../going-live.ts'
import { mapWords } from '../map.ts'
import { mapEditorWords } from '../map-editor.ts'
import { mapSaidWords } from '../map-said.ts'
import { mendingWords } from '../mending.ts'
import { strandedWords } from '../stranded.ts'
import { verdictWords, findingWords } from '../verdicts.ts'
import { versionWords } from '../versions.ts'
import { walkingWords } from '../walking.ts'

/** In Spanish: the service map. */
export const words = {
  comparingWords,
  drawingWords,
  goingLiveWords,
  staffingWords,
  mapWords,
  mapEditorWords,
  mapSaidWords,
  mendingWords,
  strandedWords,
  verdictWords,
  findingWords,
  versionWords,
  walkingWords,
} satisfies Messages
