PRAGMA foreign_keys=OFF;--> statement-breakpoint
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
	`basis` text DEFAULT '[]' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`seed_hash` text,
	FOREIGN KEY (`region_key`) REFERENCES `region`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces_key`) REFERENCES `practice_plan`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "practice_plan_status" CHECK("__new_practice_plan"."status" in ('REQUIRED', 'DRAFT', 'IN_HEARING', 'HEARD', 'PRESENTED', 'ADOPTED', 'WITHDRAWN', 'REPEALED')),
	CONSTRAINT "practice_plan_evidence" CHECK("__new_practice_plan"."evidence" in ('STATED', 'DERIVED', 'INFERRED', 'RECORDED')),
	CONSTRAINT "practice_plan_period" CHECK("__new_practice_plan"."valid_from" is null or "__new_practice_plan"."valid_to" is null or "__new_practice_plan"."valid_from" < "__new_practice_plan"."valid_to"),
	CONSTRAINT "practice_plan_in_force" CHECK("__new_practice_plan"."in_force_to" is null or ("__new_practice_plan"."in_force_from" is not null and "__new_practice_plan"."in_force_from" < "__new_practice_plan"."in_force_to"))
);
--> statement-breakpoint
INSERT INTO `__new_practice_plan`("key", "region_key", "name", "status", "in_force_from", "in_force_to", "replaces_key", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash") SELECT "key", "region_key", "name", "status", "in_force_from", "in_force_to", "replaces_key", "valid_from", "valid_to", "evidence", "provenance", "note", "basis", "version", "seed_hash" FROM `practice_plan`;--> statement-breakpoint
DROP TABLE `practice_plan`;--> statement-breakpoint
ALTER TABLE `__new_practice_plan` RENAME TO `practice_plan`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
ALTER TABLE `api_key` ADD `follows` integer DEFAULT 0 NOT NULL;