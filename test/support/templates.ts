import { makeTemplates } from './files.ts'

// `npm test` runs this before its processes, which would otherwise all seed the same files at the same time.
makeTemplates()
