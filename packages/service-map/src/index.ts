export type {
  Authority,
  Channel,
  ChannelKind,
  CustomerKind,
  Fact,
  FactSource,
  Impossible,
  Problem,
  Remedy,
  Response,
  ServiceMap,
  Team,
  Verb,
} from './language/service-map.ts'
export { channelKinds } from './language/service-map.ts'
export { jsonSchema } from './language/schema.ts'
export { ladderAbove, ladderBelow, teamNamed } from './language/ladder.ts'
export { answersFor, teamsOfPeople } from './language/people.ts'
export type { Grant, Way } from './language/ways.ts'
export { authorityInReach, waysFrom } from './language/ways.ts'
export type { FeasibleRemedies, FeasibleRemedy, Lack } from './feasible/feasible-remedies.ts'
export { feasibleRemedies } from './feasible/feasible-remedies.ts'
export type { KnownFacts, Truth } from './feasible/truth.ts'
export { whatMatters } from './feasible/what-matters.ts'
export type { Able, AbleBy } from './feasible/who-is-able.ts'
export { whoIsAble } from './feasible/who-is-able.ts'
export type { Parsed } from './parse/parse.ts'
export { parse } from './parse/parse.ts'
export type { MapError, MapErrorCode } from './parse/map-error.ts'
export type { Sentence, SentenceName } from './parse/sentence.ts'
export { sentence, sentenceNames } from './parse/sentence.ts'
export type { Checked, CheckOptions, CheckResult, Verdict } from './check/check.ts'
export { check } from './check/check.ts'
export type { Against, AgainstCode, AgainstFacts, LookedAt, SeenOfMap, WarningCode } from './check/against.ts'
export { mostNamed } from './check/against.ts'
export type { Stranding } from './check/strandings.ts'
export { strandingsOf } from './check/strandings.ts'
export type { SeenTooMuch } from './game/bits.ts'
export type { VerdictName } from './check/verdict.ts'
export type { Closed, Move, Powerless, Said, Step, Story } from './story/story.ts'
export type {
  Turn,
  Walk,
  WalkEnd,
  Walked,
  WalkOptions,
  WalkRefusal,
  WalkState,
  WayIn,
  WhoWalks,
} from './walk/walk.ts'
export { beginWalk, turnUp } from './walk/turn-up.ts'
export type { Change } from './repair/change.ts'
export { applyChanges } from './repair/change.ts'
export type { Repair, RepairOptions, Repairs } from './repair/repair.ts'
export { repair } from './repair/repair.ts'
export type { Rewritten } from './rewrite/rewrite.ts'
export { rewrite } from './rewrite/rewrite.ts'
export type { Drawn } from './draw/draw.ts'
export { draw } from './draw/draw.ts'
export type { Diff, StrandedChange, VerdictChange } from './compare/diff.ts'
export { diff } from './compare/diff.ts'
