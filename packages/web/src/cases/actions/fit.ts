import { folded } from '../../look/folded.ts'

const holds = (text: string, sought: string): boolean => {
  const words = folded(text)
  return folded(sought)
    .split(/\s+/)
    .every((word) => words.includes(word))
}

/** 0 where its own words hold what is sought, 1 where others do by which one may look for it. */
export type Fit = 0 | 1

/** How well something fits what was typed; null where it does not. */
export const fitOf = (
  { title, also }: { readonly title: string; readonly also: string },
  sought: string,
): Fit | null => {
  if (holds(title, sought)) return 0
  return holds(`${title} ${also}`, sought) ? 1 : null
}
