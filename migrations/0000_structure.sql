CREATE TABLE `affiliation_concern` (
	`key` text PRIMARY KEY NOT NULL,
	`municipality_key` text NOT NULL,
	`kind` text NOT NULL,
	`raised_on` text NOT NULL,
	`text` text NOT NULL,
	`solution` text,
	`resolved_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`municipality_key`) REFERENCES `municipality`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "affiliation_concern_kind" CHECK("affiliation_concern"."kind" in ('FIFTY_FIFTY', 'SOMATIC_PSYCHIATRIC_MISMATCH', 'SMALL_HOSPITAL')),
	CONSTRAINT "affiliation_concern_solved" CHECK(("affiliation_concern"."solution" is null) = ("affiliation_concern"."resolved_on" is null))
);
--> statement-breakpoint
CREATE TABLE `agenda_item` (
	`key` text PRIMARY KEY NOT NULL,
	`meeting_key` text NOT NULL,
	`ordinal` integer NOT NULL,
	`title` text NOT NULL,
	`theme_key` text,
	`authorities_only` integer NOT NULL,
	`proposed_by` text,
	`decision` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_key`) REFERENCES `meeting`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`theme_key`) REFERENCES `statement`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "agenda_item_proposed_by" CHECK("agenda_item"."proposed_by" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS'))
);
--> statement-breakpoint
CREATE TABLE `appointment` (
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
	CONSTRAINT "appointment_period" CHECK("appointment"."valid_to" is null or "appointment"."valid_from" < "appointment"."valid_to"),
	CONSTRAINT "appointment_level" CHECK("appointment"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "appointment_seat_kind" CHECK("appointment"."seat_kind" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'MUNICIPAL_CO_CHAIR', 'GENERAL_PRACTITIONER', 'REGION_OR_HOSPITAL_REPRESENTATIVE', 'MUNICIPAL_REPRESENTATIVE', 'GENERAL_PRACTICE_REPRESENTATIVE', 'PATIENT_REPRESENTATIVE', 'REGIONAL_REPRESENTATIVE')),
	CONSTRAINT "appointment_kind" CHECK("appointment"."kind" in ('MEMBER', 'SUBSTITUTE', 'ALTERNATE')),
	CONSTRAINT "appointment_office" CHECK("appointment"."office" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'RAADMAND', 'FAGBORGMESTER', 'GENERAL_PRACTITIONER', 'REGIONAL_EMPLOYEE', 'MUNICIPAL_EMPLOYEE', 'PATIENT_REPRESENTATIVE')),
	CONSTRAINT "appointment_field" CHECK("appointment"."field" in ('PSYCHIATRY')),
	CONSTRAINT "appointment_on_behalf_of" CHECK("appointment"."on_behalf_of" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "appointment_appointed_by" CHECK("appointment"."appointed_by" in ('REGION', 'REGIONAL_COUNCIL', 'MUNICIPALITY', 'PLO', 'PATIENT_INVOLVEMENT_COMMITTEE'))
);
--> statement-breakpoint
CREATE INDEX `appointment_body` ON `appointment` (`body_key`);--> statement-breakpoint
CREATE TABLE `attendance` (
	`key` text PRIMARY KEY NOT NULL,
	`meeting_key` text NOT NULL,
	`appointment_key` text NOT NULL,
	`present` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_key`) REFERENCES `meeting`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appointment_key`) REFERENCES `appointment`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attendance_seat` ON `attendance` (`meeting_key`,`appointment_key`);--> statement-breakpoint
CREATE TABLE `body` (
	`key` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`term` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "body_evidence" CHECK("body"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "body_period" CHECK("body"."valid_from" is null or "body"."valid_to" is null or "body"."valid_from" < "body"."valid_to"),
	CONSTRAINT "body_kind" CHECK("body"."kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL'))
);
--> statement-breakpoint
CREATE TABLE `body_level` (
	`key` text PRIMARY KEY NOT NULL,
	`body_kind` text NOT NULL,
	`level` text NOT NULL,
	`required` integer,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "body_level_evidence" CHECK("body_level"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "body_level_period" CHECK("body_level"."valid_from" is null or "body_level"."valid_to" is null or "body_level"."valid_from" < "body_level"."valid_to"),
	CONSTRAINT "body_level_body_kind" CHECK("body_level"."body_kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL')),
	CONSTRAINT "body_level_level" CHECK("body_level"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE'))
);
--> statement-breakpoint
CREATE TABLE `cadence_rule` (
	`key` text PRIMARY KEY NOT NULL,
	`body_kind` text NOT NULL,
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
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "cadence_rule_evidence" CHECK("cadence_rule"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "cadence_rule_period" CHECK("cadence_rule"."valid_from" is null or "cadence_rule"."valid_to" is null or "cadence_rule"."valid_from" < "cadence_rule"."valid_to"),
	CONSTRAINT "cadence_rule_body_kind" CHECK("cadence_rule"."body_kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL')),
	CONSTRAINT "cadence_rule_level" CHECK("cadence_rule"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "cadence_rule_more_often_than" CHECK("cadence_rule"."more_often_than" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "cadence_rule_set_by" CHECK("cadence_rule"."set_by" in ('LAW', 'BODY', 'ADVICE')),
	CONSTRAINT "cadence_rule_strength" CHECK("cadence_rule"."strength" in ('MUST', 'SHOULD', 'MAY', 'FACT'))
);
--> statement-breakpoint
CREATE TABLE `chair_rule` (
	`key` text PRIMARY KEY NOT NULL,
	`body_kind` text NOT NULL,
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
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "chair_rule_evidence" CHECK("chair_rule"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "chair_rule_period" CHECK("chair_rule"."valid_from" is null or "chair_rule"."valid_to" is null or "chair_rule"."valid_from" < "chair_rule"."valid_to"),
	CONSTRAINT "chair_rule_body_kind" CHECK("chair_rule"."body_kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL')),
	CONSTRAINT "chair_rule_level" CHECK("chair_rule"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "chair_rule_role" CHECK("chair_rule"."role" in ('CO_CHAIR', 'CHAIR', 'VICE_CHAIR')),
	CONSTRAINT "chair_rule_side" CHECK("chair_rule"."side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "chair_rule_binding" CHECK("chair_rule"."binding" in ('MANDATORY', 'DEFAULT'))
);
--> statement-breakpoint
CREATE TABLE `chairmanship` (
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
	CONSTRAINT "chairmanship_period" CHECK("chairmanship"."valid_to" is null or "chairmanship"."valid_from" < "chairmanship"."valid_to"),
	CONSTRAINT "chairmanship_level" CHECK("chairmanship"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "chairmanship_role" CHECK("chairmanship"."role" in ('CO_CHAIR', 'CHAIR', 'VICE_CHAIR')),
	CONSTRAINT "chairmanship_side" CHECK("chairmanship"."side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS'))
);
--> statement-breakpoint
CREATE TABLE `change` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`instant` text NOT NULL,
	`actor` text NOT NULL,
	`request_id` text NOT NULL,
	`operation` text NOT NULL,
	`entity_type` text NOT NULL,
	`entity_key` text NOT NULL,
	`reason` text,
	`rows` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `claim` (
	`key` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`about` text NOT NULL,
	`value` text NOT NULL,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "claim_evidence" CHECK("claim"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "claim_period" CHECK("claim"."valid_from" is null or "claim"."valid_to" is null or "claim"."valid_from" < "claim"."valid_to")
);
--> statement-breakpoint
CREATE TABLE `constitution_decision` (
	`key` text PRIMARY KEY NOT NULL,
	`body_key` text NOT NULL,
	`item` text NOT NULL,
	`decided_on` text NOT NULL,
	`text` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "constitution_decision_item" CHECK("constitution_decision"."item" in ('PURPOSE', 'TASKS', 'MEMBERS', 'CHAIRS', 'SECRETARIAT'))
);
--> statement-breakpoint
CREATE TABLE `document` (
	`key` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`kind` text NOT NULL,
	`published_on` text,
	`published_after` text,
	`published_before` text,
	`note` text NOT NULL,
	`sections` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "document_kind" CHECK("document"."kind" in ('FACT_SHEET', 'BOOKLET', 'OP_ED'))
);
--> statement-breakpoint
CREATE TABLE `doubt` (
	`key` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`severity` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`readings` text NOT NULL,
	`taken` text NOT NULL,
	`subjects` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "doubt_evidence" CHECK("doubt"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "doubt_period" CHECK("doubt"."valid_from" is null or "doubt"."valid_to" is null or "doubt"."valid_from" < "doubt"."valid_to"),
	CONSTRAINT "doubt_kind" CHECK("doubt"."kind" in ('AMBIGUITY', 'CONTRADICTION', 'VARIANT', 'ARTEFACT', 'TEMPORAL', 'INCONSISTENCY', 'ERROR_IN_SOURCE', 'MISSING', 'CHECK')),
	CONSTRAINT "doubt_severity" CHECK("doubt"."severity" in ('HIGH', 'MEDIUM', 'LOW', 'INFO'))
);
--> statement-breakpoint
CREATE TABLE `funding_round` (
	`key` text PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`total_ore` integer NOT NULL,
	`municipal_ore` integer NOT NULL,
	`regional_ore` integer NOT NULL,
	`municipal_rate_ore` integer,
	`regional_rate_minimum_ore` integer,
	`regional_rate_maximum_ore` integer,
	`model_status` text NOT NULL,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "funding_round_evidence" CHECK("funding_round"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "funding_round_period" CHECK("funding_round"."valid_from" is null or "funding_round"."valid_to" is null or "funding_round"."valid_from" < "funding_round"."valid_to"),
	CONSTRAINT "funding_round_model_status" CHECK("funding_round"."model_status" in ('AGREED', 'NOT_AGREED')),
	CONSTRAINT "funding_round_sum" CHECK("funding_round"."municipal_ore" + "funding_round"."regional_ore" = "funding_round"."total_ore")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `funding_round_year_unique` ON `funding_round` (`year`);--> statement-breakpoint
CREATE TABLE `health_agreement` (
	`key` text PRIMARY KEY NOT NULL,
	`region_key` text NOT NULL,
	`name` text NOT NULL,
	`generation` integer NOT NULL,
	`original_valid_to` text,
	`extended_by_months` integer NOT NULL,
	`shortened_by_months` integer NOT NULL,
	`valid_from_basis` text NOT NULL,
	`valid_to_basis` text NOT NULL,
	`replaces_key` text,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`region_key`) REFERENCES `region`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces_key`) REFERENCES `health_agreement`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "health_agreement_evidence" CHECK("health_agreement"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "health_agreement_period" CHECK("health_agreement"."valid_from" is null or "health_agreement"."valid_to" is null or "health_agreement"."valid_from" < "health_agreement"."valid_to")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `health_agreement_generation` ON `health_agreement` (`region_key`,`generation`);--> statement-breakpoint
CREATE TABLE `hospital` (
	`key` text PRIMARY KEY NOT NULL,
	`organisation_key` text,
	`sites` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`organisation_key`) REFERENCES `organisation`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "hospital_evidence" CHECK("hospital"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "hospital_period" CHECK("hospital"."valid_from" is null or "hospital"."valid_to" is null or "hospital"."valid_from" < "hospital"."valid_to")
);
--> statement-breakpoint
CREATE TABLE `initiative` (
	`key` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`text` text NOT NULL,
	`region_key` text,
	`cluster_key` text,
	`phase` text NOT NULL,
	`spread` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`region_key`) REFERENCES `region`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cluster_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "initiative_evidence" CHECK("initiative"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "initiative_period" CHECK("initiative"."valid_from" is null or "initiative"."valid_to" is null or "initiative"."valid_from" < "initiative"."valid_to"),
	CONSTRAINT "initiative_phase" CHECK("initiative"."phase" in ('IDEA', 'TEST', 'EVALUATE', 'IMPLEMENT', 'SPREAD'))
);
--> statement-breakpoint
CREATE TABLE `invitation` (
	`key` text PRIMARY KEY NOT NULL,
	`meeting_key` text NOT NULL,
	`party` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_key`) REFERENCES `meeting`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitation_party" CHECK("invitation"."party" in ('PATIENT_INVOLVEMENT_COMMITTEE', 'PATIENT_AND_RELATIVES_ORGANISATIONS', 'OTHER_REPRESENTATIVES'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_party` ON `invitation` (`meeting_key`,`party`);--> statement-breakpoint
CREATE TABLE `involvement` (
	`key` text PRIMARY KEY NOT NULL,
	`body_key` text NOT NULL,
	`level` text NOT NULL,
	`party` text NOT NULL,
	`kind` text NOT NULL,
	`date` text NOT NULL,
	`text` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "involvement_level" CHECK("involvement"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "involvement_party" CHECK("involvement"."party" in ('PATIENT_INVOLVEMENT_COMMITTEE', 'PATIENT_AND_RELATIVES_ORGANISATIONS', 'OTHER_REPRESENTATIVES')),
	CONSTRAINT "involvement_kind" CHECK("involvement"."kind" in ('MEMBER', 'MUST_BE_INVOLVED', 'MAY_BE_INVOLVED', 'ANNUAL_INVITATION', 'REPRESENTED'))
);
--> statement-breakpoint
CREATE TABLE `involvement_duty` (
	`key` text PRIMARY KEY NOT NULL,
	`body_kind` text NOT NULL,
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
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "involvement_duty_evidence" CHECK("involvement_duty"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "involvement_duty_period" CHECK("involvement_duty"."valid_from" is null or "involvement_duty"."valid_to" is null or "involvement_duty"."valid_from" < "involvement_duty"."valid_to"),
	CONSTRAINT "involvement_duty_body_kind" CHECK("involvement_duty"."body_kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL')),
	CONSTRAINT "involvement_duty_level" CHECK("involvement_duty"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "involvement_duty_kind" CHECK("involvement_duty"."kind" in ('MEMBER', 'MUST_BE_INVOLVED', 'MAY_BE_INVOLVED', 'ANNUAL_INVITATION', 'REPRESENTED')),
	CONSTRAINT "involvement_duty_party" CHECK("involvement_duty"."party" in ('PATIENT_INVOLVEMENT_COMMITTEE', 'PATIENT_AND_RELATIVES_ORGANISATIONS', 'OTHER_REPRESENTATIVES')),
	CONSTRAINT "involvement_duty_strength" CHECK("involvement_duty"."strength" in ('MUST', 'SHOULD', 'MAY', 'FACT'))
);
--> statement-breakpoint
CREATE TABLE `key_figure` (
	`key` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`ordinal` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`approximate` integer NOT NULL,
	`year` integer,
	`perspective` text,
	`population` text NOT NULL,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "key_figure_evidence" CHECK("key_figure"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "key_figure_period" CHECK("key_figure"."valid_from" is null or "key_figure"."valid_to" is null or "key_figure"."valid_from" < "key_figure"."valid_to"),
	CONSTRAINT "key_figure_topic" CHECK("key_figure"."topic" in ('SHARED_PATIENTS', 'HOSPITAL_CONSTRUCTION')),
	CONSTRAINT "key_figure_unit" CHECK("key_figure"."unit" in ('PERCENT', 'COUNT', 'DKK')),
	CONSTRAINT "key_figure_perspective" CHECK("key_figure"."perspective" in ('REGIONAL', 'MUNICIPAL'))
);
--> statement-breakpoint
CREATE TABLE `legal_event` (
	`key` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`date` text,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`url` text,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "legal_event_evidence" CHECK("legal_event"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "legal_event_period" CHECK("legal_event"."valid_from" is null or "legal_event"."valid_to" is null or "legal_event"."valid_from" < "legal_event"."valid_to"),
	CONSTRAINT "legal_event_kind" CHECK("legal_event"."kind" in ('PROPOSAL', 'POLITICAL_AGREEMENT', 'BILL_PRESENTED', 'ACT_PASSED', 'ACT_IN_FORCE', 'HEARING_DEADLINE', 'EXPIRY', 'APPROVAL_DUE'))
);
--> statement-breakpoint
CREATE TABLE `local_agreement` (
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
	CONSTRAINT "local_agreement_period" CHECK("local_agreement"."valid_to" is null or "local_agreement"."valid_from" < "local_agreement"."valid_to"),
	CONSTRAINT "local_agreement_level" CHECK("local_agreement"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "local_agreement_seat_kind" CHECK("local_agreement"."seat_kind" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'MUNICIPAL_CO_CHAIR', 'GENERAL_PRACTITIONER', 'REGION_OR_HOSPITAL_REPRESENTATIVE', 'MUNICIPAL_REPRESENTATIVE', 'GENERAL_PRACTICE_REPRESENTATIVE', 'PATIENT_REPRESENTATIVE', 'REGIONAL_REPRESENTATIVE'))
);
--> statement-breakpoint
CREATE TABLE `meeting` (
	`key` text PRIMARY KEY NOT NULL,
	`body_key` text NOT NULL,
	`level` text NOT NULL,
	`date` text NOT NULL,
	`title` text NOT NULL,
	`status` text NOT NULL,
	`because` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_level" CHECK("meeting"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "meeting_status" CHECK("meeting"."status" in ('SCHEDULED', 'HELD', 'CANCELLED'))
);
--> statement-breakpoint
CREATE INDEX `meeting_body` ON `meeting` (`body_key`);--> statement-breakpoint
CREATE TABLE `membership` (
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
	CONSTRAINT "membership_evidence" CHECK("membership"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "membership_period" CHECK("membership"."valid_from" is null or "membership"."valid_to" is null or "membership"."valid_from" < "membership"."valid_to"),
	CONSTRAINT "membership_role" CHECK("membership"."role" in ('MUNICIPALITY', 'HOSPITAL', 'GENERAL_PRACTICE', 'REGIONAL_PSYCHIATRY')),
	CONSTRAINT "membership_member" CHECK(("membership"."municipality_key" is not null) + ("membership"."hospital_key" is not null) + ("membership"."organisation_key" is not null) = 1)
);
--> statement-breakpoint
CREATE INDEX `membership_body` ON `membership` (`body_key`);--> statement-breakpoint
CREATE TABLE `municipality` (
	`key` text PRIMARY KEY NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "municipality_evidence" CHECK("municipality"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "municipality_period" CHECK("municipality"."valid_from" is null or "municipality"."valid_to" is null or "municipality"."valid_from" < "municipality"."valid_to")
);
--> statement-breakpoint
CREATE TABLE `name` (
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
	CONSTRAINT "name_evidence" CHECK("name"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "name_period" CHECK("name"."valid_from" is null or "name"."valid_to" is null or "name"."valid_from" < "name"."valid_to"),
	CONSTRAINT "name_owner_type" CHECK("name"."owner_type" in ('Region', 'Municipality', 'Hospital', 'Body')),
	CONSTRAINT "name_kind" CHECK("name"."kind" in ('NAME', 'OFFICIAL_NAME', 'ALIAS'))
);
--> statement-breakpoint
CREATE INDEX `name_owner` ON `name` (`owner_type`,`owner_key`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`key` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`abbreviation` text,
	`text` text NOT NULL,
	`region_key` text,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`region_key`) REFERENCES `region`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organisation_evidence" CHECK("organisation"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "organisation_period" CHECK("organisation"."valid_from" is null or "organisation"."valid_to" is null or "organisation"."valid_from" < "organisation"."valid_to"),
	CONSTRAINT "organisation_kind" CHECK("organisation"."kind" in ('SECTOR', 'ASSOCIATION', 'AUTHORITY', 'MINISTRY', 'MUNICIPAL_CONTACT_COUNCIL', 'COMMITTEE', 'SUPPORT_GROUP', 'WORKING_GROUP', 'SECRETARIAT', 'HOSPITAL_ORGANISATION'))
);
--> statement-breakpoint
CREATE TABLE `person` (
	`key` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `placement` (
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
	CONSTRAINT "placement_evidence" CHECK("placement"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "placement_period" CHECK("placement"."valid_from" is null or "placement"."valid_to" is null or "placement"."valid_from" < "placement"."valid_to"),
	CONSTRAINT "placement_owner_type" CHECK("placement"."owner_type" in ('Municipality', 'Hospital', 'Body'))
);
--> statement-breakpoint
CREATE INDEX `placement_owner` ON `placement` (`owner_type`,`owner_key`);--> statement-breakpoint
CREATE TABLE `practice_plan` (
	`key` text PRIMARY KEY NOT NULL,
	`region_key` text NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`region_key`) REFERENCES `region`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practice_plan_evidence" CHECK("practice_plan"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "practice_plan_period" CHECK("practice_plan"."valid_from" is null or "practice_plan"."valid_to" is null or "practice_plan"."valid_from" < "practice_plan"."valid_to"),
	CONSTRAINT "practice_plan_status" CHECK("practice_plan"."status" in ('REQUIRED'))
);
--> statement-breakpoint
CREATE TABLE `region` (
	`key` text PRIMARY KEY NOT NULL,
	`iso_3166` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "region_evidence" CHECK("region"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "region_period" CHECK("region"."valid_from" is null or "region"."valid_to" is null or "region"."valid_from" < "region"."valid_to")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `region_iso_3166_unique` ON `region` (`iso_3166`);--> statement-breakpoint
CREATE TABLE `representation` (
	`key` text PRIMARY KEY NOT NULL,
	`municipality_key` text NOT NULL,
	`body_key` text NOT NULL,
	`level` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`municipality_key`) REFERENCES `municipality`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "representation_period" CHECK("representation"."valid_to" is null or "representation"."valid_from" < "representation"."valid_to"),
	CONSTRAINT "representation_level" CHECK("representation"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE'))
);
--> statement-breakpoint
CREATE TABLE `representation_rule` (
	`key` text PRIMARY KEY NOT NULL,
	`body_kind` text NOT NULL,
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
	`at_least_one_from` text,
	`derived_from_chair` text,
	`binding` text NOT NULL,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "representation_rule_evidence" CHECK("representation_rule"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "representation_rule_period" CHECK("representation_rule"."valid_from" is null or "representation_rule"."valid_to" is null or "representation_rule"."valid_from" < "representation_rule"."valid_to"),
	CONSTRAINT "representation_rule_body_kind" CHECK("representation_rule"."body_kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL')),
	CONSTRAINT "representation_rule_level" CHECK("representation_rule"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "representation_rule_seat_kind" CHECK("representation_rule"."seat_kind" in ('REGIONAL_COUNCIL_CHAIR', 'REGIONAL_COUNCIL_MEMBER', 'MAYOR', 'MUNICIPAL_CO_CHAIR', 'GENERAL_PRACTITIONER', 'REGION_OR_HOSPITAL_REPRESENTATIVE', 'MUNICIPAL_REPRESENTATIVE', 'GENERAL_PRACTICE_REPRESENTATIVE', 'PATIENT_REPRESENTATIVE', 'REGIONAL_REPRESENTATIVE')),
	CONSTRAINT "representation_rule_side" CHECK("representation_rule"."side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "representation_rule_per" CHECK("representation_rule"."per" in ('BODY', 'MEMBER_MUNICIPALITY', 'CLUSTER_IN_REGION')),
	CONSTRAINT "representation_rule_appointed_by" CHECK("representation_rule"."appointed_by" in ('REGION', 'REGIONAL_COUNCIL', 'MUNICIPALITY', 'PLO', 'PATIENT_INVOLVEMENT_COMMITTEE')),
	CONSTRAINT "representation_rule_at_least_one_from" CHECK("representation_rule"."at_least_one_from" in ('PSYCHIATRY')),
	CONSTRAINT "representation_rule_derived_from_chair" CHECK("representation_rule"."derived_from_chair" in ('CO_CHAIR', 'CHAIR', 'VICE_CHAIR')),
	CONSTRAINT "representation_rule_binding" CHECK("representation_rule"."binding" in ('MANDATORY', 'DEFAULT')),
	CONSTRAINT "representation_rule_numbers" CHECK("representation_rule"."minimum" >= 0 and "representation_rule"."maximum" >= "representation_rule"."minimum")
);
--> statement-breakpoint
CREATE TABLE `secretariat_party` (
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
	CONSTRAINT "secretariat_party_period" CHECK("secretariat_party"."valid_to" is null or "secretariat_party"."valid_from" < "secretariat_party"."valid_to"),
	CONSTRAINT "secretariat_party_side" CHECK("secretariat_party"."side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS'))
);
--> statement-breakpoint
CREATE TABLE `statement` (
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
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`organisation_key`) REFERENCES `organisation`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_key`) REFERENCES `statement`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "statement_evidence" CHECK("statement"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "statement_period" CHECK("statement"."valid_from" is null or "statement"."valid_to" is null or "statement"."valid_from" < "statement"."valid_to"),
	CONSTRAINT "statement_category" CHECK("statement"."category" in ('STRUCTURE', 'AUTHORITY', 'TARGET_GROUP', 'COOPERATION_TOPIC', 'CHALLENGE', 'FOCUS_AREA', 'EXPECTATION', 'AMBITION', 'WORKING_RULE', 'FUND_RULE', 'AFFILIATION_RULE', 'AFFILIATION_CONCERN', 'AFFILIATION_SOLUTION', 'AGREEMENT_RULE', 'PRACTICE_PLAN_RULE', 'PRACTICE_PLAN_TOPIC', 'PREDECESSOR_FATE', 'SECRETARIAT_DUTY', 'SUPPORT', 'SUCCESS_CRITERION', 'AGENDA_THEME', 'DATA_THEME', 'DATA_SUPPORT', 'PRINCIPLE', 'POSITION', 'CONSTRUCTION')),
	CONSTRAINT "statement_strength" CHECK("statement"."strength" in ('MUST', 'SHOULD', 'MAY', 'FACT')),
	CONSTRAINT "statement_level" CHECK("statement"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE'))
);
--> statement-breakpoint
CREATE TABLE `succession` (
	`key` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`predecessor_key` text NOT NULL,
	`successor_key` text NOT NULL,
	`date` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`predecessor_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "succession_evidence" CHECK("succession"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "succession_period" CHECK("succession"."valid_from" is null or "succession"."valid_to" is null or "succession"."valid_from" < "succession"."valid_to"),
	CONSTRAINT "succession_kind" CHECK("succession"."kind" in ('REPLACES', 'TAKES_OVER_TASKS'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `succession_pair` ON `succession` (`predecessor_key`,`successor_key`);--> statement-breakpoint
CREATE TABLE `task` (
	`key` text PRIMARY KEY NOT NULL,
	`body_kind` text,
	`organisation_key` text,
	`kind` text NOT NULL,
	`ordinal` integer NOT NULL,
	`text` text NOT NULL,
	`related_to` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`organisation_key`) REFERENCES `organisation`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "task_evidence" CHECK("task"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "task_period" CHECK("task"."valid_from" is null or "task"."valid_to" is null or "task"."valid_from" < "task"."valid_to"),
	CONSTRAINT "task_body_kind" CHECK("task"."body_kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL')),
	CONSTRAINT "task_kind" CHECK("task"."kind" in ('SUMMARY', 'GENERAL', 'STATUTORY', 'ADVISORY')),
	CONSTRAINT "task_whose" CHECK(("task"."body_kind" is null) <> ("task"."organisation_key" is null))
);
--> statement-breakpoint
CREATE TABLE `variation_rule` (
	`key` text PRIMARY KEY NOT NULL,
	`body_kind` text NOT NULL,
	`level` text NOT NULL,
	`ordinal` integer NOT NULL,
	`parties` text,
	`text` text NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	CONSTRAINT "variation_rule_evidence" CHECK("variation_rule"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "variation_rule_period" CHECK("variation_rule"."valid_from" is null or "variation_rule"."valid_to" is null or "variation_rule"."valid_from" < "variation_rule"."valid_to"),
	CONSTRAINT "variation_rule_body_kind" CHECK("variation_rule"."body_kind" in ('LOCAL_CLUSTER', 'HEALTH_CLUSTER', 'SSU', 'HEALTH_COORDINATION_COMMITTEE', 'PRACTICE_PLAN_COMMITTEE', 'HEALTH_COUNCIL')),
	CONSTRAINT "variation_rule_level" CHECK("variation_rule"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE'))
);
