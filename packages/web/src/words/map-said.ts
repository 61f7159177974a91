import { mapMessages } from '@buckstop/service-map/messages'
import type { Tongue } from '@buckstop/service-map/say'
import { catalogue } from './catalogue.ts'
import { listed, writtenLimit } from './written.ts'

/** What is said of a map and of what happens in it, as the terminal says it, too. */
export const mapSaidWords = catalogue('mapSaidWords', mapMessages)

/** The language of the page, for whoever says a map's codes and facts. */
export const pageTongue: Tongue = { words: mapSaidWords, listed, limit: writtenLimit }
