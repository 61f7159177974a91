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

const described = z.looseObject({}).parse(JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')))
const exports = {
  '.': { types: './index.d.ts', default: './index.js' },
  './drawing': { types: './draw/drawing.d.ts', default: './draw/drawing.js' },
  './words': { types: './check/words.d.ts', default: './check/words.js' },
  './currency': { types: './language/currency.d.ts', default: './language/currency.js' },
  './schema.json': './schema.json',
}
writeFileSync(
  join(dist, 'package.json'),
  `${JSON.stringify({ ...described, exports, scripts: undefined }, null, 2)}\n`,
)
copyFileSync(join(here, 'schema.json'), join(dist, 'schema.json'))
copyFileSync(join(here, '../../LICENSE'), join(dist, 'LICENSE'))
