-- The one way in which anything is written, and what keeps the records as they were written.

-- How far the writes have come. An append names the last one that its writer knows.
CREATE TABLE "head" (
	"one" boolean PRIMARY KEY DEFAULT true CHECK ("one"),
	"n" bigint NOT NULL,
	"id" text NOT NULL,
	"generation" bigint NOT NULL,
	-- When the facts of the generation were written, as the records have instants.
	"generation_at" text NOT NULL,
	"barrier" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
INSERT INTO "head" ("n", "id", "generation", "generation_at") VALUES (0, 'empty', 0, '1970-01-01T00:00:00.000Z');
--> statement-breakpoint
-- The latest appends, each with the one before it, for the processes that follow. A process that is further behind makes its
-- copy anew, and so does one that finds no rows, because they held an erased name.
CREATE TABLE "append" (
	"n" bigint PRIMARY KEY,
	"id" text NOT NULL UNIQUE,
	"base_id" text NOT NULL,
	"at" timestamptz DEFAULT clock_timestamp() NOT NULL,
	"generation" bigint NOT NULL,
	"generation_at" text NOT NULL,
	"rows" text
);
--> statement-breakpoint
-- Writes one row: a new one, one in the place of an older one, or none in its place.
CREATE FUNCTION write_row(place text, row_key jsonb, existed boolean, given jsonb) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
	columns text;
	found text;
	touched bigint;
BEGIN
	IF place IN ('head', 'append', 'migration') THEN
		RAISE EXCEPTION '% is not written by an append.', place;
	END IF;
	SELECT string_agg(format('t.%1$I = k.%1$I', name), ' AND ') INTO found FROM jsonb_object_keys(row_key) AS name;
	SELECT string_agg(quote_ident(name), ', ') INTO columns FROM jsonb_object_keys(given) AS name;
	IF NOT existed THEN
		EXECUTE format('INSERT INTO public.%1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::public.%1$I, $1)', place, columns)
			USING given;
		RETURN;
	END IF;
	IF given IS NULL THEN
		EXECUTE format('DELETE FROM public.%1$I AS t USING jsonb_populate_record(NULL::public.%1$I, $1) AS k WHERE %2$s', place, found)
			USING row_key;
	ELSE
		EXECUTE format('UPDATE public.%1$I AS t SET (%2$s) = (SELECT %2$s FROM jsonb_populate_record(NULL::public.%1$I, $2))
			FROM jsonb_populate_record(NULL::public.%1$I, $1) AS k WHERE %3$s', place, columns, found)
			USING row_key, given;
	END IF;
	GET DIAGNOSTICS touched = ROW_COUNT;
	IF touched <> 1 THEN
		RAISE EXCEPTION '% % is there % times.', place, row_key, touched;
	END IF;
END $$;
--> statement-breakpoint
-- Writes rows after the append that the writer knows as the last one, or nothing: SS001 where another one is the last. Of
-- two writers at one time the second waits for the first, and is then refused. `forgets` takes the rows out
-- of the earlier appends, which may hold an erased name.
CREATE FUNCTION append_rows(
	base bigint, base_id text, new_id text, new_generation bigint, new_generation_at text, rows text, forgets boolean
) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE one jsonb;
BEGIN
	UPDATE public.head SET n = n + 1, id = new_id, generation = new_generation, generation_at = new_generation_at
		WHERE n = base AND id = base_id;
	IF NOT FOUND THEN
		RAISE EXCEPTION 'Another append is the last one.' USING ERRCODE = 'SS001';
	END IF;
	SET CONSTRAINTS ALL DEFERRED;
	FOR one IN SELECT value FROM jsonb_array_elements(rows::jsonb) LOOP
		PERFORM public.write_row(one ->> 'table', one -> 'key', (one ->> 'existed')::boolean, nullif(one -> 'row', 'null'));
	END LOOP;
	DELETE FROM public.append WHERE at < clock_timestamp() - interval '1 hour';
	IF forgets THEN UPDATE public.append SET rows = NULL; END IF;
	INSERT INTO public.append (n, id, base_id, generation, generation_at, rows)
		VALUES (base + 1, new_id, base_id, new_generation, new_generation_at, rows);
	PERFORM pg_notify('append', (base + 1)::text);
END $$;
--> statement-breakpoint
-- Commits something of no meaning: when it is answered, everything before it is on the standby too.
CREATE FUNCTION raise_barrier() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
	UPDATE public.head SET barrier = barrier + 1;
$$;
--> statement-breakpoint
-- True where two values are equal but for names of people that were erased.
CREATE FUNCTION is_erased_alike(older jsonb, newer jsonb, member text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog AS $$
BEGIN
	IF older = newer THEN RETURN true; END IF;
	IF jsonb_typeof(older) <> jsonb_typeof(newer) THEN RETURN false; END IF;
	CASE jsonb_typeof(older)
	WHEN 'string' THEN RETURN member = 'name' AND newer #>> '{}' = '(slettet)';
	WHEN 'array' THEN RETURN jsonb_array_length(older) = jsonb_array_length(newer) AND NOT EXISTS (
		SELECT 1 FROM jsonb_array_elements(older) WITH ORDINALITY AS o(one, place)
		JOIN jsonb_array_elements(newer) WITH ORDINALITY AS n(one, place) USING (place)
		WHERE NOT public.is_erased_alike(o.one, n.one, member));
	WHEN 'object' THEN RETURN NOT EXISTS (
		SELECT 1 FROM jsonb_each(older) AS o FULL JOIN jsonb_each(newer) AS n USING (key)
		WHERE o.value IS NULL OR n.value IS NULL OR NOT public.is_erased_alike(o.value, n.value, key));
	ELSE RETURN false;
	END CASE;
END $$;
--> statement-breakpoint
CREATE FUNCTION keep_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
	IF TG_OP <> 'UPDATE' THEN RAISE EXCEPTION 'A change record is never deleted.'; END IF;
	IF to_jsonb(new) - '{rows,reason}'::text[] <> to_jsonb(old) - '{rows,reason}'::text[]
		OR (new.reason IS DISTINCT FROM old.reason
			AND (old.reason IS NULL OR position('(slettet)' IN coalesce(new.reason, '')) = 0))
		OR NOT public.is_erased_alike(old.rows::jsonb, new.rows::jsonb, '') THEN
		RAISE EXCEPTION 'A change record is never changed.';
	END IF;
	RETURN new;
END $$;
--> statement-breakpoint
CREATE FUNCTION keep_change_set() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
	RAISE EXCEPTION 'A change set is never changed or deleted.';
END $$;
--> statement-breakpoint
CREATE TRIGGER change_is_kept BEFORE UPDATE OR DELETE ON "change" FOR EACH ROW EXECUTE FUNCTION keep_change();
--> statement-breakpoint
CREATE TRIGGER change_stays BEFORE TRUNCATE ON "change" FOR EACH STATEMENT EXECUTE FUNCTION keep_change();
--> statement-breakpoint
CREATE TRIGGER change_set_is_kept BEFORE UPDATE OR DELETE ON "change_set" FOR EACH ROW EXECUTE FUNCTION keep_change_set();
--> statement-breakpoint
CREATE TRIGGER change_set_stays BEFORE TRUNCATE ON "change_set" FOR EACH STATEMENT EXECUTE FUNCTION keep_change_set();
--> statement-breakpoint
-- The role of the service reads, and writes by append_rows alone.
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
