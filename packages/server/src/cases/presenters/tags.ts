import type { z } from '@hono/zod-openapi'
import type { DirectorySnapshot } from '../../directory/snapshot.ts'
import type { tagView } from '../../shapes/tags.ts'

type Tags = Pick<DirectorySnapshot, 'tags'>

/** A tag by its key; one that this process has not heard of yet is called by it. */
export const tagOf = ({ tags }: Tags, key: string): z.output<typeof tagView> => {
  const { names, ...tag } = tags.get(key) ?? { key, names: {}, colour: 'stone', retired: false }
  return { ...tag, names: { ...names } }
}

export const presentTags = (snapshot: Tags, keys: readonly string[] = []): z.output<typeof tagView>[] =>
  keys.map((key) => tagOf(snapshot, key))
