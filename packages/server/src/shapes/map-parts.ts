import { z } from '@hono/zod-openapi'
import { id, line, moment } from './basics.ts'
import { mapError, mapFindings, mapRefusal, verdict } from './map-findings.ts'
import { personCard } from './people.ts'
import { problem } from './problem.ts'

/** Most bytes of a service map's text, in UTF-8. */
const maxMapBytes = 500_000
const mostTeams = 2_000
const mostMembers = 5_000

const storable = z.string().refine((text) => text.isWellFormed() && !text.includes('\0'), {
  message: 'holds characters that are not valid text (half a pair, or NUL)',
  params: { code: 'text-ill-formed' },
})
const teamName = storable.max(1_000)

export const mapText = storable
  .refine((text) => text.length <= maxMapBytes && Buffer.byteLength(text) <= maxMapBytes, {
    message: `is longer than ${maxMapBytes} bytes`,
    params: { code: 'text-too-long' },
  })
  .openapi({
    description: `The service map as text (YAML), kept exactly as sent, also while it is no valid map; up to ${maxMapBytes} bytes.`,
  })

export const note = line.nullable().openapi({ description: 'What this version is about, in one line.' })

const teamStaffing = z
  .strictObject({
    lead: id.nullable(),
    members: z.array(id).max(mostMembers),
    frontDoor: z
      .boolean()
      .openapi({ description: 'Takes contacts for others: its offers have a short life.' }),
  })
  .openapi('TeamStaffing')

export const mapStaffing = z
  .strictObject({
    fallbackTeam: teamName
      .nullable()
      .openapi({ description: 'Answers when no other team does; null leaves it as it is.' }),
    teams: z
      .record(teamName, teamStaffing)
      .refine((teams) => Object.keys(teams).length <= mostTeams, {
        message: `names more than ${mostTeams} teams`,
        params: { code: 'too-much' },
      })
      .openapi({
        description:
          'Who works in new teams, and in others where that changes. Teams not named keep their people.',
      }),
  })
  .openapi('MapStaffing')

const mapStatus = z.enum(['draft', 'checked', 'active', 'retired']).openapi('MapStatus')

export const mapVersion = z
  .object({
    version: z.int(),
    status: mapStatus,
    note: z.string().nullable(),
    basedOn: z.int().nullable(),
    savedBy: personCard.nullable().openapi({ description: 'Null where it came from a company file.' }),
    savedAt: moment,
    activatedBy: personCard.nullable(),
    activatedAt: moment.nullable(),
    retiredAt: moment.nullable(),
    safe: z.boolean().nullable().openapi({
      description: 'Whether every verdict under Buckstop is `safe`; null where that was not found out.',
    }),
  })
  .openapi('MapVersion')

export const map = mapVersion
  .extend({
    text: z.string(),
    revision: z.int().openapi({ description: 'Counts the changes; send it along with the next one.' }),
    staffing: mapStaffing,
    findings: z
      .union([mapFindings, z.null()])
      .openapi({ description: 'Null until it is checked as it stands.' }),
    ruledOut: z
      .array(
        z.object({
          caseId: id,
          reference: z.string(),
          with: z.array(z.string()),
          without: z.array(z.string()),
        }),
      )
      .openapi({
        description:
          'Of the version that is live: customers who turned up although it says that there are none like them, in ' +
          'cases that I may see. What was proved of it is void until it knows of them. The newest 20.',
      }),
    refusedNow: z.array(mapError).openapi({
      description:
        'Of the version that is live: what no map goes live with any more. It stays live, read as it was before.',
    }),
  })
  .openapi('Map')

export const mapProblem = problem
  .extend({
    refusals: z
      .array(mapRefusal)
      .optional()
      .openapi({ description: 'Everything that stands against going live.' }),
    verdicts: z
      .array(verdict)
      .optional()
      .openapi({ description: 'All that are not safe under Buckstop, each with its story.' }),
  })
  .openapi('MapProblem')

const change = z
  .object({
    change: z.enum(['forbid', 'publish', 'drop', 'authorise', 'ask']),
    text: z.string().openapi({ description: 'The change in English, for machines.' }),
    team: z.string().optional(),
    response: z.int().optional().openapi({ description: 'Its place in the team’s list, from 0.' }),
    channel: z.string().optional(),
    requires: z.string().optional(),
    remedy: z.string().optional(),
    amount: z.number().optional(),
    asks: z.string().optional(),
  })
  .openapi('MapChange')

export const repairs = z
  .object({
    total: z.int(),
    complete: z.boolean().openapi({ description: 'False where time ran out before all were seen.' }),
    repairs: z.array(
      z.object({
        changes: z.array(change),
        contacts: z.int().openapi({ description: 'The worst case over all customers and problems then.' }),
        text: z
          .string()
          .nullable()
          .openapi({
            description:
              'The map with these changes, its comments and order kept; null where its text can’t be changed in place, ' +
              'and past the first of a large map.',
          }),
      }),
    ),
  })
  .openapi('MapRepairs')
