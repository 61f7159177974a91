import { raw, type Html } from '../../../look/html.ts'

/** One shape for each meaning, so that none rests on colour; drawn by hand on a grid of 20, with the pen of `pages.css`. */
const draw = (shape: string): Html => raw(`<svg viewBox="0 0 20 20" aria-hidden="true">${shape}</svg>`)

export const icons = {
  tick: draw('<path d="m3.5 10.8 4.2 4.2 8.8-10"/>'),
  clock: draw('<circle cx="10" cy="10" r="7.5"/><path d="M10 5.6V10l3 2"/>'),
  cutLine: draw('<path d="M1.5 10h5M13.5 10h5M7 15.5 13 4.5"/>'),
  speech: draw('<path d="M3 4h14v9.5H9.5L5.5 17v-3.500H3z"/>'),
  rise: draw('<path d="M10 16.500V4M4.800 9 10 3.800 15.200 9"/>'),
  still: draw('<path d="M4.500 10h11"/>'),
} as const
