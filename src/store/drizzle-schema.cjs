// drizzle-kit takes the tables that a file exports by name; these are made from the model.
module.exports = require('./tables.ts').ALL_TABLES
