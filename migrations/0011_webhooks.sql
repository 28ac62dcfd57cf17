CREATE TABLE `webhook` (
	`key` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`filter` text NOT NULL,
	`state` text NOT NULL,
	`start_after` integer,
	`secret_key` text NOT NULL,
	`previous_secret_key` text,
	`rotated_on` text,
	`version` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "webhook_state" CHECK("webhook"."state" in ('ACTIVE', 'PAUSED', 'DISABLED', 'DELETED'))
);
--> statement-breakpoint
CREATE TABLE `webhook_delivery` (
	`key` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`generation` integer,
	`batch_up_to` integer,
	`series` integer DEFAULT 0 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`failing_since` text,
	`next_attempt_at` text,
	`last_error` text,
	`acknowledged_at` text,
	`attempt` text,
	`attempt_until` text,
	FOREIGN KEY (`key`) REFERENCES `webhook`(`key`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `webhook_secret` (
	`key` text PRIMARY KEY NOT NULL,
	`webhook_key` text NOT NULL,
	`secret` text NOT NULL,
	FOREIGN KEY (`webhook_key`) REFERENCES `webhook`(`key`) ON UPDATE no action ON DELETE no action
);
