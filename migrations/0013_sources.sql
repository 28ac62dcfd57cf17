PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_document` (
	`key` text PRIMARY KEY NOT NULL,
	`title` text,
	`label` text NOT NULL,
	`publisher` text NOT NULL,
	`kind` text NOT NULL,
	`published_on` text,
	`published_after` text,
	`published_before` text,
	`url` text,
	`note` text NOT NULL,
	`links` text DEFAULT '[]' NOT NULL,
	`contacts` text DEFAULT '[]' NOT NULL,
	`sections` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "document_kind" CHECK("__new_document"."kind" in ('FACT_SHEET', 'BOOKLET', 'OP_ED', 'ACT', 'BILL', 'EXECUTIVE_ORDER', 'PREPARATORY_WORK', 'DECISION', 'REGISTER', 'WEB_PAGE'))
);
--> statement-breakpoint
INSERT INTO `__new_document`("key", "title", "label", "publisher", "kind", "published_on", "published_after", "published_before", "url", "note", "links", "contacts", "sections", "version", "seed_hash") SELECT "key", "title", "label", "publisher", "kind", "published_on", "published_after", "published_before", NULL, "note", "links", "contacts", "sections", "version", "seed_hash" FROM `document`;--> statement-breakpoint
DROP TABLE `document`;--> statement-breakpoint
ALTER TABLE `__new_document` RENAME TO `document`;--> statement-breakpoint
PRAGMA foreign_keys=ON;