CREATE TABLE `api_key` (
	`key` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`role` text NOT NULL,
	`regions` text,
	`bodies` text,
	`created_at` text NOT NULL,
	`expires_at` text,
	`revoked_at` text,
	CONSTRAINT "api_key_role" CHECK("api_key"."role" in ('READER', 'EDITOR', 'ADMIN'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_name_unique` ON `api_key` (`name`);--> statement-breakpoint
CREATE UNIQUE INDEX `api_key_hash_unique` ON `api_key` (`hash`);--> statement-breakpoint
CREATE TABLE `idempotency` (
	`caller` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`created_at` text NOT NULL,
	`status` integer,
	`content_type` text,
	`body` text,
	PRIMARY KEY(`caller`, `key`)
);
--> statement-breakpoint
ALTER TABLE `change` ADD `actor_role` text DEFAULT 'ADMIN' NOT NULL;--> statement-breakpoint
ALTER TABLE `change` ADD `effects` text;