import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sanitise, TooDeepError } from './sanitise.ts'
import { allowed } from './allowed.ts'

/** Pieces of which pages that get past others were made, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'<script>|</script>|<svg>|</svg>|<math>|<mtext>|<mglyph>|<style>|</style>|<noscript>|</noscript>|<textarea>|</textarea>'.split(
      '|',
    ),
    ...'<title>|</title>|<xmp>|</xmp>|<template>|<table>|<tr>|<td>|</table>|<form>|<iframe>|</iframe>|<plaintext>|<select>|<option>'.split(
      '|',
    ),
    ...'<!--|-->|--!>|<![CDATA[|]]>|<?|<!doctype|<|</|>|/>|"|\'|`|=|&lt;|&gt;|&quot;|&#0;|\0|<p title="|<img src=x onerror=alert(1)>'.split(
      '|',
    ),
    ...'<a href="javascript:alert(1)">|<p style="|position:fixed;|background:url(https://evil.example)|<desc>|<foreignObject>|<annotation-xml>|<b>|</p>|</b>'.split(
      '|',
    ),
    ...' onclick=alert(1)| src=https://evil.example| srcdoc="| href=cid:1|<img src="cid:1">|<base href=//evil.example>|<meta http-equiv=refresh content=0>'.split(
      '|',
    ),
  ),
  fc.string({ maxLength: 8 }),
)
const page = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

const tags: ReadonlySet<string> = new Set(allowed.allowedTags)
const attribute =
  /^(?: (?:style|dir|lang|align|href|title|target|rel|data-leads-to|src|alt|width|height|border|color|face|size|bgcolor|cellpadding|cellspacing|valign|colspan|rowspan|span|start|type)(?:="[^"<>]*")?)*(?: \/)?$/

test('whatever a page is made of, what is shown are named elements with named attributes, and words', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { html: shown } = sanitise(html, [])
      for (const [tag] of shown.matchAll(/<[^>]*>?/g)) {
        const [, name = '', rest = ''] = /^<\/?([a-z\d]+)([^>]*)>$/.exec(tag) ?? []
        expect({ tag, isNamed: tags.has(name) }).toEqual({ tag, isNamed: true })
        expect({ tag, hasNamed: attribute.test(rest) }).toEqual({ tag, hasNamed: true })
        expect(rest).not.toMatch(/javascript|src="(?!data:image)|position:|url\(/i)
      }
    }),
  )
})

test('whatever is shown is shown the same when it is read again', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { html: shown } = sanitise(html, [])
      expect(sanitise(shown, []).html).toBe(shown)
    }),
  )
})

test('a page of any depth is shown, or named as too deep', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000 }), (depth) => {
      const html = `${'<div>'.repeat(depth)}Hello`
      if (depth > 1_000) expect(() => sanitise(html, [])).toThrow(TooDeepError)
      else expect(sanitise(html, []).html).toContain('Hello')
    }),
    { numRuns: 10 },
  )
})
