import { whyNotAhead } from '@buckstop/domain'
import { comesByMail, wishOf } from '../../cases/actions/closing-letter.ts'
import { typedElements } from '../../cases/closing-letter/compose.ts'
import { writeLetter } from '../../cases/closing-letter/write-letter.ts'
import { readHead } from '../../cases/queries/case-details.ts'
import { Refused } from '../../errors/problem.ts'
import * as routes from '../contract/closing-letter.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { lookOf, principalOf } from './principal-of.ts'

export const bindClosingLetter = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.previewClosingLetter, async (c) => {
    const { head, places, shows } = lookOf(c)
    // It says what was offered.
    if (!shows.ourWords || !shows.remedies) throw new Refused({ code: 'not-dealing-with-it' })
    const wish = wishOf(c.req.valid('json'))
    const wrongDate = wish.expected === null ? null : whyNotAhead(wish.expected, app.clock.now())
    if (wrongDate !== null) throw new Refused({ code: wrongDate })
    const { directory } = await app.directory.current()
    const profile = directory.regulator?.profile
    if (profile === undefined) throw new Refused({ code: 'no-profile' })
    if (profile.readBy === null) throw new Refused({ code: 'profile-unsigned' })
    if (profile.letters[wish.kind] === undefined) throw new Refused({ code: 'no-such-letter' })
    if (wish.meantFor === null && places.family.length > 1) throw new Refused({ code: 'whom-needed' })
    const { state } = await readHead(app.db, head)
    const letter = await writeLetter(app, wish, { state, places, by: principalOf(c).id })
    // What it is not for, of those who joined.
    if (letter === null) throw new Refused({ code: 'not-merged' })
    const { language, words, lacks } = letter
    return c.json(
      {
        language,
        words,
        lacks: [...lacks],
        typed: [...typedElements(wish.kind, profile)],
        byMail: await comesByMail(app, state, wish.meantFor ?? state.id),
      },
      200,
    )
  })
}
