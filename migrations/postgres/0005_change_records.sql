DROP INDEX "change_in_set";--> statement-breakpoint
CREATE INDEX "change_in_set" ON "change" USING btree ("set_key") WHERE "set_key" is not null;
--> statement-breakpoint
-- All that may be changed of a change set is that a person's name in its title becomes (slettet).
CREATE OR REPLACE FUNCTION keep_change_set() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
	IF TG_OP <> 'UPDATE' THEN RAISE EXCEPTION 'A change set is never deleted.'; END IF;
	IF to_jsonb(new) - 'title' <> to_jsonb(old) - 'title'
		OR NOT public.is_erased_alike(old.title::jsonb, new.title::jsonb, 'scenario row') THEN
		RAISE EXCEPTION 'A change set is never changed.';
	END IF;
	RETURN new;
END $$;
