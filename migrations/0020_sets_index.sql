DROP INDEX `change_in_set`;--> statement-breakpoint
CREATE INDEX `change_in_set` ON `change` (`set_key`) WHERE "change"."set_key" is not null;