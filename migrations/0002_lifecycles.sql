CREATE TABLE `fund_entry` (
	`key` text PRIMARY KEY NOT NULL,
	`fund_key` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`ore` integer NOT NULL,
	`on` text NOT NULL,
	`municipality_key` text,
	`region_key` text,
	`initiative_key` text,
	`basis` text,
	`purpose` text,
	`entry_key` text,
	`remark` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`fund_key`) REFERENCES `joint_fund`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_key`) REFERENCES `municipality`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region_key`) REFERENCES `region`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`initiative_key`) REFERENCES `initiative`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_key`) REFERENCES `fund_entry`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fund_entry_kind" CHECK("fund_entry"."kind" in ('CONTRIBUTION', 'ALLOCATION', 'RETURN', 'REVERSAL', 'CARRIED_OUT', 'CARRIED_IN')),
	CONSTRAINT "fund_entry_basis" CHECK("fund_entry"."basis" in ('PER_CAPITA_MODEL', 'LOCAL_EXTRA')),
	CONSTRAINT "fund_entry_purpose" CHECK("fund_entry"."purpose" in ('DEVELOPMENT', 'TEST', 'EVALUATION', 'OPERATION', 'IMPLEMENTATION')),
	CONSTRAINT "fund_entry_ore" CHECK("fund_entry"."ore" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `fund_entry_ordinal` ON `fund_entry` (`fund_key`,`ordinal`);--> statement-breakpoint
CREATE TABLE `goal` (
	`key` text PRIMARY KEY NOT NULL,
	`owner_type` text NOT NULL,
	`owner_key` text NOT NULL,
	`title` text NOT NULL,
	`theme_key` text,
	`unit` text,
	`baseline` real,
	`baseline_on` text,
	`target` real,
	`due` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`theme_key`) REFERENCES `statement`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "goal_owner_type" CHECK("goal"."owner_type" in ('Body', 'HealthAgreement', 'Initiative'))
);
--> statement-breakpoint
CREATE INDEX `goal_owner` ON `goal` (`owner_type`,`owner_key`);--> statement-breakpoint
CREATE TABLE `joint_fund` (
	`key` text PRIMARY KEY NOT NULL,
	`cluster_key` text NOT NULL,
	`year` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`cluster_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `joint_fund_year` ON `joint_fund` (`cluster_key`,`year`);--> statement-breakpoint
