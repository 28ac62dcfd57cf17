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
END;--> statement-breakpoint
-- All that may be changed of a change set is that a person's name in its title becomes (slettet).
DROP TRIGGER `change_set_is_kept`;--> statement-breakpoint
CREATE TRIGGER `change_set_is_kept` BEFORE UPDATE ON `change_set`
WHEN new.`key` IS NOT old.`key`
	OR new.`provenance` IS NOT old.`provenance`
	OR new.`size` IS NOT old.`size`
	OR new.`reverts` IS NOT old.`reverts`
	OR (SELECT count(*) FROM json_tree(new.`title`)) <> (SELECT count(*) FROM json_tree(old.`title`))
	OR EXISTS (
		SELECT 1 FROM json_tree(new.`title`) AS after
		LEFT JOIN json_tree(old.`title`) AS before ON before.fullkey = after.fullkey
		WHERE (after.atom IS NOT before.atom OR (after.type <> before.type) IS NOT FALSE)
			AND NOT (before.type IS 'text' AND instr(coalesce(after.atom, ''), '(slettet)') > 0)
	)
BEGIN
	SELECT raise(ABORT, 'A change set is never changed.');
END;
