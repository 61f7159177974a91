import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'

import { readText } from '../../test/reading.ts'
import { mirror } from '../mirror.ts'
import type { Report } from '../report/shape.ts'
import { drawLivedMap } from './draw.ts'
import { livedMapOf } from './graph.ts'

const reportOf = async (ways: readonly string[]): Promise<Report> => {
  const rows = ways.flatMap((way, k) =>
    way
      .split('>')
      .map((holder, step) => `c${k},Work,"${holder.replaceAll('"', '""')}",2024-01-01T10:00:${10 + step}Z`),
  )
  return mirror(await readText(['case,activity,holder,time', ...rows].join('\n'))).report
}

describe('the map as lived', () => {
  it('is XML, and the same each time', async () => {
    const report = await reportOf(['Desk>Back>Desk', 'Desk>Back', 'Back><b>"Tür" & Tor</b>', 'قسم>Desk'])
    const svg = (await drawLivedMap(report))?.shown ?? ''
    expect(await drawLivedMap(report)).toEqual({ shown: svg, whole: null })
    const parser = new SaxesParser()
    let paths = 0
    parser.on('opentag', ({ name }) => void (paths += name === 'path' ? 1 : 0))
    parser.write(svg).close()
    expect(paths).toBeGreaterThan(livedMapOf(report).ways.length)
    expect(svg).toContain('قسم')
    expect(svg).not.toContain('<b>')
  })

  it('colours the ways by which cases came back', async () => {
    const svg = (await drawLivedMap(await reportOf(['Desk>Back>Desk', 'Desk>Shop'])))?.shown ?? ''
    const drawn = [...svg.matchAll(/class="edge (\w+)"[^>]*><title>([^<]*)</g)].map((match) => [
      match[2],
      match[1],
    ])
    expect(Object.fromEntries(drawn)).toEqual({
      'Desk → Back: 1 hand-off, 0 returns': 'safe',
      'Back → Desk: 1 hand-off, 1 return': 'trap',
      'Desk → Shop: 1 hand-off, 0 returns': 'safe',
    })
  })

  it('shows of a large log as much as a reader can take in, and says how much that is', async () => {
    const report = await reportOf(
      Array.from({ length: 300 }, (_, k) => `T${k % 60}>T${(k * 7) % 60}>T${(k * 11) % 50}`),
    )
    const map = livedMapOf(report)
    expect(map.teams.length).toBeLessThanOrEqual(24)
    expect(map.ways.length).toBeLessThanOrEqual(48)
    expect(map.all).toBe(report.handoffs)
    expect((await drawLivedMap(report))?.whole).toContain(`of ${map.all} hand-offs between`)
  })

  it('shows the loops of 19 teams, and the rest apart', async () => {
    const chain = Array.from({ length: 17 }, (_, k) => `T${k}>T${k + 1}`)
    const maps = await drawLivedMap(await reportOf([...chain, 'Desk>Back>Desk', 'Desk>T3']))
    const teams = (svg: string): string[] =>
      [...svg.matchAll(/class="name"[^>]*>([^<]*)</g)].map((match) => match[1] ?? '')
    expect(teams(maps?.shown ?? '').toSorted()).toEqual(['Back', 'Desk'])
    expect(maps?.shown).toContain('2 of 20 hand-offs between 2 teams')
    expect(teams(maps?.whole ?? '')).toHaveLength(20)
    const straight = await drawLivedMap(await reportOf(chain))
    expect(straight?.whole).toBeNull()
    expect(teams(straight?.shown ?? '')).toHaveLength(18)
  })

  it('cuts no name, however long', async () => {
    const long = 'Rechtsschutzversicherungsgesellschaftsangelegenheiten'
    const svg = (await drawLivedMap(await reportOf([`${long} Süd>Desk>${long} Süd`])))?.shown ?? ''
    const [, box = ''] =
      new RegExp(`<g class="team"[^>]*><title>${long} Süd: 1 case</title>(.*?)</g>`).exec(svg) ?? []
    const lines = [...box.matchAll(/class="name" x="[^"]*" y="([^"]*)"[^>]*>([^<]*)</g)]
    expect(lines.map((line) => line[2]).join('')).toBe(`${long} Süd`)
    expect(svg).not.toContain('…')
    const height = Number(/height="([^"]*)"/.exec(box)?.[1])
    for (const [, y] of box.matchAll(/<text[^>]* y="([^"]*)"/g)) expect(Number(y)).toBeLessThan(height)
  })

  it('is nothing where nothing was handed on', async () => {
    expect(await drawLivedMap(await reportOf(['Desk>Desk', 'Back']))).toBeNull()
  })
})
