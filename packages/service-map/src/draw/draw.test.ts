import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seed } from '../../test/seed.ts'
import { smallMaps } from '../../test/small-maps.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { parse } from '../parse/parse.ts'
import { draw } from './draw.ts'
import { type Graph, graphOf } from './graph.ts'
import { type Layout, layOut, nameSize } from './layout.ts'
import { widthOf } from './text.ts'

const text = `version: 1
company: Example & <Sons>
facts: [number]
customers: {customer: []}
problems: {problem: {needs: help}}
remedies: {remedy: {gives: help}}
channels:
  form: {reaches: desk}
  phone: {reaches: desk, requires: [number], published: false}
  letter: {reaches: office}
teams:
  desk: {responses: [refuse, {send: phone}, {pass: workshop}, {pass: desk}], reportsTo: office}
  workshop: {responses: [refuse], reportsTo: office}
  office: {responses: [own], authority: {remedy: any}, leader: true, reportsTo: board}
  board: {leader: true}
  "Rückerstattungs\\u0000abteilung mit einem langen Namen": {asks: [office]}
  خدمة العملاء: {}
`

const mapOf = (source: string): ServiceMap => {
  const parsed = parse(source)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return parsed.map
}

const svgOf = async (source: string, withBuckstop = false): Promise<string> => {
  const drawn = await draw(mapOf(source), { withBuckstop })
  if (!drawn.ok) throw new Error(drawn.code)
  return drawn.svg
}

/** Lines of which some stretch lies within a box. */
const hidden = ({ edges }: Graph, { boxes, routes }: Layout): readonly string[] =>
  edges
    .filter(({ id }) => {
      const route = routes.get(id) ?? []
      if (route.length < 2) return true
      return route.slice(1).some((b, i) => {
        const a = route[i] ?? b
        return [...boxes.values()].some(
          ({ x, y, width, height }) =>
            Math.max(a.x, b.x) > x + 1 &&
            Math.min(a.x, b.x) < x + width - 1 &&
            Math.max(a.y, b.y) > y + 1 &&
            Math.min(a.y, b.y) < y + height - 1,
        )
      })
    })
    .map(({ id }) => id)

const examples = new URL('../../../../examples/maps/', import.meta.url)

