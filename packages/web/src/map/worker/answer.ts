import {
  beginWalk,
  check,
  diff,
  parse,
  type Parsed,
  repair,
  rewrite,
  type ServiceMap,
  turnUp,
} from '@buckstop/service-map'
import { graphOf, layOut, tooLargeToDraw, waysOf } from '@buckstop/service-map/drawing'
import type { Answers, AnswerTo, Asked, Judged, NoAnswer, Question } from './messages.ts'

/** Positions for one kind of customer and problem: about 100 MB, which a browser's tab can spare. */
const limit = 2_000_000

let last: { readonly text: string; readonly parsed: Parsed } | null = null

/**
 * A walk asks about the same text at each step, and what was solved is kept with the map. Read as a map that is live
 * is read: what it would be refused for now is told beside what becomes of customers by it.
 */
const parsedOf = (text: string): Parsed => {
  if (last?.text !== text) last = { text, parsed: parse(text, { live: true }) }
  return last.parsed
}

const invalid: NoAnswer = { ok: false, code: 'map-invalid' }

/** Answers a question about maps; refusals are values. Throws only where this product is wrong. */
export const answer = async (question: Question): Promise<AnswerTo<Asked>> => {
  if (question.ask === 'examine') return examine(question.text)
  const parsed = parsedOf(question.text)
  if (!parsed.ok) return invalid
  const { map } = parsed
  switch (question.ask) {
    case 'lay-out':
      return await drawn(map, question.text)
    case 'compare':
      return compare(question.activeText, map)
    case 'repair': {
      const { withBuckstop, strictly, milliseconds } = question
      const options = { withBuckstop, doors: strictly, exceptions: strictly, milliseconds }
      const { total, complete, repairs, each = [] } = repair(map, options)
      return {
        ok: true,
        total,
        complete,
        repairs,
        each,
      }
    }
    case 'rewrite': {
      const rewritten = rewrite(question.text, question.changes)
      return rewritten.ok ? { ok: true, text: rewritten.text } : { ok: false, code: rewritten.code }
    }
    case 'begin-walk':
      return beginWalk(map, question.who, question.problem, {
        withBuckstop: question.withBuckstop,
        anyDoor: question.anyDoor,
        limit,
      })
    case 'turn-up':
      return turnUp(map, question.walk, question.channel, { limit })
  }
}

const examine = (text: string): Answers['examine'] => {
  const parsed = parsedOf(text)
  if (!parsed.ok) return { ok: true, examined: { valid: false, text, errors: parsed.errors } }
  const { map } = parsed
  return {
    ok: true,
    examined: {
      valid: true,
      text,
      map,
      refusedNow: parsed.refusedNow,
      asDesigned: judge(map, false),
      underBuckstop: judge(map, true),
      graph: graphOf(map),
    },
  }
}

const judge = (map: ServiceMap, withBuckstop: boolean): Judged => {
  const checked = check(map, { withBuckstop, exceptions: withBuckstop, limit })
  if (!checked.ok) return checked
  const { result, safe } = checked
  return { ok: true, result, safe, ways: waysOf(map, result) }
}

const drawn = async (map: ServiceMap, text: string): Promise<Answers['lay-out'] | NoAnswer> => {
  const graph = graphOf(map)
  const tooLarge = tooLargeToDraw(graph)
  if (tooLarge !== null) return tooLarge
  return { ok: true, text, graph, layout: await layOut(graph) }
}

const compare = (activeText: string, map: ServiceMap): Answers['compare'] | NoAnswer => {
  const active = parse(activeText, { live: true })
  if (!active.ok) return { ok: false, code: 'active-map-invalid' }
  const asDesigned = diff(active.map, map, { limit })
  if (!asDesigned.ok) return asDesigned
  const underBuckstop = diff(active.map, map, { withBuckstop: true, exceptions: true, limit })
  if (!underBuckstop.ok) return underBuckstop
  return { ok: true, asDesigned, underBuckstop }
}
