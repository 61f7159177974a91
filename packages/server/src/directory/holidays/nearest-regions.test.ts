import { expect, it } from 'vitest'
import { nearestRegions } from './nearest-regions.ts'

const known = [
  ['ES', 'AN', 'Andalucía'],
  ['ES', 'CT', 'Catalunya'],
  ['ES', 'VC', 'Comunitat Valenciana'],
  ['ES', 'PV', 'País Vasco'],
  ['DE', 'BY', 'Bayern'],
].map(([country = '', code = '', name = '']) => ({ country, code, name }))

it.each([
  ['Andalucia', 'AN'],
  ['an', 'AN'],
  ['CAT', 'CT'],
  ['Cataluña', 'CT'],
  ['Pais Basko', 'PV'],
])('%s of ES was most likely meant to be %s', (region, nearest) => {
  const found = nearestRegions({ country: 'ES', region }, known)
  expect(found.map(({ code }) => code)).toContain(nearest)
  expect(found[0]?.code).toBe(nearest)
  expect(found).toHaveLength(3)
})

it('is none where the country has none', () => {
  expect(nearestRegions({ country: 'MT', region: 'x'.repeat(5_000) }, known)).toEqual([])
})
