import type { Settings } from '../api/shapes.ts'

/** By what one of them is known on the page; nothing else tells two of them apart. */
export const keyOf = ({
  day,
  name,
  team,
}: Pick<Settings['ownHolidays']['items'][number], 'day' | 'name' | 'team'>): string =>
  JSON.stringify([day, name, team])
