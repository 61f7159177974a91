import { z } from '@hono/zod-openapi'
import { id, moment } from './basics.ts'
import { personCard } from './people.ts'

/** What can be changed of a company; each row of it has a kind. */
export const settingKinds = [
  'company',
  'person',
  'team',
  'rota',
  'leave',
  'presence',
  'token',
  'machine',
  'password',
  'map',
  'reply',
  'tag',
  'mailbox',
  'mailDoor',
  'phoneLine',
  'directLine',
  'webhook',
  'sending',
  'dkim',
] as const
export type SettingKind = (typeof settingKinds)[number]

/** Every field that a change may name. */
export const settingFields = [
  'name',
  'timeZone',
  'country',
  'region',
  'organisations',
  'phone',
  'fallbackTeam',
  'outsideBodies',
  'holidays',
  'terms',
  'regulator',
  'regulatorSigners',
  'regulatorSignedBy',
  'regulatorChecked',
  'compensation',
  'board',
  'figuresSeenBy',
  'figuresReason',
  'firstName',
  'surname',
  'title',
  'titles',
  'email',
  'role',
  'active',
  'languages',
  'hours',
  'teams',
  'workName',
  'usualDeputy',
  'firstDay',
  'lastDay',
  'deputy',
  'presence',
  'showsSurname',
  'showsPhoto',
  'photo',
  'lead',
  'organisation',
  'reportsTo',
  'leader',
  'frontDoor',
  'shifts',
  'of',
  'channel',
  'endsAt',
  'texts',
  'greetings',
  'signatures',
  'names',
  'colour',
  'logo',
  'logoGround',
  'retired',
  'version',
  'address',
  'host',
  'port',
  'security',
  'user',
  'folder',
  'signIn',
  'tokenEndpoint',
  'clientId',
  'scope',
  'secret',
  'door',
  'fromName',
  'fromAddress',
  'answersTo',
  'trustedServer',
  'domain',
  'selector',
  'signs',
  'number',
  'language',
  'account',
  'sentAway',
  'eventTypes',
  'oldEndsAt',
] as const
export type SettingField = (typeof settingFields)[number]

export type SettingValue = string | number | boolean | readonly string[] | null

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]).nullable()

export const changedHows = ['workspace', 'file', 'command'] as const

export const settingChangeView = z
  .object({
    id,
    at: moment,
    by: personCard.nullable().openapi({ description: 'Null where a company file or a command did it.' }),
    how: z.enum(changedHows),
    kind: z.enum(settingKinds),
    subject: z.string().openapi({ description: 'Which one: somebody’s id, a team’s name.' }),
    named: z.string().openapi({ description: 'What it was called then.' }),
    change: z.enum(['added', 'changed', 'removed']),
    fields: z
      .array(z.object({ field: z.enum(settingFields), before: value, after: value }))
      .openapi({ description: 'Those that differ; people by the name they have now.' }),
  })
  .openapi('SettingChange')
