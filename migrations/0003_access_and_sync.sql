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
CREATE TABLE `change_row` (
	`table` text NOT NULL,
	`key` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`table`, `key`, `seq`),
	FOREIGN KEY (`seq`) REFERENCES `change`(`seq`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
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
ALTER TABLE `change` ADD `effects` text;--> statement-breakpoint
CREATE INDEX `change_entity` ON `change` (`entity_type`,`entity_key`);--> statement-breakpoint
INSERT INTO `change_row` (`table`, `key`, `seq`)
SELECT DISTINCT value ->> 'table', value ->> 'key', `change`.`seq` FROM `change`, json_each(`change`.`rows`);
--> statement-breakpoint
CREATE TRIGGER `change_touches` AFTER INSERT ON `change` BEGIN
	INSERT INTO `change_row` (`table`, `key`, `seq`)
	SELECT DISTINCT value ->> 'table', value ->> 'key', new.`seq` FROM json_each(new.`rows`);
END;
--> statement-breakpoint
CREATE TRIGGER `change_stays` BEFORE DELETE ON `change` BEGIN
	SELECT raise(ABORT, 'A change record is never deleted.');
END;
--> statement-breakpoint
-- All that may be changed of a record is that a person's name in it becomes (slettet), in its rows and its reason.
CREATE TRIGGER `change_is_kept` BEFORE UPDATE ON `change`
WHEN new.`seq` IS NOT old.`seq`
	OR new.`instant` IS NOT old.`instant`
	OR new.`actor` IS NOT old.`actor`
	OR new.`actor_role` IS NOT old.`actor_role`
	OR new.`request_id` IS NOT old.`request_id`
	OR new.`operation` IS NOT old.`operation`
	OR new.`entity_type` IS NOT old.`entity_type`
	OR new.`entity_key` IS NOT old.`entity_key`
	OR new.`effects` IS NOT old.`effects`
	OR (new.`reason` IS NOT old.`reason` AND (old.`reason` IS NULL OR instr(coalesce(new.`reason`, ''), '(slettet)') = 0))
	OR (new.`rows` IS NOT old.`rows` AND (
		(SELECT count(*) FROM json_tree(new.`rows`)) <> (SELECT count(*) FROM json_tree(old.`rows`))
		OR EXISTS (
			SELECT 1 FROM json_tree(new.`rows`) AS after
			LEFT JOIN json_tree(old.`rows`) AS before ON before.fullkey = after.fullkey
			WHERE (after.atom IS NOT before.atom OR (after.type <> before.type) IS NOT FALSE)
				AND NOT (
					after.key IS 'name'
					AND after.atom IS '(slettet)'
					AND before.type IS 'text'
					AND json_extract(new.`rows`, substr(after.fullkey, 1, instr(after.fullkey, ']')) || '.table') IS 'person'
				)
		)
	))
BEGIN
	SELECT raise(ABORT, 'A change record stays as it was written.');
END;
