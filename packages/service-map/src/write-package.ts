import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/**
 * `npm run build -w packages/service-map`: makes `dist`, a folder that `npm publish` takes as it is,
 * with JavaScript, types and a package.json of its own.
 */
const here = fileURLToPath(new URL('..', import.meta.url))
const dist = join(here, 'dist')
rmSync(dist, { recursive: true, force: true })

const tsc = join(here, '../../node_modules/typescript-7/bin/tsc')
const { status } = spawnSync(process.execPath, [tsc, '-p', join(here, 'tsconfig.build.json')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(1)

const described = z
  .looseObject({ exports: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')))
/** What is built stands where its source stood. */
const exports = Object.fromEntries(
  Object.entries(described.exports).map(([name, source]) => {
    const built = /^\.\/src\/(.+)\.ts$/.exec(source)?.[1]
    return [name, built === undefined ? source : { types: `./${built}.d.ts`, default: `./${built}.js` }]
  }),
)
writeFileSync(
  join(dist, 'package.json'),
  `${JSON.stringify({ ...described, exports, scripts: undefined }, null, 2)}\n`,
)
copyFileSync(join(here, 'schema.json'), join(dist, 'schema.json'))
copyFileSync(join(here, '../../LICENSE'), join(dist, 'LICENSE'))
