import type { TestProject } from 'vitest/node'
import { startThrowawayCluster, type ThrowawayCluster } from './throwaway-cluster.ts'

declare global {
  var buckstopTestCluster: { starting: Promise<ThrowawayCluster>; users: number } | undefined
}

/** One cluster per vitest run: every project that needs it calls this, the first starts it, the last ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  globalThis.buckstopTestCluster ??= { starting: startThrowawayCluster(), users: 0 }
  const shared = globalThis.buckstopTestCluster
  shared.users += 1
  const cluster = await shared.starting
  project.provide('testCluster', { url: cluster.url, template: cluster.template })
  return async () => {
    shared.users -= 1
    if (shared.users > 0) return
    globalThis.buckstopTestCluster = undefined
    await cluster.destroy()
  }
}