CREATE TABLE `measurement` (
	`key` text PRIMARY KEY NOT NULL,
	`goal_key` text NOT NULL,
	`on` text NOT NULL,
	`value` real NOT NULL,
	`source` text NOT NULL,
	`remark` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`goal_key`) REFERENCES `goal`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measurement_day` ON `measurement` (`goal_key`,`on`);--> statement-breakpoint
CREATE TABLE `membership_share` (
	`key` text PRIMARY KEY NOT NULL,
	`municipality_key` text NOT NULL,
	`body_key` text NOT NULL,
	`share` integer NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`municipality_key`) REFERENCES `municipality`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "membership_share_period" CHECK("membership_share"."valid_to" is null or "membership_share"."valid_from" < "membership_share"."valid_to"),
	CONSTRAINT "membership_share_part" CHECK("membership_share"."share" between 0 and 10000)
);
--> statement-breakpoint
CREATE INDEX `membership_share_municipality` ON `membership_share` (`municipality_key`);--> statement-breakpoint
CREATE TABLE `population_figure` (
	`key` text PRIMARY KEY NOT NULL,
	`set_key` text NOT NULL,
	`municipality_key` text NOT NULL,
	`persons` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`set_key`) REFERENCES `population_set`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_key`) REFERENCES `municipality`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "population_figure_persons" CHECK("population_figure"."persons" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `population_figure_place` ON `population_figure` (`set_key`,`municipality_key`);--> statement-breakpoint
CREATE TABLE `population_set` (
	`key` text PRIMARY KEY NOT NULL,
	`reference_date` text NOT NULL,
	`source` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE `regional_rate` (
	`key` text PRIMARY KEY NOT NULL,
	`region_key` text NOT NULL,
	`year` integer NOT NULL,
	`rate_ore` integer NOT NULL,
	`source` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`region_key`) REFERENCES `region`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `regional_rate_year` ON `regional_rate` (`region_key`,`year`);--> statement-breakpoint
CREATE TABLE `step` (
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
	CONSTRAINT "step_subject_type" CHECK("step"."subject_type" in ('HealthAgreement', 'PracticePlan', 'Initiative', 'JointFund', 'Goal')),
	CONSTRAINT "step_by" CHECK("step"."by" in ('SSU', 'CLUSTER', 'REGIONAL_COUNCIL', 'MUNICIPAL_COUNCIL', 'MUNICIPALITIES', 'GENERAL_PRACTICE', 'HEALTH_AUTHORITY', 'HEARING_PARTY', 'LEGISLATION', 'NATIONAL'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `step_ordinal` ON `step` (`subject_type`,`subject_key`,`ordinal`);--> statement-breakpoint
CREATE TABLE `__new_initiative` (
	`key` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`text` text NOT NULL,
	`region_key` text,
	`cluster_key` text,
	`phase` text NOT NULL,
	`spread` text NOT NULL,
	`target_groups` text DEFAULT '[]' NOT NULL,
	`topics` text DEFAULT '[]' NOT NULL,
	`partners` text DEFAULT '[]' NOT NULL,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`region_key`) REFERENCES `region`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cluster_key`) REFERENCES `body`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "initiative_evidence" CHECK("__new_initiative"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "initiative_period" CHECK("__new_initiative"."valid_from" is null or "__new_initiative"."valid_to" is null or "__new_initiative"."valid_from" < "__new_initiative"."valid_to"),
	CONSTRAINT "initiative_phase" CHECK("__new_initiative"."phase" in ('IDEA', 'TEST', 'EVALUATE', 'IMPLEMENT', 'SPREAD', 'COMPLETED', 'STOPPED'))
);
--> statement-breakpoint
INSERT INTO `__new_initiative`("key", "name", "text", "region_key", "cluster_key", "phase", "spread", "valid_from", "valid_to", "evidence", "provenance", "note", "version", "seed_hash") SELECT "key", "name", "text", "region_key", "cluster_key", "phase", "spread", "valid_from", "valid_to", "evidence", "provenance", "note", "version", "seed_hash" FROM `initiative`;--> statement-breakpoint
DROP TABLE `initiative`;--> statement-breakpoint
ALTER TABLE `__new_initiative` RENAME TO `initiative`;--> statement-breakpoint
CREATE TABLE `__new_practice_plan` (
	`key` text PRIMARY KEY NOT NULL,
	`region_key` text NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`in_force_from` text,
	`in_force_to` text,
	`replaces_key` text,
	`valid_from` text,
	`valid_to` text,
	`evidence` text NOT NULL,
	`provenance` text NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`region_key`) REFERENCES `region`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces_key`) REFERENCES `practice_plan`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practice_plan_evidence" CHECK("__new_practice_plan"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "practice_plan_period" CHECK("__new_practice_plan"."valid_from" is null or "__new_practice_plan"."valid_to" is null or "__new_practice_plan"."valid_from" < "__new_practice_plan"."valid_to"),
	CONSTRAINT "practice_plan_status" CHECK("__new_practice_plan"."status" in ('REQUIRED', 'DRAFT', 'IN_HEARING', 'HEARD', 'PRESENTED', 'ADOPTED', 'WITHDRAWN')),
	CONSTRAINT "practice_plan_in_force" CHECK("__new_practice_plan"."in_force_to" is null or ("__new_practice_plan"."in_force_from" is not null and "__new_practice_plan"."in_force_from" < "__new_practice_plan"."in_force_to"))
);
--> statement-breakpoint
INSERT INTO `__new_practice_plan`("key", "region_key", "name", "status", "valid_from", "valid_to", "evidence", "provenance", "note", "version", "seed_hash") SELECT "key", "region_key", "name", "status", "valid_from", "valid_to", "evidence", "provenance", "note", "version", "seed_hash" FROM `practice_plan`;--> statement-breakpoint
DROP TABLE `practice_plan`;--> statement-breakpoint
ALTER TABLE `__new_practice_plan` RENAME TO `practice_plan`;--> statement-breakpoint
DROP INDEX `health_agreement_generation`;