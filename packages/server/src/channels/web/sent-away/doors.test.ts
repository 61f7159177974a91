import { fromEpochMilliseconds } from '@buckstop/domain'
import { parse } from '@buckstop/service-map'
import { expect, it } from 'vitest'
import { smallMap } from '../../../../test/small-company.ts'
import { sentAwayOf } from '../../../intake/sent-away.ts'
import { englishSentAway } from '../words/sent-away/english.ts'
import { doorsOf, readSentAway } from './doors.ts'

it('is no door where we ask customers: it is offered to nobody, heard from nobody, and stands for none', () => {
  const parsed = parse(smallMap.replace('channels:\n', 'channels:\n  after: {reaches: Desk, kind: survey}\n'))
  if (!parsed.ok) throw new Error('the map does not parse')
  const { map } = parsed
  const ways = { map, timeZone: 'Europe/Madrid', now: fromEpochMilliseconds(0) }
  expect(doorsOf(map.channels, englishSentAway).map(({ name }) => name)).toEqual(['web', 'phone', 'mail'])
  expect(readSentAway({ door: 'after', when: '' }, ways).door).toBeNull()
  const teamOf = (channel: string) => `the team at ${channel}`
  const nowhere = { door: null, when: null }
  expect(sentAwayOf({ channel: 'survey', channelName: 'after' }, nowhere, { teamOf }).team).toBe(
    teamOf('web'),
  )
  expect(sentAwayOf({ channel: 'phone' }, nowhere, { teamOf }).team).toBe(teamOf('phone'))
})
