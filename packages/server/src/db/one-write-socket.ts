import { Socket } from 'node:net'

type Chunk = Uint8Array | string
type Done = (error?: Error | null) => void

/**
 * A socket that sends what is written to it in one turn of the loop as one piece. Statements that are asked together
 * leave together, and each piece less is a call of the system less, which costs more than making the statement ready.
 */
export class OneWriteSocket extends Socket {
  #isHeld = false

  override write(chunk: Chunk, done?: Done): boolean
  override write(chunk: Chunk, encoding?: BufferEncoding, done?: Done): boolean
  override write(chunk: Chunk, second?: BufferEncoding | Done, third?: Done): boolean {
    this.#hold()
    return typeof second === 'function' ? super.write(chunk, second) : super.write(chunk, second, third)
  }

  #hold(): void {
    if (this.#isHeld) return
    this.#isHeld = true
    this.cork()
    process.nextTick(() => {
      this.#isHeld = false
      this.uncork()
    })
  }
}
