import { z } from '@hono/zod-openapi'
import { emailAddress, id, line, lineOf, moment } from './basics.ts'
import { spoken } from './outside-bodies.ts'
import { person, role } from './people.ts'
import { hoursIn, timeZoneIn } from './settings.ts'
import { version } from './version.ts'

const issue = (code: string, message: string) => ({ message, params: { code } })

const shortLine = lineOf(100)

const title = z
  .string()
  .trim()
  .refine((text) => text === '' || line.safeParse(text).success, issue('line-unfit', 'must be one line'))
  .refine((text) => text.length <= 100, issue('text-too-long', 'is longer than 100 characters'))

const fields = {
  firstName: shortLine,
  surname: shortLine,
  title,
  titles: z
    .record(spoken, shortLine)
    .refine((titles) => Object.keys(titles).length <= 30, issue('too-many', 'are more than 30 languages'))
    .openapi({ description: 'What customers read in other languages, by language.' }),
  email: emailAddress,
  role,
  teams: z.array(line).max(20).openapi({ description: 'The main one first.' }),
  languages: z.array(spoken).min(1).max(20).openapi({ description: 'The best one first.' }),
  timeZone: timeZoneIn,
  hours: hoursIn,
  workName: shortLine
    .nullable()
    .openapi({ description: 'What customers read in the place of first name and surname.' }),
  usualDeputy: id.nullable().openapi({
    description: 'Who stands in for them on leave that names nobody; null for whoever is next above.',
  }),
  showsSurname: z.boolean(),
  showsPhoto: z.boolean().openapi({ description: 'Customers see the photo, where there is one.' }),
}

export const personSettingsView = z
  .object({
    version,
    person,
    ...fields,
    email: z.string(),
    workName: z.string().nullable(),
    hasPhoto: z.boolean(),
    signsIn: z.boolean().openapi({ description: 'Whether they have a password.' }),
    passwordLink: z
      .object({ expiresAt: moment })
      .nullable()
      .openapi({ description: 'A link to choose one that was made and not used.' }),
  })
  .openapi('PersonSettings')

export const newPerson = z
  .strictObject({
    ...fields,
    title: title.default(''),
    titles: fields.titles.default({}),
    role: role.default('staff'),
    teams: fields.teams.default([]),
    languages: fields.languages.default(['en']),
    timeZone: timeZoneIn.optional().openapi({ description: 'The company’s where it is left out.' }),
    hours: hoursIn.optional().openapi({ description: 'Those of the main team where it is left out.' }),
    workName: fields.workName.default(null),
    usualDeputy: fields.usualDeputy.default(null),
    showsSurname: z.boolean().default(false),
    showsPhoto: z.boolean().default(false),
  })
  .openapi('NewPerson')

export const personChange = z
  .strictObject({ version, ...fields })
  .partial()
  .required({ version: true })
  .openapi('PersonChange', { description: 'What is left out stays as it is.' })

export const photoIn = z.strictObject({
  photo: z
    .string()
    .max(400_004)
    .refine((text) => /^[A-Za-z0-9+/]+={0,2}$/.test(text), issue('photo-unfit', 'is no base64'))
    .nullable()
    .openapi({ description: 'A JPEG, PNG or WebP of 300 kB at most, in base64; null takes it away.' }),
})
