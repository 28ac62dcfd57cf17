ALTER TABLE `scenario` ADD `citations` text;--> statement-breakpoint
DROP TRIGGER `change_is_kept`;--> statement-breakpoint
-- All that may be changed of a record is that a person's name in it becomes (slettet): in its rows, in the texts of
-- scenarios among them, and in its reason.
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
				AND NOT (
					after.fullkey GLOB '*].*.*'
					AND instr(after.atom, '(slettet)') > 0
					AND before.type IS 'text'
					AND json_extract(new.`rows`, substr(after.fullkey, 1, instr(after.fullkey, ']')) || '.table') IS 'scenario'
				)
		)
	))
BEGIN
	SELECT raise(ABORT, 'A change record stays as it was written.');
END;
