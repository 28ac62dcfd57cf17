CREATE TABLE `ownership` (
	`key` text PRIMARY KEY NOT NULL,
	`hospital_key` text NOT NULL,
	`organisation_key` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`hospital_key`) REFERENCES `hospital`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_key`) REFERENCES `organisation`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ownership_evidence" CHECK("ownership"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "ownership_period" CHECK("ownership"."valid_from" is null or "ownership"."valid_to" is null or "ownership"."valid_from" <= "ownership"."valid_to")
);
--> statement-breakpoint
CREATE INDEX `ownership_hospital` ON `ownership` (`hospital_key`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_name` (
	`key` text PRIMARY KEY NOT NULL,
	`owner_type` text NOT NULL,
	`owner_key` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "name_owner_type" CHECK("__new_name"."owner_type" in ('Region', 'Municipality', 'Hospital', 'Organisation', 'Body')),
	CONSTRAINT "name_kind" CHECK("__new_name"."kind" in ('NAME', 'OFFICIAL_NAME', 'ALIAS')),
	CONSTRAINT "name_evidence" CHECK("__new_name"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "name_period" CHECK("__new_name"."valid_from" is null or "__new_name"."valid_to" is null or "__new_name"."valid_from" <= "__new_name"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_name`("key", "owner_type", "owner_key", "kind", "name", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", "owner_type", "owner_key", "kind", "name", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `name`;--> statement-breakpoint
DROP TABLE `name`;--> statement-breakpoint
ALTER TABLE `__new_name` RENAME TO `name`;--> statement-breakpoint
CREATE INDEX `name_owner` ON `name` (`owner_type`,`owner_key`);--> statement-breakpoint
CREATE TABLE `__new_placement` (
	`key` text PRIMARY KEY NOT NULL,
	`owner_type` text NOT NULL,
	`owner_key` text NOT NULL,
	`region_key` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`region_key`) REFERENCES `region`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "placement_owner_type" CHECK("__new_placement"."owner_type" in ('Municipality', 'Hospital', 'Organisation', 'Body')),
	CONSTRAINT "placement_evidence" CHECK("__new_placement"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "placement_period" CHECK("__new_placement"."valid_from" is null or "__new_placement"."valid_to" is null or "__new_placement"."valid_from" <= "__new_placement"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_placement`("key", "owner_type", "owner_key", "region_key", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", "owner_type", "owner_key", "region_key", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `placement`;--> statement-breakpoint
DROP TABLE `placement`;--> statement-breakpoint
ALTER TABLE `__new_placement` RENAME TO `placement`;--> statement-breakpoint
CREATE INDEX `placement_owner` ON `placement` (`owner_type`,`owner_key`);--> statement-breakpoint
INSERT INTO `name`("key", "owner_type", "owner_key", "kind", "name", "valid_from", "valid_to", "evidence", "provenance", "note", "seed_hash") SELECT 'Organisation.' || "key" || '.NAME.1', 'Organisation', "key", 'NAME', "name", "valid_from", "valid_to", "evidence", "provenance", "note", '' FROM `organisation`;--> statement-breakpoint
INSERT INTO `placement`("key", "owner_type", "owner_key", "region_key", "valid_from", "valid_to", "evidence", "provenance", "note", "seed_hash") SELECT 'Organisation.' || "key" || '.' || "region_key", 'Organisation', "key", "region_key", "valid_from", "valid_to", 'DERIVED', "provenance", "note", '' FROM `organisation` WHERE "region_key" is not null;--> statement-breakpoint
INSERT INTO `ownership`("key", "hospital_key", "organisation_key", "valid_from", "valid_to", "evidence", "provenance", "note", "seed_hash") SELECT "key" || '.' || "organisation_key", "key", "organisation_key", "valid_from", "valid_to", "evidence", "provenance", "note", '' FROM `hospital` WHERE "organisation_key" is not null;--> statement-breakpoint
CREATE TABLE `__new_organisation` (
	`key` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`abbreviation` text,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "organisation_kind" CHECK("__new_organisation"."kind" in ('SECTOR', 'ASSOCIATION', 'AUTHORITY', 'MINISTRY', 'MUNICIPAL_CONTACT_COUNCIL', 'COMMITTEE', 'SUPPORT_GROUP', 'WORKING_GROUP', 'SECRETARIAT', 'HOSPITAL_ORGANISATION')),
	CONSTRAINT "organisation_evidence" CHECK("__new_organisation"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "organisation_period" CHECK("__new_organisation"."valid_from" is null or "__new_organisation"."valid_to" is null or "__new_organisation"."valid_from" < "__new_organisation"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_organisation`("key", "kind", "abbreviation", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", "kind", "abbreviation", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `organisation`;--> statement-breakpoint
DROP TABLE `organisation`;--> statement-breakpoint
ALTER TABLE `__new_organisation` RENAME TO `organisation`;--> statement-breakpoint
CREATE TABLE `__new_hospital` (
	`key` text PRIMARY KEY NOT NULL,
	`sites` text NOT NULL,
	`is_modified_acute_hospital` integer,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "hospital_evidence" CHECK("__new_hospital"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "hospital_period" CHECK("__new_hospital"."valid_from" is null or "__new_hospital"."valid_to" is null or "__new_hospital"."valid_from" < "__new_hospital"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_hospital`("key", "sites", "is_modified_acute_hospital", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", "sites", "is_modified_acute_hospital", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `hospital`;--> statement-breakpoint
DROP TABLE `hospital`;--> statement-breakpoint
ALTER TABLE `__new_hospital` RENAME TO `hospital`;--> statement-breakpoint
CREATE TABLE `__new_succession` (
	`key` text PRIMARY KEY NOT NULL,
	`owner_type` text NOT NULL,
	`kind` text NOT NULL,
	`predecessor_key` text NOT NULL,
	`successor_key` text NOT NULL,
	`date` text NOT NULL,
	`operational_from` text,
	`share` real,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "succession_owner_type" CHECK("__new_succession"."owner_type" in ('Region', 'Municipality', 'Hospital', 'Organisation', 'Body')),
	CONSTRAINT "succession_kind" CHECK("__new_succession"."kind" in ('REPLACES', 'TAKES_OVER_TASKS', 'MERGES_INTO', 'SPLITS_INTO', 'RENAMES')),
	CONSTRAINT "succession_evidence" CHECK("__new_succession"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "succession_period" CHECK("__new_succession"."valid_from" is null or "__new_succession"."valid_to" is null or "__new_succession"."valid_from" < "__new_succession"."valid_to"),
	CONSTRAINT "succession_share" CHECK("__new_succession"."share" is null or "__new_succession"."share" between 0 and 1)
);
--> statement-breakpoint
INSERT INTO `__new_succession`("key", "owner_type", "kind", "predecessor_key", "successor_key", "date", "operational_from", "share", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", 'Body', "kind", "predecessor_key", "successor_key", "date", NULL, NULL, "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `succession`;--> statement-breakpoint
DROP TABLE `succession`;--> statement-breakpoint
ALTER TABLE `__new_succession` RENAME TO `succession`;--> statement-breakpoint
CREATE UNIQUE INDEX `succession_pair` ON `succession` (`owner_type`,`predecessor_key`,`successor_key`);--> statement-breakpoint
CREATE TABLE `__new_region` (
	`key` text PRIMARY KEY NOT NULL,
	`official_code` text,
	`iso_3166` text,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "region_evidence" CHECK("__new_region"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "region_period" CHECK("__new_region"."valid_from" is null or "__new_region"."valid_to" is null or "__new_region"."valid_from" < "__new_region"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_region`("key", "official_code", "iso_3166", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", NULL, "iso_3166", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `region`;--> statement-breakpoint
DROP TABLE `region`;--> statement-breakpoint
ALTER TABLE `__new_region` RENAME TO `region`;--> statement-breakpoint
CREATE UNIQUE INDEX `region_official_code_unique` ON `region` (`official_code`);--> statement-breakpoint
CREATE UNIQUE INDEX `region_iso_3166_unique` ON `region` (`iso_3166`);--> statement-breakpoint
CREATE TABLE `__new_identifier` (
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
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "identifier_owner_type" CHECK("__new_identifier"."owner_type" in ('Region', 'Municipality', 'Hospital', 'Organisation')),
	CONSTRAINT "identifier_system" CHECK("__new_identifier"."system" in ('CVR', 'SOR', 'KOMBIT')),
	CONSTRAINT "identifier_evidence" CHECK("__new_identifier"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "identifier_period" CHECK("__new_identifier"."valid_from" is null or "__new_identifier"."valid_to" is null or "__new_identifier"."valid_from" <= "__new_identifier"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_identifier`("key", "owner_type", "owner_key", "system", "value", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", "owner_type", "owner_key", "system", "value", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `identifier`;--> statement-breakpoint
DROP TABLE `identifier`;--> statement-breakpoint
ALTER TABLE `__new_identifier` RENAME TO `identifier`;--> statement-breakpoint
CREATE INDEX `identifier_owner` ON `identifier` (`owner_type`,`owner_key`);--> statement-breakpoint
PRAGMA foreign_keys=ON;