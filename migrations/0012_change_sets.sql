CREATE TABLE `change_set` (
	`key` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`provenance` text NOT NULL,
	`size` integer NOT NULL,
	`reverts` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `change_set_reverts_unique` ON `change_set` (`reverts`);--> statement-breakpoint
ALTER TABLE `change` ADD `set_key` text REFERENCES change_set(key);--> statement-breakpoint
ALTER TABLE `change` ADD `set_index` integer;--> statement-breakpoint
CREATE INDEX `change_in_set` ON `change` (`set_key`);--> statement-breakpoint
CREATE TRIGGER `change_set_stays` BEFORE DELETE ON `change_set` BEGIN
	SELECT raise(ABORT, 'A change set is never deleted.');
END;
--> statement-breakpoint
CREATE TRIGGER `change_set_is_kept` BEFORE UPDATE ON `change_set` BEGIN
	SELECT raise(ABORT, 'A change set is never changed.');
END;
--> statement-breakpoint
CREATE TRIGGER `change_keeps_set` BEFORE UPDATE OF `set_key`, `set_index` ON `change` BEGIN
	SELECT raise(ABORT, 'A change record stays in its change set.');
END;
