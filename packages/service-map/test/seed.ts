const asked = process.env['BUCKSTOP_SEED']

/**
 * The same small maps in every run, so that a test that passed here passes there; other ones with
 * `BUCKSTOP_SEED=random`, or with a number.
 */
export const seed = asked === undefined ? 20_261_121 : asked === 'random' ? Date.now() : Number(asked)
