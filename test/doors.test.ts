import { runFolders } from './support/folders.ts'

runFolders('rest', 'graphql', 'fhir', 'contract', 'pages', 'views', 'clients', 'seeds')
