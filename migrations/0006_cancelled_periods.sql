PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_appointment` (
	`key` text PRIMARY KEY NOT NULL,
	`person_key` text NOT NULL,
	`body_key` text NOT NULL,
	`level` text NOT NULL,
	`seat_kind` text NOT NULL,
	`municipality_key` text,
	`kind` text NOT NULL,
	`office` text NOT NULL,
	`field` text,
	`on_behalf_of` text NOT NULL,
	`appointed_by` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`person_key`) REFERENCES `person`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_key`) REFERENCES `municipality`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "appointment_period" CHECK("__new_appointment"."valid_to" is null or "__new_appointment"."valid_from" <= "__new_appointment"."valid_to"),
	CONSTRAINT "appointment_level" CHECK("__new_appointment"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "appointment_seat_kind" CHECK("__new_appointment"."seat_kind" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'MUNICIPAL_CO_CHAIR', 'GENERAL_PRACTITIONER', 'REGION_OR_HOSPITAL_REPRESENTATIVE', 'MUNICIPAL_REPRESENTATIVE', 'GENERAL_PRACTICE_REPRESENTATIVE', 'PATIENT_REPRESENTATIVE', 'REGIONAL_REPRESENTATIVE')),
	CONSTRAINT "appointment_kind" CHECK("__new_appointment"."kind" in ('MEMBER', 'SUBSTITUTE', 'ALTERNATE')),
	CONSTRAINT "appointment_office" CHECK("__new_appointment"."office" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'RAADMAND', 'FAGBORGMESTER', 'GENERAL_PRACTITIONER', 'REGIONAL_EMPLOYEE', 'MUNICIPAL_EMPLOYEE', 'PATIENT_REPRESENTATIVE')),
	CONSTRAINT "appointment_field" CHECK("__new_appointment"."field" in ('PSYCHIATRY')),
	CONSTRAINT "appointment_on_behalf_of" CHECK("__new_appointment"."on_behalf_of" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "appointment_appointed_by" CHECK("__new_appointment"."appointed_by" in ('REGION', 'REGIONAL_COUNCIL', 'MUNICIPALITY', 'PLO', 'PATIENT_INVOLVEMENT_COMMITTEE'))
);
--> statement-breakpoint
INSERT INTO `__new_appointment`("key", "person_key", "body_key", "level", "seat_kind", "municipality_key", "kind", "office", "field", "on_behalf_of", "appointed_by", "valid_from", "valid_to", "version") SELECT "key", "person_key", "body_key", "level", "seat_kind", "municipality_key", "kind", "office", "field", "on_behalf_of", "appointed_by", "valid_from", "valid_to", "version" FROM `appointment`;--> statement-breakpoint
DROP TABLE `appointment`;--> statement-breakpoint
ALTER TABLE `__new_appointment` RENAME TO `appointment`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `appointment_body` ON `appointment` (`body_key`);--> statement-breakpoint
CREATE TABLE `__new_chairmanship` (
	`key` text PRIMARY KEY NOT NULL,
	`body_key` text NOT NULL,
	`level` text NOT NULL,
	`role` text NOT NULL,
	`side` text NOT NULL,
	`appointment_key` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chairmanship_period" CHECK("__new_chairmanship"."valid_to" is null or "__new_chairmanship"."valid_from" <= "__new_chairmanship"."valid_to"),
	CONSTRAINT "chairmanship_level" CHECK("__new_chairmanship"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "chairmanship_role" CHECK("__new_chairmanship"."role" in ('CO_CHAIR', 'CHAIR', 'VICE_CHAIR')),
	CONSTRAINT "chairmanship_side" CHECK("__new_chairmanship"."side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS'))
);
--> statement-breakpoint
INSERT INTO `__new_chairmanship`("key", "body_key", "level", "role", "side", "appointment_key", "valid_from", "valid_to", "version") SELECT "key", "body_key", "level", "role", "side", "appointment_key", "valid_from", "valid_to", "version" FROM `chairmanship`;--> statement-breakpoint
DROP TABLE `chairmanship`;--> statement-breakpoint
ALTER TABLE `__new_chairmanship` RENAME TO `chairmanship`;--> statement-breakpoint
CREATE TABLE `__new_local_agreement` (
	`key` text PRIMARY KEY NOT NULL,
	`body_key` text NOT NULL,
	`level` text NOT NULL,
	`seat_kind` text NOT NULL,
	`minimum` integer,
	`maximum` integer,
	`parties` text NOT NULL,
	`text` text NOT NULL,
	`agreed_on` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "local_agreement_period" CHECK("__new_local_agreement"."valid_to" is null or "__new_local_agreement"."valid_from" <= "__new_local_agreement"."valid_to"),
	CONSTRAINT "local_agreement_level" CHECK("__new_local_agreement"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "local_agreement_seat_kind" CHECK("__new_local_agreement"."seat_kind" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'MUNICIPAL_CO_CHAIR', 'GENERAL_PRACTITIONER', 'REGION_OR_HOSPITAL_REPRESENTATIVE', 'MUNICIPAL_REPRESENTATIVE', 'GENERAL_PRACTICE_REPRESENTATIVE', 'PATIENT_REPRESENTATIVE', 'REGIONAL_REPRESENTATIVE'))
);
--> statement-breakpoint
INSERT INTO `__new_local_agreement`("key", "body_key", "level", "seat_kind", "minimum", "maximum", "parties", "text", "agreed_on", "valid_from", "valid_to", "version") SELECT "key", "body_key", "level", "seat_kind", "minimum", "maximum", "parties", "text", "agreed_on", "valid_from", "valid_to", "version" FROM `local_agreement`;--> statement-breakpoint
DROP TABLE `local_agreement`;--> statement-breakpoint
ALTER TABLE `__new_local_agreement` RENAME TO `local_agreement`;--> statement-breakpoint
CREATE TABLE `__new_membership` (
	`key` text PRIMARY KEY NOT NULL,
	`body_key` text NOT NULL,
	`role` text NOT NULL,
	`municipality_key` text,
	`hospital_key` text,
	`organisation_key` text,
	`reason` text,
	`because_hospital_key` text,
	`ordinal` integer NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_key`) REFERENCES `municipality`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hospital_key`) REFERENCES `hospital`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_key`) REFERENCES `organisation`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`because_hospital_key`) REFERENCES `hospital`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "membership_evidence" CHECK("__new_membership"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "membership_period" CHECK("__new_membership"."valid_from" is null or "__new_membership"."valid_to" is null or "__new_membership"."valid_from" <= "__new_membership"."valid_to"),
	CONSTRAINT "membership_role" CHECK("__new_membership"."role" in ('MUNICIPALITY', 'HOSPITAL', 'GENERAL_PRACTICE', 'REGIONAL_PSYCHIATRY')),
	CONSTRAINT "membership_member" CHECK(("__new_membership"."municipality_key" is not null) + ("__new_membership"."hospital_key" is not null) + ("__new_membership"."organisation_key" is not null) = 1)
);
--> statement-breakpoint
INSERT INTO `__new_membership`("key", "body_key", "role", "municipality_key", "hospital_key", "organisation_key", "reason", "because_hospital_key", "ordinal", "valid_from", "valid_to", "evidence", "provenance", "note", "version", "seed_hash") SELECT "key", "body_key", "role", "municipality_key", "hospital_key", "organisation_key", "reason", "because_hospital_key", "ordinal", "valid_from", "valid_to", "evidence", "provenance", "note", "version", "seed_hash" FROM `membership`;--> statement-breakpoint
DROP TABLE `membership`;--> statement-breakpoint
ALTER TABLE `__new_membership` RENAME TO `membership`;--> statement-breakpoint
CREATE INDEX `membership_body` ON `membership` (`body_key`);--> statement-breakpoint
CREATE TABLE `__new_membership_share` (
	`key` text PRIMARY KEY NOT NULL,
	`municipality_key` text NOT NULL,
	`body_key` text NOT NULL,
	`share` integer NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`municipality_key`) REFERENCES `municipality`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "membership_share_period" CHECK("__new_membership_share"."valid_to" is null or "__new_membership_share"."valid_from" <= "__new_membership_share"."valid_to"),
	CONSTRAINT "membership_share_part" CHECK("__new_membership_share"."share" between 0 and 10000)
);
--> statement-breakpoint
INSERT INTO `__new_membership_share`("key", "municipality_key", "body_key", "share", "valid_from", "valid_to", "version") SELECT "key", "municipality_key", "body_key", "share", "valid_from", "valid_to", "version" FROM `membership_share`;--> statement-breakpoint
DROP TABLE `membership_share`;--> statement-breakpoint
ALTER TABLE `__new_membership_share` RENAME TO `membership_share`;--> statement-breakpoint
CREATE INDEX `membership_share_municipality` ON `membership_share` (`municipality_key`);--> statement-breakpoint
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
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "name_evidence" CHECK("__new_name"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "name_period" CHECK("__new_name"."valid_from" is null or "__new_name"."valid_to" is null or "__new_name"."valid_from" <= "__new_name"."valid_to"),
	CONSTRAINT "name_owner_type" CHECK("__new_name"."owner_type" in ('Region', 'Municipality', 'Hospital', 'Body')),
	CONSTRAINT "name_kind" CHECK("__new_name"."kind" in ('NAME', 'OFFICIAL_NAME', 'ALIAS'))
);
--> statement-breakpoint
INSERT INTO `__new_name`("key", "owner_type", "owner_key", "kind", "name", "valid_from", "valid_to", "evidence", "provenance", "note", "version", "seed_hash") SELECT "key", "owner_type", "owner_key", "kind", "name", "valid_from", "valid_to", "evidence", "provenance", "note", "version", "seed_hash" FROM `name`;--> statement-breakpoint
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
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`region_key`) REFERENCES `region`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "placement_evidence" CHECK("__new_placement"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "placement_period" CHECK("__new_placement"."valid_from" is null or "__new_placement"."valid_to" is null or "__new_placement"."valid_from" <= "__new_placement"."valid_to"),
	CONSTRAINT "placement_owner_type" CHECK("__new_placement"."owner_type" in ('Municipality', 'Hospital', 'Body'))
);
--> statement-breakpoint
INSERT INTO `__new_placement`("key", "owner_type", "owner_key", "region_key", "valid_from", "valid_to", "evidence", "provenance", "note", "version", "seed_hash") SELECT "key", "owner_type", "owner_key", "region_key", "valid_from", "valid_to", "evidence", "provenance", "note", "version", "seed_hash" FROM `placement`;--> statement-breakpoint
DROP TABLE `placement`;--> statement-breakpoint
ALTER TABLE `__new_placement` RENAME TO `placement`;--> statement-breakpoint
CREATE INDEX `placement_owner` ON `placement` (`owner_type`,`owner_key`);--> statement-breakpoint
CREATE TABLE `__new_representation` (
	`key` text PRIMARY KEY NOT NULL,
	`municipality_key` text NOT NULL,
	`body_key` text NOT NULL,
	`level` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`municipality_key`) REFERENCES `municipality`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "representation_period" CHECK("__new_representation"."valid_to" is null or "__new_representation"."valid_from" <= "__new_representation"."valid_to"),
	CONSTRAINT "representation_level" CHECK("__new_representation"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE'))
);
--> statement-breakpoint
INSERT INTO `__new_representation`("key", "municipality_key", "body_key", "level", "valid_from", "valid_to", "version") SELECT "key", "municipality_key", "body_key", "level", "valid_from", "valid_to", "version" FROM `representation`;--> statement-breakpoint
DROP TABLE `representation`;--> statement-breakpoint
ALTER TABLE `__new_representation` RENAME TO `representation`;--> statement-breakpoint
CREATE TABLE `__new_secretariat_party` (
	`key` text PRIMARY KEY NOT NULL,
	`body_key` text NOT NULL,
	`side` text NOT NULL,
	`name` text NOT NULL,
	`contact` text,
	`lead` integer NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "secretariat_party_period" CHECK("__new_secretariat_party"."valid_to" is null or "__new_secretariat_party"."valid_from" <= "__new_secretariat_party"."valid_to"),
	CONSTRAINT "secretariat_party_side" CHECK("__new_secretariat_party"."side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS'))
);
--> statement-breakpoint
INSERT INTO `__new_secretariat_party`("key", "body_key", "side", "name", "contact", "lead", "valid_from", "valid_to", "version") SELECT "key", "body_key", "side", "name", "contact", "lead", "valid_from", "valid_to", "version" FROM `secretariat_party`;--> statement-breakpoint
DROP TABLE `secretariat_party`;--> statement-breakpoint
ALTER TABLE `__new_secretariat_party` RENAME TO `secretariat_party`;