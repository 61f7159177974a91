import { expect, test } from 'vitest'
import { copyCases } from '../../test/copied-cases.ts'
import { tellEveryKind } from '../../test/every-kind.ts'
import { createSmallCompany } from '../../test/small-company.ts'
import { verify } from '../verify/verify.ts'
import { rebuild } from './rebuild.ts'

/** A five-hundredth of what `npm run reliability` wants. */
const leastEvents = Number(process.env['BUCKSTOP_EVENTS'] ?? 2_000)
const mostSeconds = 120

test(
  `${leastEvents} events are told again, with all that follows from them, and nothing differs`,
  { timeout: 60_000 + leastEvents },
  async () => {
    const company = await createSmallCompany()
    try {
      const { app, database } = company
      await tellEveryKind(company)
      const events = await copyCases(database.pool, leastEvents)
      const begun = performance.now()
      const result = await rebuild(app.db)
      const seconds = (performance.now() - begun) / 1000
      if (leastEvents > 10_000)
        console.log(
          `${result.matters} matters with ${events} events, ${result.changed} rows: ${seconds.toFixed(1)} s`,
        )
      expect(result).toMatchObject({ events, failed: 0, ended: true })
      expect(result.changed).toBeGreaterThan(result.matters)
      expect(seconds).toBeLessThan(mostSeconds)
      const differences: unknown[] = []
      const verified = await verify(app, (difference) => differences.push(difference))
      expect(differences.slice(0, 20)).toEqual([])
      expect(verified).toMatchObject({ events, differences: 0, foldedEarlier: 0 })
    } finally {
      await company.drop()
    }
  },
)
