CREATE TABLE `body_type` (
	`key` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`member_roles` text NOT NULL,
	`needs_hospital` integer NOT NULL,
	`one_per_region` integer NOT NULL,
	`partitions_municipalities` integer,
	`is_authority` integer,
	`committee_of` text,
	`functions` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "body_type_kind" CHECK("body_type"."kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL', 'OTHER')),
	CONSTRAINT "body_type_committee_of" CHECK("body_type"."committee_of" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "body_type_evidence" CHECK("body_type"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "body_type_period" CHECK("body_type"."valid_from" is null or "body_type"."valid_to" is null or "body_type"."valid_from" < "body_type"."valid_to")
);
--> statement-breakpoint
-- The types of the bodies that the file has. The next seeding brings their sources: no seed has an empty fingerprint.
INSERT INTO `body_type`("key", "kind", "name", "member_roles", "needs_hospital", "one_per_region", "partitions_municipalities", "is_authority", "committee_of", "functions", "valid_from", "valid_to", "evidence", "provenance", "note", "seed_hash")
SELECT * FROM (VALUES
	('local-cluster', 'LOCAL_CLUSTER', '{"da": "klynge", "en": "local cluster"}', '["MUNICIPALITY", "HOSPITAL", "GENERAL_PRACTICE", "REGIONAL_PSYCHIATRY"]', 0, 0, NULL, NULL, NULL, '["OWNS_INITIATIVES", "TAKES_UP_INITIATIVES"]', NULL, '2022-07-01', 'DERIVED', '[]', '{"da": "Organtypen følger af det, dokumenterne oplyser om de enkelte klynger.", "en": "The body type follows from what the documents state of the single clusters."}', ''),
	('health-cluster', 'HEALTH_CLUSTER', '{"da": "sundhedsklynge", "en": "health cluster"}', '["MUNICIPALITY", "HOSPITAL", "GENERAL_PRACTICE", "REGIONAL_PSYCHIATRY"]', 1, 0, NULL, 0, NULL, '["OWNS_INITIATIVES", "TAKES_UP_INITIATIVES", "OWNS_FUNDS", "HEARD_ON_HEALTH_AGREEMENTS"]', '2022-07-01', NULL, 'STATED', '[]', NULL, ''),
	('ssu', 'SSU', '{"da": "sundhedssamarbejdsudvalg", "en": "health cooperation committee"}', '[]', 0, 1, NULL, 0, NULL, '["TAKES_UP_INITIATIVES", "DRAFTS_HEALTH_AGREEMENTS", "RECEIVES_PRACTICE_PLANS"]', '2022-07-01', NULL, 'STATED', '[]', NULL, ''),
	('health-coordination-committee', 'HEALTH_COORDINATION_COMMITTEE', '{"da": "sundhedskoordinationsudvalg", "en": "health coordination committee"}', '[]', 0, 0, NULL, NULL, NULL, '["DRAFTS_HEALTH_AGREEMENTS"]', NULL, '2022-07-01', 'DERIVED', '[]', '{"da": "Organtypen følger af det, hæftet oplyser om udvalget, som sundhedssamarbejdsudvalget træder i stedet for.", "en": "The body type follows from what the booklet states of the committee that the health cooperation committee replaces."}', ''),
	('practice-plan-committee', 'PRACTICE_PLAN_COMMITTEE', '{"da": "praksisplanudvalg", "en": "practice plan committee"}', '[]', 0, 0, NULL, NULL, NULL, '[]', NULL, '2022-07-01', 'DERIVED', '[]', '{"da": "Organtypen følger af det, hæftet oplyser om udvalget, som sundhedssamarbejdsudvalget træder i stedet for.", "en": "The body type follows from what the booklet states of the committee that the health cooperation committee replaces."}', ''),
	('health-council', 'HEALTH_COUNCIL', '{"da": "sundhedsråd", "en": "health council"}', '["MUNICIPALITY", "HOSPITAL", "GENERAL_PRACTICE", "REGIONAL_PSYCHIATRY"]', 0, 0, NULL, NULL, NULL, '[]', NULL, NULL, 'INFERRED', '[]', '{"da": "Sundhedsråd hører til en senere reform, som dokumenterne ikke omtaler. Organtypen har derfor hverken første dag, niveauer eller regler, før en administrator registrerer dem.", "en": "Health councils belong to a later reform, which the documents do not mention. So the body type has no first day, no levels and no rules until an administrator records them."}', '')
) WHERE EXISTS (SELECT 1 FROM `body`);
--> statement-breakpoint
CREATE TABLE `operation_period` (
	`key` text PRIMARY KEY NOT NULL,
	`body_key` text NOT NULL,
	`operation` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "operation_period_operation" CHECK("operation_period"."operation" in ('PREPARATORY', 'FULL', 'WINDING_UP')),
	CONSTRAINT "operation_period_evidence" CHECK("operation_period"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "operation_period_period" CHECK("operation_period"."valid_from" is null or "operation_period"."valid_to" is null or "operation_period"."valid_from" <= "operation_period"."valid_to")
);
--> statement-breakpoint
CREATE TABLE `balance_rule` (
	`key` text PRIMARY KEY NOT NULL,
	`body_type_key` text NOT NULL,
	`level` text NOT NULL,
	`ordinal` integer NOT NULL,
	`side` text NOT NULL,
	`balance` text NOT NULL,
	`plus` integer,
	`binding` text NOT NULL,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_type_key`) REFERENCES `body_type`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "balance_rule_level" CHECK("balance_rule"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "balance_rule_side" CHECK("balance_rule"."side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "balance_rule_balance" CHECK("balance_rule"."balance" in ('MAJORITY', 'AT_LEAST_HALF', 'EQUAL_PLUS')),
	CONSTRAINT "balance_rule_binding" CHECK("balance_rule"."binding" in ('MANDATORY', 'DEFAULT')),
	CONSTRAINT "balance_rule_evidence" CHECK("balance_rule"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "balance_rule_period" CHECK("balance_rule"."valid_from" is null or "balance_rule"."valid_to" is null or "balance_rule"."valid_from" < "balance_rule"."valid_to"),
	CONSTRAINT "balance_rule_plus" CHECK(("balance_rule"."plus" is not null) = ("balance_rule"."balance" = 'EQUAL_PLUS'))
);
--> statement-breakpoint
CREATE TABLE `seat_allocation` (
	`key` text PRIMARY KEY NOT NULL,
	`body_key` text NOT NULL,
	`rule_key` text NOT NULL,
	`municipality_key` text,
	`seats` integer NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_key`) REFERENCES `representation_rule`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_key`) REFERENCES `municipality`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "seat_allocation_evidence" CHECK("seat_allocation"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "seat_allocation_period" CHECK("seat_allocation"."valid_from" is null or "seat_allocation"."valid_to" is null or "seat_allocation"."valid_from" <= "seat_allocation"."valid_to"),
	CONSTRAINT "seat_allocation_seats" CHECK("seat_allocation"."seats" >= 0)
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_body` (
	`key` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`term` text NOT NULL,
	`body_type_key` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_type_key`) REFERENCES `body_type`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "body_kind" CHECK("__new_body"."kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL', 'OTHER')),
	CONSTRAINT "body_evidence" CHECK("__new_body"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "body_period" CHECK("__new_body"."valid_from" is null or "__new_body"."valid_to" is null or "__new_body"."valid_from" < "__new_body"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_body`("key", "kind", "term", "body_type_key", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", "kind", "term", replace(lower("kind"), '_', '-'), "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `body`;--> statement-breakpoint
DROP TABLE `body`;--> statement-breakpoint
ALTER TABLE `__new_body` RENAME TO `body`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_body_level` (
	`key` text PRIMARY KEY NOT NULL,
	`body_type_key` text NOT NULL,
	`level` text NOT NULL,
	`required` integer,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_type_key`) REFERENCES `body_type`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "body_level_level" CHECK("__new_body_level"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "body_level_evidence" CHECK("__new_body_level"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "body_level_period" CHECK("__new_body_level"."valid_from" is null or "__new_body_level"."valid_to" is null or "__new_body_level"."valid_from" < "__new_body_level"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_body_level`("key", "body_type_key", "level", "required", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", replace(lower("body_kind"), '_', '-'), "level", "required", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `body_level`;--> statement-breakpoint
DROP TABLE `body_level`;--> statement-breakpoint
ALTER TABLE `__new_body_level` RENAME TO `body_level`;--> statement-breakpoint
CREATE TABLE `__new_representation_rule` (
	`key` text PRIMARY KEY NOT NULL,
	`body_type_key` text NOT NULL,
	`level` text NOT NULL,
	`ordinal` integer NOT NULL,
	`seat_kind` text NOT NULL,
	`side` text NOT NULL,
	`minimum` integer,
	`maximum` integer,
	`per` text NOT NULL,
	`ex_officio` integer NOT NULL,
	`appointed_by` text,
	`substitutes` text NOT NULL,
	`offices` text,
	`allocated` integer DEFAULT 0 NOT NULL,
	`at_least_one_from` text,
	`derived_from_chair` text,
	`binding` text NOT NULL,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_type_key`) REFERENCES `body_type`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "representation_rule_level" CHECK("__new_representation_rule"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "representation_rule_seat_kind" CHECK("__new_representation_rule"."seat_kind" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'MUNICIPAL_CO_CHAIR', 'GENERAL_PRACTITIONER', 'REGION_OR_HOSPITAL_REPRESENTATIVE', 'MUNICIPAL_REPRESENTATIVE', 'GENERAL_PRACTICE_REPRESENTATIVE', 'PATIENT_REPRESENTATIVE', 'REGIONAL_REPRESENTATIVE')),
	CONSTRAINT "representation_rule_side" CHECK("__new_representation_rule"."side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "representation_rule_per" CHECK("__new_representation_rule"."per" in ('BODY', 'MEMBER_MUNICIPALITY', 'CLUSTER_IN_REGION')),
	CONSTRAINT "representation_rule_appointed_by" CHECK("__new_representation_rule"."appointed_by" in ('REGION', 'REGIONAL_COUNCIL', 'MUNICIPALITY', 'PLO', 'PATIENT_INVOLVEMENT_COMMITTEE')),
	CONSTRAINT "representation_rule_at_least_one_from" CHECK("__new_representation_rule"."at_least_one_from" in ('PSYCHIATRY')),
	CONSTRAINT "representation_rule_derived_from_chair" CHECK("__new_representation_rule"."derived_from_chair" in ('CO_CHAIR', 'CHAIR', 'VICE_CHAIR')),
	CONSTRAINT "representation_rule_binding" CHECK("__new_representation_rule"."binding" in ('MANDATORY', 'DEFAULT')),
	CONSTRAINT "representation_rule_evidence" CHECK("__new_representation_rule"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "representation_rule_period" CHECK("__new_representation_rule"."valid_from" is null or "__new_representation_rule"."valid_to" is null or "__new_representation_rule"."valid_from" < "__new_representation_rule"."valid_to"),
	CONSTRAINT "representation_rule_numbers" CHECK("__new_representation_rule"."minimum" >= 0 and "__new_representation_rule"."maximum" >= "__new_representation_rule"."minimum")
);
--> statement-breakpoint
INSERT INTO `__new_representation_rule`("key", "body_type_key", "level", "ordinal", "seat_kind", "side", "minimum", "maximum", "per", "ex_officio", "appointed_by", "substitutes", "offices", "allocated", "at_least_one_from", "derived_from_chair", "binding", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", replace(lower("body_kind"), '_', '-'), "level", "ordinal", "seat_kind", "side", "minimum", "maximum", "per", "ex_officio", "appointed_by", "substitutes", CASE WHEN "seat_kind" IN ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'GENERAL_PRACTITIONER') THEN json_array("seat_kind") WHEN "seat_kind" = 'MUNICIPAL_CO_CHAIR' THEN '["MAYOR"]' END, 0, "at_least_one_from", "derived_from_chair", "binding", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `representation_rule`;--> statement-breakpoint
DROP TABLE `representation_rule`;--> statement-breakpoint
ALTER TABLE `__new_representation_rule` RENAME TO `representation_rule`;--> statement-breakpoint
CREATE TABLE `__new_chair_rule` (
	`key` text PRIMARY KEY NOT NULL,
	`body_type_key` text NOT NULL,
	`level` text NOT NULL,
	`ordinal` integer NOT NULL,
	`role` text NOT NULL,
	`side` text NOT NULL,
	`count` integer NOT NULL,
	`ex_officio` integer NOT NULL,
	`chosen_among` text NOT NULL,
	`binding` text NOT NULL,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_type_key`) REFERENCES `body_type`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chair_rule_level" CHECK("__new_chair_rule"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "chair_rule_role" CHECK("__new_chair_rule"."role" in ('CO_CHAIR', 'CHAIR', 'VICE_CHAIR')),
	CONSTRAINT "chair_rule_side" CHECK("__new_chair_rule"."side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "chair_rule_binding" CHECK("__new_chair_rule"."binding" in ('MANDATORY', 'DEFAULT')),
	CONSTRAINT "chair_rule_evidence" CHECK("__new_chair_rule"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "chair_rule_period" CHECK("__new_chair_rule"."valid_from" is null or "__new_chair_rule"."valid_to" is null or "__new_chair_rule"."valid_from" < "__new_chair_rule"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_chair_rule`("key", "body_type_key", "level", "ordinal", "role", "side", "count", "ex_officio", "chosen_among", "binding", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", replace(lower("body_kind"), '_', '-'), "level", "ordinal", "role", "side", "count", "ex_officio", "chosen_among", "binding", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `chair_rule`;--> statement-breakpoint
DROP TABLE `chair_rule`;--> statement-breakpoint
ALTER TABLE `__new_chair_rule` RENAME TO `chair_rule`;--> statement-breakpoint
CREATE TABLE `__new_cadence_rule` (
	`key` text PRIMARY KEY NOT NULL,
	`body_type_key` text NOT NULL,
	`level` text NOT NULL,
	`ordinal` integer NOT NULL,
	`per_year` integer,
	`more_often_than` text,
	`windows` text NOT NULL,
	`set_by` text NOT NULL,
	`strength` text NOT NULL,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_type_key`) REFERENCES `body_type`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cadence_rule_level" CHECK("__new_cadence_rule"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "cadence_rule_more_often_than" CHECK("__new_cadence_rule"."more_often_than" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "cadence_rule_set_by" CHECK("__new_cadence_rule"."set_by" in ('LAW', 'BODY', 'ADVICE')),
	CONSTRAINT "cadence_rule_strength" CHECK("__new_cadence_rule"."strength" in ('MUST', 'SHOULD', 'MAY', 'FACT')),
	CONSTRAINT "cadence_rule_evidence" CHECK("__new_cadence_rule"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "cadence_rule_period" CHECK("__new_cadence_rule"."valid_from" is null or "__new_cadence_rule"."valid_to" is null or "__new_cadence_rule"."valid_from" < "__new_cadence_rule"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_cadence_rule`("key", "body_type_key", "level", "ordinal", "per_year", "more_often_than", "windows", "set_by", "strength", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", replace(lower("body_kind"), '_', '-'), "level", "ordinal", "per_year", "more_often_than", "windows", "set_by", "strength", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `cadence_rule`;--> statement-breakpoint
DROP TABLE `cadence_rule`;--> statement-breakpoint
ALTER TABLE `__new_cadence_rule` RENAME TO `cadence_rule`;--> statement-breakpoint
CREATE TABLE `__new_involvement_duty` (
	`key` text PRIMARY KEY NOT NULL,
	`body_type_key` text NOT NULL,
	`level` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`party` text NOT NULL,
	`times_per_year` integer,
	`strength` text NOT NULL,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_type_key`) REFERENCES `body_type`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "involvement_duty_level" CHECK("__new_involvement_duty"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "involvement_duty_kind" CHECK("__new_involvement_duty"."kind" in ('MEMBER', 'MUST_BE_INVOLVED', 'MAY_BE_INVOLVED', 'ANNUAL_INVITATION', 'REPRESENTED')),
	CONSTRAINT "involvement_duty_party" CHECK("__new_involvement_duty"."party" in ('PATIENT_INVOLVEMENT_COMMITTEE', 'PATIENT_AND_RELATIVES_ORGANISATIONS', 'OTHER_REPRESENTATIVES')),
	CONSTRAINT "involvement_duty_strength" CHECK("__new_involvement_duty"."strength" in ('MUST', 'SHOULD', 'MAY', 'FACT')),
	CONSTRAINT "involvement_duty_evidence" CHECK("__new_involvement_duty"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "involvement_duty_period" CHECK("__new_involvement_duty"."valid_from" is null or "__new_involvement_duty"."valid_to" is null or "__new_involvement_duty"."valid_from" < "__new_involvement_duty"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_involvement_duty`("key", "body_type_key", "level", "ordinal", "kind", "party", "times_per_year", "strength", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", replace(lower("body_kind"), '_', '-'), "level", "ordinal", "kind", "party", "times_per_year", "strength", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `involvement_duty`;--> statement-breakpoint
DROP TABLE `involvement_duty`;--> statement-breakpoint
ALTER TABLE `__new_involvement_duty` RENAME TO `involvement_duty`;--> statement-breakpoint
CREATE TABLE `__new_variation_rule` (
	`key` text PRIMARY KEY NOT NULL,
	`body_type_key` text NOT NULL,
	`level` text NOT NULL,
	`ordinal` integer NOT NULL,
	`parties` text,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_type_key`) REFERENCES `body_type`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "variation_rule_level" CHECK("__new_variation_rule"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "variation_rule_evidence" CHECK("__new_variation_rule"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "variation_rule_period" CHECK("__new_variation_rule"."valid_from" is null or "__new_variation_rule"."valid_to" is null or "__new_variation_rule"."valid_from" < "__new_variation_rule"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_variation_rule`("key", "body_type_key", "level", "ordinal", "parties", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", replace(lower("body_kind"), '_', '-'), "level", "ordinal", "parties", "text", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `variation_rule`;--> statement-breakpoint
DROP TABLE `variation_rule`;--> statement-breakpoint
ALTER TABLE `__new_variation_rule` RENAME TO `variation_rule`;--> statement-breakpoint
CREATE TABLE `__new_task` (
	`key` text PRIMARY KEY NOT NULL,
	`body_type_key` text,
	`organisation_key` text,
	`side` text,
	`transferred_from_key` text,
	`kind` text NOT NULL,
	`ordinal` integer NOT NULL,
	`text` text NOT NULL,
	`related_to` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`body_type_key`) REFERENCES `body_type`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_key`) REFERENCES `organisation`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`transferred_from_key`) REFERENCES `task`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "task_side" CHECK("__new_task"."side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "task_kind" CHECK("__new_task"."kind" in ('SUMMARY', 'GENERAL', 'STATUTORY', 'ADVISORY')),
	CONSTRAINT "task_evidence" CHECK("__new_task"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "task_period" CHECK("__new_task"."valid_from" is null or "__new_task"."valid_to" is null or "__new_task"."valid_from" < "__new_task"."valid_to"),
	CONSTRAINT "task_whose" CHECK(("__new_task"."body_type_key" is not null) + ("__new_task"."organisation_key" is not null) + ("__new_task"."side" is not null) = 1)
);
--> statement-breakpoint
INSERT INTO `__new_task`("key", "body_type_key", "organisation_key", "side", "transferred_from_key", "kind", "ordinal", "text", "related_to", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", replace(lower("body_kind"), '_', '-'), "organisation_key", NULL, NULL, "kind", "ordinal", "text", "related_to", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `task`;--> statement-breakpoint
DROP TABLE `task`;--> statement-breakpoint
ALTER TABLE `__new_task` RENAME TO `task`;--> statement-breakpoint
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
	CONSTRAINT "appointment_level" CHECK("__new_appointment"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "appointment_seat_kind" CHECK("__new_appointment"."seat_kind" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'MUNICIPAL_CO_CHAIR', 'GENERAL_PRACTITIONER', 'REGION_OR_HOSPITAL_REPRESENTATIVE', 'MUNICIPAL_REPRESENTATIVE', 'GENERAL_PRACTICE_REPRESENTATIVE', 'PATIENT_REPRESENTATIVE', 'REGIONAL_REPRESENTATIVE')),
	CONSTRAINT "appointment_kind" CHECK("__new_appointment"."kind" in ('MEMBER', 'SUBSTITUTE', 'ALTERNATE')),
	CONSTRAINT "appointment_office" CHECK("__new_appointment"."office" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'RAADMAND', 'FAGBORGMESTER', 'MUNICIPAL_COUNCIL_MEMBER', 'GENERAL_PRACTITIONER', 'REGIONAL_EMPLOYEE', 'MUNICIPAL_EMPLOYEE', 'PATIENT_REPRESENTATIVE')),
	CONSTRAINT "appointment_field" CHECK("__new_appointment"."field" in ('PSYCHIATRY')),
	CONSTRAINT "appointment_on_behalf_of" CHECK("__new_appointment"."on_behalf_of" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "appointment_appointed_by" CHECK("__new_appointment"."appointed_by" in ('REGION', 'REGIONAL_COUNCIL', 'MUNICIPALITY', 'PLO', 'PATIENT_INVOLVEMENT_COMMITTEE')),
	CONSTRAINT "appointment_period" CHECK("__new_appointment"."valid_to" is null or "__new_appointment"."valid_from" <= "__new_appointment"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_appointment`("key", "person_key", "body_key", "level", "seat_kind", "municipality_key", "kind", "office", "field", "on_behalf_of", "appointed_by", "valid_from", "valid_to", "version") SELECT "key", "person_key", "body_key", "level", "seat_kind", "municipality_key", "kind", "office", "field", "on_behalf_of", "appointed_by", "valid_from", "valid_to", "version" FROM `appointment`;--> statement-breakpoint
DROP TABLE `appointment`;--> statement-breakpoint
ALTER TABLE `__new_appointment` RENAME TO `appointment`;--> statement-breakpoint
CREATE INDEX `appointment_body` ON `appointment` (`body_key`);--> statement-breakpoint
CREATE TABLE `__new_step` (
	`key` text PRIMARY KEY NOT NULL,
	`subject_type` text NOT NULL,
	`subject_key` text NOT NULL,
	`ordinal` integer NOT NULL,
	`action` text NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`on` text NOT NULL,
	`by` text NOT NULL,
	`by_key` text,
	`remark` text,
	`data` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "step_subject_type" CHECK("__new_step"."subject_type" in ('HealthAgreement', 'PracticePlan', 'Initiative', 'JointFund', 'Goal')),
	CONSTRAINT "step_by" CHECK("__new_step"."by" in ('SSU', 'CLUSTER', 'COMMITTEE', 'REGIONAL_COUNCIL', 'MUNICIPAL_COUNCIL', 'MUNICIPALITIES', 'GENERAL_PRACTICE', 'HEALTH_AUTHORITY', 'HEARING_PARTY', 'LEGISLATION', 'NATIONAL'))
);
--> statement-breakpoint
INSERT INTO `__new_step`("key", "subject_type", "subject_key", "ordinal", "action", "state", "revision", "on", "by", "by_key", "remark", "data", "version") SELECT "key", "subject_type", "subject_key", "ordinal", "action", "state", "revision", "on", "by", "by_key", "remark", "data", "version" FROM `step`;--> statement-breakpoint
DROP TABLE `step`;--> statement-breakpoint
ALTER TABLE `__new_step` RENAME TO `step`;--> statement-breakpoint
CREATE UNIQUE INDEX `step_ordinal` ON `step` (`subject_type`,`subject_key`,`ordinal`);