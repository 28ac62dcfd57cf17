import t from 'tap'

// The service takes seconds to load, and without PostgreSQL nothing would be asked of it.
if (process.env.STORE === 'postgres') (await import('./support/folders.ts')).runFolders('postgres')
else t.pass('no test of PostgreSQL is run', { skip: 'they run with STORE=postgres' })
