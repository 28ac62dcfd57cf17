PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_statement` (
	`key` text PRIMARY KEY NOT NULL,
	`category` text NOT NULL,
	`ordinal` integer NOT NULL,
	`number` text,
	`strength` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`body_kinds` text NOT NULL,
	`level` text,
	`organisation_key` text,
	`parent_key` text,
	`due` text,
	`links` text DEFAULT '[]' NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`organisation_key`) REFERENCES `organisation`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_key`) REFERENCES `statement`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statement_category" CHECK("__new_statement"."category" in ('RATIONALE', 'STRUCTURE', 'AUTHORITY', 'TARGET_GROUP', 'COOPERATION_TOPIC', 'CHALLENGE', 'FOCUS_AREA', 'EXPECTATION', 'AMBITION', 'WORKING_RULE', 'FUND_RULE', 'AFFILIATION_RULE', 'AFFILIATION_CONCERN', 'AFFILIATION_SOLUTION', 'AGREEMENT_RULE', 'PRACTICE_PLAN_RULE', 'PRACTICE_PLAN_TOPIC', 'PREDECESSOR_FATE', 'SECRETARIAT_DUTY', 'SUPPORT', 'SUCCESS_CRITERION', 'AGENDA_THEME', 'DATA_THEME', 'DATA_SUPPORT', 'PRINCIPLE', 'POSITION', 'CONSTRUCTION')),
	CONSTRAINT "statement_strength" CHECK("__new_statement"."strength" in ('MUST', 'SHOULD', 'MAY', 'FACT')),
	CONSTRAINT "statement_level" CHECK("__new_statement"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "statement_evidence" CHECK("__new_statement"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "statement_period" CHECK("__new_statement"."valid_from" is null or "__new_statement"."valid_to" is null or "__new_statement"."valid_from" < "__new_statement"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_statement`("key", "category", "ordinal", "number", "strength", "title", "text", "body_kinds", "level", "organisation_key", "parent_key", "due", "links", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", "category", "ordinal", "number", "strength", "title", "text", "body_kinds", "level", "organisation_key", "parent_key", "due", '[]', "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `statement`;--> statement-breakpoint
DROP TABLE `statement`;--> statement-breakpoint
ALTER TABLE `__new_statement` RENAME TO `statement`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_document` (
	`key` text PRIMARY KEY NOT NULL,
	`title` text,
	`label` text NOT NULL,
	`publisher` text NOT NULL,
	`kind` text NOT NULL,
	`published_on` text,
	`published_after` text,
	`published_before` text,
	`note` text NOT NULL,
	`links` text DEFAULT '[]' NOT NULL,
	`contacts` text DEFAULT '[]' NOT NULL,
	`sections` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "document_kind" CHECK("__new_document"."kind" in ('FACT_SHEET', 'BOOKLET', 'OP_ED'))
);
--> statement-breakpoint
INSERT INTO `__new_document`("key", "title", "label", "publisher", "kind", "published_on", "published_after", "published_before", "note", "links", "contacts", "sections", "version", "seed_hash") SELECT "key", "title", json_object('da', "title", 'en', "title"), "publisher", "kind", "published_on", "published_after", "published_before", "note", '[]', '[]', "sections", "version", "seed_hash" FROM `document`;--> statement-breakpoint
DROP TABLE `document`;--> statement-breakpoint
ALTER TABLE `__new_document` RENAME TO `document`;--> statement-breakpoint
ALTER TABLE `hospital` ADD `is_modified_acute_hospital` integer;--> statement-breakpoint
ALTER TABLE `key_figure` ADD `links` text DEFAULT '[]' NOT NULL;