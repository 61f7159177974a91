import type { Story } from '../../packages/cli/src/story/story.ts'
import { courier } from './courier/courier.ts'
import { executive } from './executive/executive.ts'
import { garage } from './garage/garage.ts'
import { refund } from './refund/refund.ts'

/** Every story that `buckstop story run` can tell. */
export const stories: readonly Story[] = [garage, refund, courier, executive]
