import { lazy } from 'react'
import { orNothing } from '../look/or-nothing.ts'
import { withWords } from '../words/speak.ts'
import type { FloodsProps } from './floods.tsx'

/** Mostly there is none, and nobody waits for it to load. */
export const Floods = lazy(
  orNothing<FloodsProps>(
    withWords(['cases'], async () => ({ default: (await import('./floods.tsx')).Floods })),
  ),
)
