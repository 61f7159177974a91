import { isDoor, type SentAway } from '@buckstop/domain'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { Incoming, SentAwayFrom } from './incoming.ts'

/**
 * With the team that the door reaches; who named none is taken to mean the door at which they say so. What they answer
 * to where we came to them (a survey) is none: there the way that is open to all stands for it.
 */
export const sentAwayOf = (
  { channel, channelName }: Pick<Incoming, 'channel' | 'channelName'>,
  { door, when }: SentAwayFrom,
  { teamOf }: Pick<DirectorySnapshot, 'teamOf'>,
): SentAway => ({ door, team: teamOf(door ?? (isDoor(channel) ? (channelName ?? channel) : 'web')), when })
