#!/usr/bin/env node
// Started by whatever Node the machine has; Buckstop itself runs on the Node that npm installed for it.
import { goOnAsBuckstop, missingNode } from '../../../scripts/node26.mjs'

const missing = missingNode()
if (missing === undefined) {
  process.exitCode = await goOnAsBuckstop(process.argv.slice(2))
} else {
  console.error(missing)
  process.exitCode = 1
}
