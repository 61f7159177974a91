// Adds new migrations to the list of those that are accepted, and says what is wrong between the two. `--check` only says.
import { acceptNew, ownFaults } from './accepted-migrations.ts'

if (!process.argv.includes('--check')) for (const name of await acceptNew()) console.log(`accepted ${name}`)
const faults = await ownFaults()
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
else console.log('every migration stands as it was accepted')
