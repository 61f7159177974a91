import type { CaseId } from '../text.ts'

/**
 * Whom something that the company says is meant for, where several cases have joined: whoever holds the link of one of
 * these; null where it was not said, so that only who has proved who they are sees it.
 */
export type MeantFor = readonly CaseId[] | null