describe('a drawing', () => {
  test('says up to which amount a team may give what, the longer name too', async () => {
    const svg = await svgOf(readFileSync(new URL('refund.as-it-went.yaml', examples), 'utf8'))
    expect(svg).toMatch(/>credit on the next bill: up to EUR\s150</)
  })

  test.each(readdirSync(examples))('of %s runs square, so that an eye can follow a line', async (file) => {
    const { routes } = await layOut(graphOf(mapOf(readFileSync(new URL(file, examples), 'utf8'))))
    expect(routes.size).toBeGreaterThan(0)
    for (const route of routes.values()) {
      route.slice(1).forEach((to, i) => {
        const from = route[i] ?? to
        expect(Math.min(Math.abs(to.x - from.x), Math.abs(to.y - from.y))).toBeLessThanOrEqual(1)
      })
    }
  })

  test.each(readdirSync(examples))('of %s has no line behind a box', async (file) => {
    const graph = graphOf(mapOf(readFileSync(new URL(file, examples), 'utf8')))
    expect(hidden(graph, await layOut(graph))).toEqual([])
  })

  test(
    'of any map has no line behind a box, and every line that the map has',
    { timeout: 60_000 },
    async () => {
      const size = { facts: 2, customers: 1, problems: 1, remedies: 1, channels: 5, teams: 9, responses: 3 }
      await fc.assert(
        fc.asyncProperty(smallMaps(size), async (map) => {
          const graph = graphOf(map)
          expect(hidden(graph, await layOut(graph))).toEqual([])
        }),
        { numRuns: 60, seed },
      )
    },
  )

  test('cuts no name: what is long has several lines, each within its box', async () => {
    const long = 'Department for customers who were sent from one counter to another and back again'
    const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
    const graph = graphOf(
      mapOf(text.replace('  workshop: {', `  "${long}": {}\n  ${word}: {}\n  workshop: {`)),
    )
    const { boxes } = await layOut(graph)
    for (const node of graph.nodes) {
      expect(node.named.join('').replaceAll(' ', '')).toBe(node.name.replaceAll(' ', ''))
      for (const line of node.named)
        expect(widthOf(line, nameSize)).toBeLessThan(boxes.get(node.id)?.width ?? 0)
    }
    expect(graph.nodes.find(({ name }) => name === long)?.named.length).toBeGreaterThan(2)
  })

  test('says which game it shows', async () => {
    expect(await svgOf(text)).toContain('The map alone, without Buckstop:')
    expect(await svgOf(text, true)).toContain('Under Buckstop:')
  })

  test('of many teams leads the eye to whoever is not safe, unless all is asked for', async () => {
    const more = Array.from({ length: 12 }, (_, i) => `  extra ${i}: {}`).join('\n')
    const many = mapOf(`${text.replace('  letter: {reaches: office}\n', '')}${more}\n`)
    const led = await draw(many)
    const all = await draw(many, { all: true })
    if (!led.ok || !all.ok) throw new Error('not drawn')
    expect([led.led, all.led]).toEqual([true, false])
    expect(led.svg).toMatch(/class="edge reaches trap"/)
    expect(led.svg).toMatch(/class="team pale"/)
    expect(all.svg).not.toContain(' pale"')
    expect(await svgOf(text)).not.toContain(' pale"')
  })

  test('is the same for the same map, byte for byte', async () => {
    expect(await svgOf(text)).toBe(await svgOf(text))
  })

  test('has channels on the left, teams by distance, and the ladder upward', async () => {
    const map = mapOf(text)
    const graph = graphOf(map)
    const { boxes } = await layOut(graph)
    const box = (name: string) => {
      const node = graph.nodes.find((n) => n.name === name)!
      return boxes.get(node.id)!
    }
    for (const { name } of map.channels) {
      for (const team of map.teams) expect(box(name).x).toBeLessThan(box(team.name).x)
    }
    expect(box('workshop').x).toBeGreaterThan(box('desk').x + box('desk').width)
    for (const { name, reportsTo } of map.teams) {
      if (reportsTo === null) continue
      expect(box(reportsTo).y + box(reportsTo).height).toBeLessThan(box(name).y)
    }
    const all = [...boxes.values()]
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
        expect(apart).toBe(true)
      }
    })
  })

  test('shows what goes round and what is safe, and says what its lines mean', async () => {
    const trapped = text.replace('  letter: {reaches: office}\n', '')
    expect(await svgOf(trapped)).toContain('class="edge reaches trap"')
    const svg = await svgOf(text)
    expect(svg).toContain('class="edge reaches safe"')
    for (const words of ['may ask', 'reports to', 'a safe way', 'goes round for ever'])
      expect(svg).toContain(words)
  })

  test('under Buckstop says of the ways that send customers away that nobody goes by them', async () => {
    const alone = await svgOf(text)
    expect(alone).toMatch(/class="edge send[^"]*" d="[^"]*" marker-end/)
    expect(alone).not.toContain('under Buckstop')
    const svg = await svgOf(text, true)
    expect(svg).toMatch(/class="edge send idle" d="[^"]*"\/>/)
    expect(svg).not.toMatch(/class="edge send[^"]*" d="[^"]*" marker-end/)
    expect(svg).toContain('sends the customer away to: nobody, under Buckstop')
  })

  test('is well-formed whatever the names are', async () => {
    const svg = await svgOf(text)
    expect(svg).toContain('Example &amp; &lt;Sons&gt;')
    expect(svg).not.toContain('\u0000')
    expect(svg).toContain('خدمة العملاء')
  })

  test('of an empty map is a drawing too, and of an enormous one a refusal', async () => {
    const empty = 'version: 1\ncompany: x\ncustomers:\nproblems:\nremedies:\nchannels:\nteams:\n'
    expect(await svgOf(empty)).toContain('0 safe')
    const teams = Array.from({ length: 500 }, (_, i) => `  t${i}:\n`).join('')
    expect(await draw(mapOf(`${empty}${teams}`))).toMatchObject({ ok: false, code: 'too-large-to-draw' })
  })
})
