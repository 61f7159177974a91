export type {
  Authority,
  Channel,
  ChannelKind,
  CustomerKind,
  Fact,
  FactSource,
  Problem,
  Remedy,
  Response,
  ServiceMap,
  Team,
  Verb,
} from './language/service-map.ts'
export { channelKinds } from './language/service-map.ts'
export { jsonSchema } from './language/schema.ts'
export { ladderAbove, teamNamed, wayBetween } from './language/ladder.ts'
export type { Parsed } from './parse/parse.ts'
export { parse } from './parse/parse.ts'
export type { MapError, MapErrorCode } from './parse/map-error.ts'
export { errorLine } from './parse/map-error.ts'
