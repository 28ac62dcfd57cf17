ALTER TABLE `idempotency` ADD `location` text;--> statement-breakpoint
ALTER TABLE `idempotency` ADD `etag` text;