import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { languages } from '../language/language.ts'
import { companyLook } from './brand.ts'

export const presenceKind = z.enum(['present', 'absent', 'onLeave']).openapi('PresenceKind')
export const role = z.enum(['staff', 'lead', 'leader', 'admin']).openapi('Role')

/** Somebody of the company wherever they are named. */
export const personCard = z
  .object({
    id,
    name: z.string().openapi({ description: 'First name and surname.', example: 'Ana Ruiz' }),
    title: z.string(),
    titles: z.record(z.string(), z.string()).optional().openapi({
      description: 'The title in other languages, by their tags, where the company gives any.',
    }),
    ofBoard: z.literal(true).optional().openapi({ description: 'Stands above every ladder for the board.' }),
    photo: z.string().nullable().openapi({ description: 'Address of the photo, where there is one.' }),
    active: z.boolean(),
    presence: presenceKind,
  })
  .openapi('PersonCard')

export const opening = z
  .strictObject({ from: z.int().min(0).max(1440), to: z.int().min(0).max(1440) })
  .openapi('Opening', { description: 'Minutes since local midnight.' })

const day = z.iso.date().openapi({ example: '2026-12-24' })

/** Whole days where the company is. */
export const leave = z
  .object({
    id,
    from: day,
    to: day.openapi({ description: 'The last day of it.' }),
    deputy: personCard.nullable(),
    begun: z.boolean(),
    standsIn: personCard.nullable().openapi({
      description:
        'Who would have their cases, by what is known now: the deputy, else whoever is next above.',
    }),
    leavesNobody: z.boolean().openapi({
      description: 'As things stand it can’t begin: nobody else would be there then who can own a case.',
    }),
    blockedSince: moment.nullable().openapi({
      description: 'Since when it waits to begin, because nobody else can own a case.',
    }),
  })
  .openapi('Leave')

export const person = personCard
  .extend({
    firstName: z.string(),
    surname: z.string(),
    email: z.string().nullable().openapi({ description: 'Shown to those who lead them and to themselves.' }),
    role,
    teams: z.array(z.string()).openapi({ description: 'The main one first.' }),
    leads: z.array(z.string()).openapi({ description: 'The teams they are the lead of.' }),
    languages: z.array(z.string()),
    timeZone: z.string(),
    shifts: z.array(z.array(opening)).openapi({ description: 'Monday first.' }),
    onShift: z.boolean(),
    presenceSince: moment.nullable().openapi({ description: 'Null while present.' }),
    deputy: personCard.nullable(),
    leaves: z.array(leave).openapi({ description: 'Under way or ahead, the first one first.' }),
    nextAbove: personCard
      .nullable()
      .openapi({ description: 'Who has their cases while they are on leave, unless somebody is named.' }),
    openCases: z.int(),
    mayChange: z.boolean().openapi({ description: 'Whether I may set their presence.' }),
  })
  .openapi('Person')

export const team = z
  .object({
    name: z.string(),
    organisation: z.string().nullable(),
    lead: personCard,
    reportsTo: z.string().nullable(),
    leader: z.boolean().openapi({ description: 'A level of the ladder of its own.' }),
    frontDoor: z.boolean(),
    members: z.array(personCard),
    open: z.boolean().openapi({ description: 'Within its hours now.' }),
    openCases: z.int(),
  })
  .openapi('Team')

/** By which "in 3 working days" is counted. */
export const workingDays = z
  .object({
    days: z
      .array(z.object({ day, opens: moment, closes: moment }))
      .openapi({ description: 'From today on, that day included; those without work are left out.' }),
  })
  .openapi('WorkingDays')

export const presence = z
  .object({
    kind: presenceKind,
    since: moment.nullable(),
    until: moment.nullable().openapi({ description: 'When leave ends by itself.' }),
    deputy: personCard.nullable(),
    leaves: z.array(leave).openapi({ description: 'Under way or ahead, the first one first.' }),
  })
  .openapi('Presence')

export const presenceIn = z
  .strictObject({
    kind: presenceKind,
    deputy: id.nullish().openapi({ description: 'Who stands in while on leave.' }),
    from: day.nullish().openapi({
      description:
        'The first day of leave where the company is; today where it is left out. Later, it begins by itself.',
    }),
    to: day
      .nullish()
      .openapi({ description: 'The last day of leave, which ends by itself; asked for with leave.' }),
    replaces: id.nullish().openapi({
      description: 'Leave that has not begun and is taken back in the same moment: a change of it.',
    }),
  })
  .openapi('PresenceIn')

export const nightCoverView = z
  .object({
    byMail: z.boolean().openapi({
      description:
        'Whether whoever is called is told by mail; without a mail server it stands in their list alone, unless a device of theirs shows it.',
    }),
    hoursWithout: z.int().openapi({ description: 'Hours in which some team has nobody who is awake.' }),
    hoursAhead: z.int(),
    next: z
      .object({ from: moment, to: moment, teams: z.array(z.string()) })
      .nullable()
      .openapi({ description: 'The first time without; null where somebody can always be called.' }),
    reason: z
      .object({ by: personCard, at: moment, words: z.string() })
      .nullable()
      .openapi({ description: 'Why not, as a leader signed it last.' }),
    emergencyNumber: z.string().openapi({ description: 'What customers are told to ring at such hours.' }),
    untold: z.boolean().openapi({
      description: 'Whether somebody is missing at hours, or in teams, for which no leader has signed.',
    }),
    maySign: z.boolean(),
    signers: z.array(personCard).openapi({ description: 'Who may sign why not.' }),
  })
  .openapi('NightCover')

export const rotaEntry = z
  .object({ id, person: personCard, team: z.string().nullable(), from: moment, to: moment })
  .openapi('RotaEntry')

export const me = z
  .object({
    person,
    company: z.object({
      ...companyLook.shape,
      languages: z.array(z.enum(languages)).openapi({
        description: 'In which it speaks to its customers, the first where theirs is none of them.',
      }),
      timeZone: z.string(),
      phone: z.string().nullable(),
    }),
    sees: z.enum(['teams', 'below', 'all']).openapi({ description: 'Whose cases this person may see.' }),
    leavesToSettle: z.array(leave.extend({ person: personCard })).openapi({
      description:
        'Leave of mine, or of whoever I lead, that was to begin and waits: nobody else can own a case.',
    }),
    serviceMap: z
      .object({
        unanswered: z.int().openapi({
          description: 'Whom the map in use leaves without help, and nobody answers for them any more.',
        }),
        ruledOut: z.int().openapi({
          description:
            'Customers who turned up although the map says that there are none like them; 20 at most.',
        }),
      })
      .openapi({ description: 'What I am to settle of the map in use: as an admin, or because I signed.' }),
    counts: z.object({
      mine: z.int(),
      duties: z.int(),
      overdue: z.int(),
      cameUp: z.int().openapi({ description: 'Cases in which something came up to me.' }),
      owedCalls: z.int(),
    }),
  })
  .openapi('Me')
