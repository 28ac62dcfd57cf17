CREATE TABLE `identifier` (
	`key` text PRIMARY KEY NOT NULL,
	`owner_type` text NOT NULL,
	`owner_key` text NOT NULL,
	`system` text NOT NULL,
	`value` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "identifier_evidence" CHECK("identifier"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "identifier_period" CHECK("identifier"."valid_from" is null or "identifier"."valid_to" is null or "identifier"."valid_from" < "identifier"."valid_to"),
	CONSTRAINT "identifier_owner_type" CHECK("identifier"."owner_type" in ('Region', 'Municipality', 'Hospital', 'Organisation')),
	CONSTRAINT "identifier_system" CHECK("identifier"."system" in ('CVR', 'SOR', 'KOMBIT'))
);
--> statement-breakpoint
CREATE INDEX `identifier_owner` ON `identifier` (`owner_type`,`owner_key`);