-- Operations that were carried out alone are in no set, and leave the index alone.
DROP INDEX `change_in_set`;--> statement-breakpoint
CREATE INDEX `change_in_set` ON `change` (`set_key`) WHERE "change"."set_key" is not null;--> statement-breakpoint
-- A row of `change_row` is its key: without a row id it is stored once and not twice.
DROP TRIGGER `change_touches`;--> statement-breakpoint
CREATE TABLE `new_change_row` (
	`table` text NOT NULL,
	`key` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`table`, `key`, `seq`),
	FOREIGN KEY (`seq`) REFERENCES `change`(`seq`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `new_change_row` (`table`, `key`, `seq`) SELECT `table`, `key`, `seq` FROM `change_row`;--> statement-breakpoint
DROP TABLE `change_row`;--> statement-breakpoint
ALTER TABLE `new_change_row` RENAME TO `change_row`;--> statement-breakpoint
CREATE TRIGGER `change_touches` AFTER INSERT ON `change` BEGIN
	INSERT INTO `change_row` (`table`, `key`, `seq`)
	SELECT DISTINCT value ->> 'table', value ->> 'key', new.`seq` FROM json_each(new.`rows`);
END;
