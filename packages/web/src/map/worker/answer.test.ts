import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answer } from './answer.ts'

const text = readFileSync(
  new URL('../../../../../examples/maps/refund.as-it-went.yaml', import.meta.url),
  'utf8',
)
const repaired = readFileSync(
  new URL('../../../../../examples/maps/refund.repaired.yaml', import.meta.url),
  'utf8',
)

describe('the worker answers', () => {
  test('with both games, the lists and the drawing of a valid text', async () => {
    const answered = await answer({ ask: 'examine', text })
    expect(answered).toMatchObject({
      ok: true,
      examined: { valid: true, text, asDesigned: { ok: true, safe: false }, underBuckstop: { ok: true } },
    })
    expect(await answer({ ask: 'lay-out', text })).toMatchObject({ ok: true, text })
  })

  test('of a map that would be refused now, with what for and with its verdicts', async () => {
    const alike = text.replace('teams:\n', 'teams:\n  Chat Desk: {}\n')
    expect(await answer({ ask: 'examine', text: alike })).toMatchObject({
      ok: true,
      examined: { valid: true, refusedNow: [{ code: 'duplicate-name' }], asDesigned: { ok: true } },
    })
  })

  test('with what is wrong and where', async () => {
    expect(await answer({ ask: 'examine', text: 'version: 1\ncompnay: x' })).toMatchObject({
      ok: true,
      examined: {
        valid: false,
        errors: expect.arrayContaining([expect.objectContaining({ line: 2, nearest: 'company' })]),
      },
    })
  })

  test('whether a text is better than the one that is active', async () => {
    const answered = await answer({ ask: 'compare', activeText: text, text: repaired })
    if (!answered.ok || !('asDesigned' in answered)) throw new Error('not compared')
    expect(answered.asDesigned.changes.map(({ change }) => change)).toContain('better')
    expect(await answer({ ask: 'compare', activeText: 'nonsense', text })).toMatchObject({
      code: 'active-map-invalid',
    })
  })

  test('with repairs that make it safe once they are in the text', async () => {
    const mended = await answer({
      ask: 'repair',
      text,
      withBuckstop: true,
      strictly: false,
      milliseconds: 2_000,
    })
    if (!mended.ok || !('repairs' in mended)) throw new Error('not repaired')
    const [first] = mended.repairs
    const changes = first?.changes ?? []
    const rewritten = await answer({ ask: 'rewrite', text, changes })
    if (!rewritten.ok || !('text' in rewritten)) throw new Error('not rewritten')
    expect(await answer({ ask: 'examine', text: rewritten.text })).toMatchObject({
      examined: { underBuckstop: { safe: true } },
    })
  })

  test('refusals as values, for every question that needs a valid map', async () => {
    const walker = { who: 'nobody', problem: 'nothing', withBuckstop: true, anyDoor: false }
    expect(await answer({ ask: 'begin-walk', text, ...walker })).toMatchObject({ code: 'no-such-name' })
    expect(await answer({ ask: 'begin-walk', text: '', ...walker })).toMatchObject({ code: 'map-invalid' })
    expect(await answer({ ask: 'lay-out', text: ': :' })).toMatchObject({ code: 'map-invalid' })
    const many = Array.from({ length: 400 }, (_, i) => `  t${i}:\n`).join('')
    expect(
      await answer({
        ask: 'lay-out',
        text: `version: 1\ncompany: x\ncustomers:\nproblems:\nremedies:\nchannels:\nteams:\n${many}`,
      }),
    ).toMatchObject({ code: 'too-large-to-draw' })
  })
})
