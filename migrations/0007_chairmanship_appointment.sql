PRAGMA foreign_keys=OFF;--> statement-breakpoint
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
	FOREIGN KEY (`appointment_key`) REFERENCES `appointment`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "chairmanship_level" CHECK("__new_chairmanship"."level" in ('POLITICAL', 'PROFESSIONAL', 'ADMINISTRATIVE')),
	CONSTRAINT "chairmanship_role" CHECK("__new_chairmanship"."role" in ('CO_CHAIR', 'CHAIR', 'VICE_CHAIR')),
	CONSTRAINT "chairmanship_side" CHECK("__new_chairmanship"."side" in ('REGION', 'MUNICIPALITY', 'GENERAL_PRACTICE', 'PATIENTS')),
	CONSTRAINT "chairmanship_period" CHECK("__new_chairmanship"."valid_to" is null or "__new_chairmanship"."valid_from" <= "__new_chairmanship"."valid_to")
);
--> statement-breakpoint
INSERT INTO `__new_chairmanship`("key", "body_key", "level", "role", "side", "appointment_key", "valid_from", "valid_to", "version") SELECT "key", "body_key", "level", "role", "side", "appointment_key", "valid_from", "valid_to", "version" FROM `chairmanship`;--> statement-breakpoint
DROP TABLE `chairmanship`;--> statement-breakpoint
ALTER TABLE `__new_chairmanship` RENAME TO `chairmanship`;--> statement-breakpoint
PRAGMA foreign_keys=ON;