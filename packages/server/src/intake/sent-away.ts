import type { SentAway } from '@buckstop/domain'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { Incoming, SentAwayFrom } from './incoming.ts'

/** With the team that the door reaches; who named none is taken to mean the door at which they say so. */
export const sentAwayOf = (
  { channel, channelName }: Pick<Incoming, 'channel' | 'channelName'>,
  { door, when }: SentAwayFrom,
  { teamOf }: Pick<DirectorySnapshot, 'teamOf'>,
): SentAway => ({ door, team: teamOf(door ?? channelName ?? channel), when })
