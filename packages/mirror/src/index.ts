export { fileSource, memorySource, type Source } from './reading/source.ts'
export { readLog, type FileRead, type Progress, type Reading, type ReadOptions } from './reading/read.ts'
