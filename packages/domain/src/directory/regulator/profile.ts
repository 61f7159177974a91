import { z } from 'zod'

const text = z.string().trim().min(1).max(500)
/** What ends a clock. */
export const endsClock = z.enum(['firstWord', 'answer', 'finalResponse', 'holding', 'summary'])

const key = z.string().regex(/^[a-z][A-Za-z]{0,39}$/, 'is no key: letters alone, beginning with a small one')
const day = z.iso.date('is no day; write it like 2026-11-30')
const language = z.string().regex(/^[a-z]{2,3}$/, 'is no language, such as en')

/** By language; English is what the others fall back on. */
const named = z
  .record(language, text)
  .refine((words) => words['en'] !== undefined, 'has to say it in English (en), whatever else')

const count = z.int().min(1).max(3650)

/** From receipt: elapsed minutes, or the end of so many days after the day of receipt, all of them or working ones. */
export const legalSpan = z.union(
  [
    z.strictObject({ minutes: z.int().min(1).max(527_040) }),
    z.strictObject({ calendarDays: count }),
    z.strictObject({ workingDays: count }),
  ],
  'is minutes, calendarDays or workingDays, and one of them alone',
)
export type LegalSpan = z.infer<typeof legalSpan>

const unitOf = (span: LegalSpan): string => Object.keys(span).join()
const countOf = (span: LegalSpan): number => Object.values(span).reduce((sum, of) => sum + of, 0)

const step = z
  .strictObject({
    key,
    name: named,
    within: legalSpan,
    /** When the leader hears that it comes near; in the unit of `within`, and sooner. */
    risesAfter: legalSpan,
    /**
     * Our first word to the customer, our answer to the complaint, which nothing but an end or a final response is, or a
     * letter of that kind and nothing less.
     */
    endsWith: endsClock,
    /** Where it is written. */
    rule: text,
  })
  .refine(
    ({ within, risesAfter }) =>
      unitOf(within) === unitOf(risesAfter) && countOf(risesAfter) < countOf(within),
    { path: ['risesAfter'], error: 'has to be sooner than within, in the same unit' },
  )

const eachOnce = (things: readonly { readonly key: string }[]): boolean =>
  new Set(things.map((one) => one.key)).size === things.length

/** Something else is allowed until then. Nothing is missed when it has passed. */
const window = z.strictObject({ key, name: named, within: legalSpan, rule: text })

const letter = z.strictObject({
  /** An element of every such letter (`decision`, `reasons`, `timeToRefer` and so on), or one of the profile's own. */
  elements: z
    .array(
      z.strictObject({
        key,
        name: named,
        /** What stands there in every such letter; left out where whoever writes it says it. */
        words: z.record(language, z.string().trim().min(1).max(2000)).optional(),
        rule: text,
      }),
    )
    .min(1)
    .max(40)
    .refine(eachOnce, 'names one of them twice'),
})

const steps = z.array(step).min(1).max(20).refine(eachOnce, 'names one of them twice')

/**
 * What a regulator asks of complaints, as a company writes it down. It is what somebody read, and not the law: only
 * what a lawyer of the company signed is ever said to a customer.
 */
const profile = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/, 'is no key: small letters, digits and hyphens'),
  name: named,
  /** Where its days are counted. */
  timeZone: z.string().max(60),
  /** Whose public holidays are no working days. */
  country: z.string().regex(/^[A-Z]{2}$/, 'is no country, such as ES'),
  region: z.string().max(20).nullable().default(null),
  sources: z
    .array(
      z.strictObject({
        title: text,
        address: z.url().max(500),
        lookedAt: day,
        /** Whether the text of the rule itself was read there, or what others write of it. */
        read: z.enum(['rule', 'account']),
      }),
    )
    .min(1)
    .max(40),
  /** What nobody has been able to check. */
  unchecked: z.array(text).max(40).default([]),
  /** Every case is a complaint unless somebody wrote why not, and its clocks run from its receipt. */
  trigger: z.literal('everyCase'),
  steps,
  windows: z.array(window).max(20).refine(eachOnce, 'names one of them twice').default([]),
  /** Told inside, and moves no clock. */
  extensions: z
    .array(z.strictObject({ of: key, to: legalSpan, when: named, rule: text }))
    .max(20)
    .default([]),
  /** What the customer is to be told, and when. */
  notices: z
    .array(z.strictObject({ what: named, rule: text }))
    .max(40)
    .default([]),
  /** What we do or leave while a complaint is open. */
  meanwhile: z
    .array(z.strictObject({ what: named, rule: text }))
    .max(20)
    .default([]),
  /** So many of 100 who asked for a person have one within so many minutes. */
  person: z
    .strictObject({ share: z.int().min(1).max(100), withinMinutes: z.int().min(1).max(1440), rule: text })
    .nullable()
    .default(null),
  letters: z
    .strictObject({
      finalResponse: letter.optional(),
      holding: letter.optional(),
      summary: letter.optional(),
    })
    .default({}),
  /** The lawyer of the company who read it; null where nobody did, and then it counts inside alone. */
  readBy: z.strictObject({ name: text, what: text, on: day }).nullable(),
})

/** A clock that nothing could end, and a letter that could never go out, are found when the profile is read. */
export const regulatorProfile = profile
  .refine(
    ({ steps: all, letters }) =>
      all.every(
        ({ endsWith }) =>
          endsWith === 'firstWord' || endsWith === 'answer' || letters[endsWith] !== undefined,
      ),
    { path: ['steps'], error: 'has one that ends with a letter of which letters says nothing' },
  )
  .refine(
    ({ windows, letters }) => letters.summary === undefined || windows.some((one) => one.key === 'summary'),
    {
      path: ['letters', 'summary'],
      error: 'needs a window whose key is summary, until which the customer may accept',
    },
  )
export type RegulatorProfile = z.infer<typeof regulatorProfile>
