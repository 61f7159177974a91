import { z } from 'zod'
import { id, object, words } from '../case/shape/fields.ts'
import type { ShapesOf } from '../case/shape/shapes-of.ts'
import type { ContentsBound, ContentsErased, ContentsEvent } from './contents.ts'

export const contentsShapes = {
  contentsBound: object<ContentsBound>()({ type: z.literal('contentsBound') }),
  contentsErased: object<ContentsErased>()({
    type: z.literal('contentsErased'),
    texts: z.array(words),
    files: z.array(id),
    messages: z.array(id),
  }),
} satisfies ShapesOf<ContentsEvent>
