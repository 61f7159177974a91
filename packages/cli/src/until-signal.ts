/**
 * Waits until this process is told to end: Ctrl-C, SIGTERM, a closed terminal, or the death of the process that
 * started it. Being told again while it ends changes nothing.
 */
export async function untilSignal(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve())
    process.once('disconnect', () => resolve())
    // Listening must not keep the process from ending by itself.
    process.channel?.unref()
    // A channel that closed before anyone listened.
    if (process.channel === null) resolve()
  })
}
