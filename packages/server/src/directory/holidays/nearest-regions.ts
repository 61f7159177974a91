import type { KnownRegion } from './calendar.ts'

const most = 3

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** How many letters are to be changed, added or left out. Both are short: a name that somebody typed, and one of a region. */
const lettersApart = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let of = 1; of <= other.length; of += 1) {
      const same = one[at - 1] === other[of - 1] ? 0 : 1
      next.push(Math.min((row[of] ?? 0) + 1, (next[of - 1] ?? 0) + 1, (row[of - 1] ?? 0) + same))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** By its code or its name, whichever is nearer, and as a share, so that short codes are not near everything. */
const apart = (wanted: string, { code, name }: KnownRegion): number =>
  Math.min(
    ...[code, name].map((known) => {
      const of = folded(known)
      if (of.startsWith(wanted) || wanted.startsWith(of)) return 0.1
      return lettersApart(wanted, of) / Math.max(wanted.length, of.length, 1)
    }),
  )

/** Those of the country that were most likely meant, the nearest first; a code is at most twenty letters in two parts. */
export const nearestRegions = (
  wanted: { readonly country: string; readonly region: string | null },
  known: readonly KnownRegion[],
): readonly KnownRegion[] => {
  const said = folded(wanted.region ?? '').slice(0, 50)
  return known
    .filter(({ country }) => country === wanted.country)
    .map((region) => ({ region, far: apart(said, region) }))
    .toSorted((a, b) => a.far - b.far || a.region.code.localeCompare(b.region.code, 'en'))
    .slice(0, most)
    .map(({ region }) => region)
}

/** "CT (Catalunya), CL (…)"; empty where the country has no regions of its own. */
export const inARow = (regions: readonly KnownRegion[]): string =>
  regions.map(({ code, name }) => `${code} (${name})`).join(', ')
