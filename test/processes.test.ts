import { runFolder } from './support/folder.ts'

runFolder('processes')
