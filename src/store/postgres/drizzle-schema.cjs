// drizzle-kit takes the tables that a file exports by name; these are derived from those of the file.
module.exports = require('./tables.ts').POSTGRES_TABLES
