/** What nobody caught, and where it came from. */
export interface Broken {
  readonly thrown: unknown
  readonly origin: 'exception' | 'rejection'
}

/**
 * Waits until something is thrown that nobody catches. After that nothing in this process is certain any more: whoever
 * waits says so and ends it in order, and a supervisor starts it again. What is thrown meanwhile is told to `also`.
 */
export async function untilBroken(also: (broken: Broken) => void): Promise<Broken> {
  return await new Promise((resolve) => {
    const hear = (broken: Broken): void => {
      also(broken)
      resolve(broken)
    }
    process.on('uncaughtException', (thrown) => hear({ thrown, origin: 'exception' }))
    process.on('unhandledRejection', (thrown) => hear({ thrown, origin: 'rejection' }))
  })
}
