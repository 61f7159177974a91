import { access, constants, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'

/** Where Linux keeps files in memory. */
const memory = '/dev/shm'

/** What a run takes of it at its height, with room to spare. */
const roomNeeded = 4 * 1024 ** 3

/**
 * Whether this machine keeps files in memory, with room for what a run of the tests puts there. What is written,
 * read and thrown away within seconds costs a file system on disk as much as what made it.
 */
export async function hasMemoryForFiles(): Promise<boolean> {
  try {
    await access(memory, constants.W_OK | constants.X_OK)
    const { bavail, bsize } = await statfs(memory)
    return Math.min(bavail * bsize, process.availableMemory()) >= roomNeeded
  } catch {
    return false
  }
}

/** A folder for what does not outlive a run: in memory where there is room. */
export const folderForTheRun = async (): Promise<string> => ((await hasMemoryForFiles()) ? memory : tmpdir())
